import { LedgerService, MemberService } from '@evergreen/contracts/membership';
import { NoResponder, RemoteError, RpcClient, type RpcServiceClient } from '@evergreen/rpc';
import { Inject, Injectable } from '@nestjs/common';
import type { Unavailable } from '../../domain/catalogue/availability.ts';
import type { Redemption } from '../../domain/redemptions/redemption.ts';

/** What the ledger says. Unknown: no answer came, and it may have posted all the same. */
export type LedgerAnswer =
  | { readonly kind: 'posted'; readonly entryId: string }
  | { readonly kind: 'refused'; readonly refusal: Unavailable }
  | { readonly kind: 'not-asked' }
  | { readonly kind: 'unknown' };

type Paid = Pick<Redemption, 'id' | 'memberId' | 'points' | 'pooled' | 'entryId'>;

/** Members' points, as far as redemptions move them. Asked again it is the same: each has its permanent key. */
export interface Ledger {
  spend(redemption: Paid): Promise<LedgerAnswer>;
  /** Gives the points back to the very lots that paid. */
  refund(redemption: Paid): Promise<LedgerAnswer>;
}

export const LEDGER = Symbol('ledger');

const sourceKind = 'redemption';

/** The ledger of membership. */
@Injectable()
export class MembershipLedger implements Ledger {
  private readonly commands: RpcServiceClient<typeof LedgerService>;
  private readonly members: RpcServiceClient<typeof MemberService>;

  constructor(@Inject(RpcClient) client: RpcClient) {
    this.commands = client.service(LedgerService);
    this.members = client.service(MemberService);
  }

  spend({ id, memberId, points, pooled }: Paid): Promise<LedgerAnswer> {
    const posting = { memberId: memberId!, key: `redemption/${id}`, sourceKind, sourceId: id };
    return answerOf(() =>
      pooled
        ? this.members.spendFromHousehold({ ...posting, points })
        : this.commands.postCommand({ ...posting, command: { case: 'spend', value: { points } } }),
    );
  }

  refund({ id, memberId, entryId }: Paid): Promise<LedgerAnswer> {
    const posting = { memberId: memberId!, key: `redemption/${id}/refund`, sourceKind, sourceId: id };
    return answerOf(() =>
      this.commands.postCommand({
        ...posting,
        command: { case: 'refund', value: { entryId: entryId! } },
      }),
    );
  }
}

async function answerOf(call: () => Promise<{ readonly entryId: string }>): Promise<LedgerAnswer> {
  try {
    return { kind: 'posted', entryId: (await call()).entryId };
  } catch (error) {
    if (error instanceof NoResponder) return { kind: 'not-asked' };
    const refusal = error instanceof RemoteError ? refusalOf(error) : undefined;
    return refusal === undefined ? { kind: 'unknown' } : { kind: 'refused', refusal };
  }
}

/** What a refusal of the ledger means to a member; undefined: it is none. */
function refusalOf({ code, facts }: RemoteError): Unavailable | undefined {
  switch (code) {
    case 'POINTS_INSUFFICIENT': {
      const { asked, available } = facts;
      return {
        reason: 'INSUFFICIENT_POINTS',
        ...(asked && available ? { pointsMissing: BigInt(asked) - BigInt(available) } : {}),
      };
    }
    case 'ACCOUNT_STATE':
    case 'MEMBER_UNKNOWN':
      return { reason: 'ACCOUNT_NOT_ACTIVE' };
    case 'HOUSEHOLD_REFUSED':
    case 'AMOUNT_EXCEEDED':
    case 'BLACKLISTED':
      return { reason: 'NOT_AVAILABLE' };
    default:
      return undefined;
  }
}
