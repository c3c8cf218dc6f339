import {
  MembershipService,
  MemberState,
  OwnMembershipService,
  ProgrammeService,
  TierService,
} from '@evergreen/contracts/membership';
import { addDays, DomainError, localDate } from '@evergreen/kernel';
import { RemoteError, RpcClient, RpcError, type RpcServiceClient } from '@evergreen/rpc';
import { Inject, Injectable } from '@nestjs/common';
import type { Words } from '../../domain/catalogue/reward.ts';

/** A tier of the programme. */
export interface NamedTier {
  readonly tierId: string;
  readonly names: Words;
}

/** What membership says of a member who looks at the catalogue. */
export interface MemberStanding {
  readonly isActive: boolean;
  readonly available: bigint;
  /** What they may draw of their household. */
  readonly household: bigint;
  /** What ends soon; undefined: nothing. */
  readonly expiring: { readonly points: bigint; readonly on: string } | undefined;
  readonly tierId: string;
  /** From the lowest up. */
  readonly tiers: readonly NamedTier[];
}

/** As on the first page of the portal: from the first notice on. */
const soonDays = 60;
const noWords: Words = { zh: '', en: '' };

/** Asks membership about members and its programme. */
@Injectable()
export class MembershipFacts {
  private readonly accounts: RpcServiceClient<typeof MembershipService>;
  private readonly own: RpcServiceClient<typeof OwnMembershipService>;
  private readonly tiers: RpcServiceClient<typeof TierService>;
  private readonly programmes: RpcServiceClient<typeof ProgrammeService>;

  constructor(@Inject(RpcClient) client: RpcClient) {
    this.accounts = client.service(MembershipService);
    this.own = client.service(OwnMembershipService);
    this.tiers = client.service(TierService);
    this.programmes = client.service(ProgrammeService);
  }

  /** Of the member who calls. @throws DomainError MEMBER_UNKNOWN, SERVICE_UNAVAILABLE */
  async standing(memberId: string, customerId: string): Promise<MemberStanding> {
    const [{ accounts }, { membership }, { tier }] = await Promise.all([
      this.accounts.getAccounts({ memberIds: [memberId] }),
      this.own.getOwnMembership({}),
      this.tiers.getTier({ customerId }),
    ]).catch((error: unknown) => {
      throw translated(error);
    });
    const [account] = accounts;
    const first = account?.expiring.find(({ on }) => on <= addDays(localDate(account.asOf), soonDays));
    return {
      isActive: membership?.state === MemberState.ACTIVE,
      available: accounts[0]?.available ?? 0n,
      household: membership?.household?.othersPoints ?? 0n,
      expiring: first && { points: first.points, on: first.on },
      tierId: tier?.tierId ?? '',
      tiers: (tier?.steps ?? []).map(({ tierId, names }) => ({ tierId, names: names ?? noWords })),
    };
  }

  /** @throws RpcError */
  async tierOf(
    customerId: string,
  ): Promise<{ readonly tierId: string; readonly tierIds: readonly string[] }> {
    const { tier } = await this.tiers.getTier({ customerId });
    return { tierId: tier?.tierId ?? '', tierIds: (tier?.steps ?? []).map(({ tierId }) => tierId) };
  }

  /** Of the programme that holds today, from the lowest up. Asked on the service's own account. @throws RpcError */
  async programmeTiers(): Promise<readonly NamedTier[]> {
    const caller = { kind: 'service', name: 'rewards' } as const;
    const { programmes } = await this.programmes.listProgrammes({}, { caller });
    const rules = programmes.find(({ current }) => current)?.rules;
    return (rules?.tiers ?? []).map(({ tierId, names }) => ({ tierId, names: names ?? noWords }));
  }
}

/** Membership's refusal as our own: a caller of ours knows nothing of whom we asked. */
function translated(error: unknown): unknown {
  if (error instanceof RemoteError && error.code !== 'INTERNAL')
    return new DomainError('MEMBER_UNKNOWN', 'There is no such member');
  if (error instanceof RpcError)
    return new DomainError('SERVICE_UNAVAILABLE', 'Membership does not answer now: ask again');
  return error;
}
