import { events } from '@evergreen/contracts';
import { Outbox } from '@evergreen/events';
import { type Clock, DomainError } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { Grant } from '../domain/posting.ts';
import { statusPointsOf } from '../domain/programme.ts';
import { survivingCustomers } from '../persistence/member.repository.ts';
import { type GrantNotHeld, grantsNotHeld, postGrants } from '../persistence/posting.repository.ts';
import { currentProgramme } from '../persistence/programme.repository.ts';
import { dateByPolicy } from './date-by-policy.ts';
import { EnrolCustomers } from './enrol-customers.ts';
import { PostToLedger } from './post-to-ledger.ts';

/** What rewards decided. The status points it brings are the programme's affair. */
export type DecidedGrant = Omit<Grant, 'statusPoints'>;

/**
 * Posts a batch of decided grants: for each an entry and a lot, once for ever by the grant's key. A customer who is
 * not a member yet becomes one first, so it does not matter whether the policy or the reward is heard of earlier.
 * What a merged account is granted goes to the one it was merged into. A key that already holds other content keeps
 * what it holds and is reported, as is a grant to a closed account.
 */
@Injectable()
export class PostNoClaimGrants {
  constructor(
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(EnrolCustomers) private readonly enrol: EnrolCustomers,
    @Inject(PostToLedger) private readonly ledger: PostToLedger,
  ) {}

  /** Runs in the transaction of the message's inbox row. `grants` may be a part of the batch. */
  async run(tx: Transaction, batchId: string, decided: readonly DecidedGrant[]): Promise<void> {
    const programme = await currentProgramme(tx, this.clock.today());
    const grants = decided.map((grant) => ({
      ...grant,
      statusPoints: statusPointsOf(programme, grant.sourceKind, grant.points),
    }));
    const refused = await this.post(tx, grants);
    await this.outbox.append(tx, events.pointsPosted, {
      batchId,
      posted: grants.length - refused.length,
      refusedKeys: refused.map(({ key }) => key),
      refusedBecause: refused.map(reasonOf),
    });
  }

  private async post(tx: Transaction, grants: readonly Grant[]): Promise<GrantNotHeld[]> {
    const posted = await this.postOnce(tx, grants);
    if (posted === grants.length) return [];
    let notHeld = await grantsNotHeld(tx, grants);
    const again = await this.reachable(tx, grants, notHeld);
    if (again.length > 0) {
      await this.postOnce(tx, again);
      const retried = new Set(again.map(({ key }) => key));
      const stillNot = await grantsNotHeld(tx, again);
      notHeld = [...notHeld.filter(({ key }) => !retried.has(key)), ...stillNot];
    }
    return notHeld;
  }

  private async postOnce(tx: Transaction, grants: readonly Grant[]): Promise<number> {
    const today = this.clock.today();
    const owners = { by: 'customerIds', of: ({ customerId }: Grant) => customerId } as const;
    const { dated, sliding, unknownPolicies } = await dateByPolicy(tx, grants, today, owners);
    if (unknownPolicies.size > 0) {
      throw new DomainError('INVALID_INPUT', 'Grants name no expiry policy of the programme', {
        policies: [...unknownPolicies].join(', '),
      });
    }
    const when = { recordedAt: this.clock.now(), today, sliding };
    const { posted, owing } = await postGrants(tx, dated, when);
    if (owing.length > 0) await this.ledger.bringUpToDate(tx, owing);
    return posted;
  }

  /** Those that can still be posted: of customers who become members now, or whose account was merged into another. */
  private async reachable(
    tx: Transaction,
    grants: readonly Grant[],
    notHeld: readonly GrantNotHeld[],
  ): Promise<Grant[]> {
    const unknown = new Set(
      notHeld.filter(({ state }) => state === null).map(({ customerId }) => customerId),
    );
    if (unknown.size > 0) await this.enrol.run(tx, [...unknown]);
    const merged = notHeld.filter(({ state }) => state === 'MERGED').map(({ customerId }) => customerId);
    const heirs = await survivingCustomers(tx, merged);
    return grants.flatMap((grant) => {
      if (unknown.has(grant.customerId)) return [grant];
      const customerId = heirs.get(grant.customerId);
      return customerId === undefined ? [] : [{ ...grant, customerId }];
    });
  }
}

function reasonOf({ state }: GrantNotHeld): 'ACCOUNT_CLOSED' | 'KEY_REUSED' {
  // None: who was listed since the decision is no member, and does not become one.
  return state === 'CLOSED' || state === 'MERGED' || state === null ? 'ACCOUNT_CLOSED' : 'KEY_REUSED';
}
