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

/** A grant that made no entry. */
export interface RefusedGrant {
  readonly customerId: string;
  readonly key: string;
  readonly because: 'ACCOUNT_CLOSED' | 'KEY_REUSED';
}

/**
 * Posts decided grants: for each an entry and a lot, once for ever by the grant's key. A customer who is not a member
 * yet becomes one first, so it does not matter whether the policy or the reward is heard of earlier. What a merged
 * account is granted goes to the one it was merged into. A key that already holds other content keeps what it holds and
 * is reported, as is a grant to a closed account.
 */
@Injectable()
export class PostGrants {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(EnrolCustomers) private readonly enrol: EnrolCustomers,
    @Inject(PostToLedger) private readonly ledger: PostToLedger,
  ) {}

  /**
   * Runs in the transaction of its cause.
   *
   * @returns those that made no entry
   * @throws DomainError INVALID_INPUT when a grant names no expiry policy of the programme
   */
  async run(tx: Transaction, decided: readonly DecidedGrant[]): Promise<RefusedGrant[]> {
    const programme = await currentProgramme(tx, this.clock.today());
    const grants = decided.map((grant) => ({
      ...grant,
      statusPoints: statusPointsOf(programme, grant.sourceKind, grant.points),
    }));
    const refused = await this.post(tx, grants);
    return refused.map((grant) => ({
      customerId: grant.customerId,
      key: grant.key,
      because: reasonOf(grant),
    }));
  }

  private async post(tx: Transaction, grants: readonly Grant[]): Promise<GrantNotHeld[]> {
    const posted = await this.postOnce(tx, grants);
    if (posted === grants.length) return [];
    const notHeld = await grantsNotHeld(tx, grants);
    const again = await this.reachable(tx, grants, notHeld);
    if (again.length === 0) return notHeld;
    const moved = again.map(({ grant }) => grant);
    await this.postOnce(tx, moved);
    const retried = new Map(again.map(({ grant, of }) => [placeOf(grant), of]));
    const asked = new Set(again.map(({ grant, of }) => placeOf({ ...grant, customerId: of })));
    const stillNot = await grantsNotHeld(tx, moved);
    return [
      ...notHeld.filter((grant) => !asked.has(placeOf(grant))),
      // As they were asked, not as they went on.
      ...stillNot.map((grant) => ({ ...grant, customerId: retried.get(placeOf(grant))! })),
    ];
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
  ): Promise<{ readonly grant: Grant; readonly of: string }[]> {
    const unknown = new Set(
      notHeld.filter(({ state }) => state === null).map(({ customerId }) => customerId),
    );
    if (unknown.size > 0) await this.enrol.run(tx, [...unknown]);
    const merged = notHeld.filter(({ state }) => state === 'MERGED').map(({ customerId }) => customerId);
    const heirs = await survivingCustomers(tx, merged);
    return grants.flatMap((grant) => {
      const of = grant.customerId;
      if (unknown.has(of)) return [{ grant, of }];
      const customerId = heirs.get(of);
      return customerId === undefined ? [] : [{ grant: { ...grant, customerId }, of }];
    });
  }
}

const placeOf = ({ customerId, key }: Pick<Grant, 'customerId' | 'key'>) => `${customerId} ${key}`;

function reasonOf({ state }: GrantNotHeld): RefusedGrant['because'] {
  // None: who was listed since the decision is no member, and does not become one.
  return state === 'CLOSED' || state === 'MERGED' || state === null ? 'ACCOUNT_CLOSED' : 'KEY_REUSED';
}
