import type { Clock, LocalDate } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { CLOCK, CONFIGURATION } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { countCredit, type CreditTotals } from '../../domain/credit/credit-totals.ts';
import { type CreditVersions, creditVersionsOf } from '../../domain/credit/credit-versions.ts';
import { balanceOf } from '../../domain/credit/derive-credit.ts';
import {
  type CreditPolicy,
  creditRequest,
  grantsOf,
  lessenedChecks,
  planCredit,
  type PlannedCredit,
  type RefusedCheck,
  withLessened,
  withRefused,
} from '../../domain/credit/plan-credit.ts';
import {
  creditCausesInRange,
  holdCredits,
  insertCreditEntries,
  type NewCreditEntry,
  type PolicyCause,
  type PolicyPlace,
} from '../../persistence/credit/credit.repository.ts';
import { type CustomerRange, rangePolicies } from '../../persistence/history.repository.ts';
import { versionsOf } from '../../persistence/rule-set.repository.ts';
import type { RewardsConfiguration } from '../../rewards.config.ts';
import { GuardValue } from '../value-guard/guard-value.ts';
import { TellOfCredit } from './tell-of-credit.ts';

/** Which part of the book a run settles. */
export interface SettledRange {
  readonly runId: string;
  readonly range: CustomerRange;
  readonly ruleSetId: string;
  readonly asOf: LocalDate;
  /** They are granted nothing more; what they have stays. */
  readonly blacklisted: ReadonlySet<string>;
  /** Counts and keeps nothing. */
  readonly dry: boolean;
}

/** What is to be written down, as far as the value guard allows it. */
interface GuardedCredit {
  readonly planned: readonly PlannedCredit[];
  readonly refused: readonly RefusedCheck[];
}

/**
 * Brings the deductible credit of a range of customers to what it comes to by all that is known (rule N3): what differs
 * from what was written down before is written down as further entries.
 */
@Injectable()
export class SettleCredit {
  constructor(
    @Inject(GuardValue) private readonly guard: GuardValue,
    @Inject(TellOfCredit) private readonly tell: TellOfCredit,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIGURATION) private readonly configuration: Pick<RewardsConfiguration, 'EVERGREEN_CURRENCY'>,
  ) {}

  /** Runs in the transaction of the chunk. @returns undefined: no version of the rule set has a credit */
  async run(tx: Transaction, asked: SettledRange): Promise<CreditTotals | undefined> {
    const { range, asOf, ruleSetId } = asked;
    const versions = creditVersionsOf(await versionsOf(tx, ruleSetId), asOf);
    if (versions === undefined) return undefined;
    const recorded = await creditCausesInRange(tx, range, versions.ruleId);
    const policies = policiesOf(await rangePolicies(tx, range), recorded, asked);
    const first = policies.map((policy) => planCredit(policy, versions, asOf));
    const changing = first.filter(({ changes }) => changes.length > 0).map(({ policy }) => policy);
    const { planned, refused } = asked.dry
      ? await this.guarded(tx, changing, versions, asked)
      : await this.settle(tx, changing, versions, asked);
    const same = first.filter(({ changes }) => changes.length === 0);
    return countCredit(
      this.configuration.EVERGREEN_CURRENCY,
      [...same, ...planned].map(({ balanceMinor }) => balanceMinor),
      [
        ...planned.flatMap(({ changes }) => changes),
        ...refused.map(() => ({ entry: 'REFUSED' as const, minor: 0n })),
      ],
    );
  }

  private async settle(
    tx: Transaction,
    changing: readonly CreditPolicy[],
    versions: CreditVersions,
    asked: SettledRange,
  ): Promise<GuardedCredit> {
    if (changing.length === 0) return { planned: [], refused: [] };
    const { ruleId } = versions;
    const currency = this.configuration.EVERGREEN_CURRENCY;
    // Another run may have written meanwhile: what is there is read again once nobody else can.
    const recorded = causesByPolicy(await holdCredits(tx, changing, { ruleId, currency }));
    const held = changing.map((policy) => ({ ...policy, recorded: recorded.get(nameOf(policy)) ?? [] }));
    await this.guard.holdTerms(tx, held.flatMap(termsOf));
    const before = held.map((policy) => planCredit(policy, versions, asked.asOf));
    const lessened = before.map((each) => lessenedChecks(each, ruleId));
    await this.guard.lessen(tx, lessened.flat());
    const open = before.map(({ policy }, n) => withLessened(policy, lessened[n]!));
    const guarded = await this.guarded(tx, open, versions, asked);
    await this.note(tx, guarded, ruleId);
    await this.keep(tx, guarded, versions, asked);
    return guarded;
  }

  /** A check that is refused may leave room for a later one of its policy, which is asked for then. */
  private async guarded(
    tx: Transaction,
    policies: readonly CreditPolicy[],
    versions: CreditVersions,
    { asOf, dry }: SettledRange,
  ): Promise<GuardedCredit> {
    const refused: RefusedCheck[] = [];
    for (let open = policies; ;) {
      const planned = open.map((policy) => planCredit(policy, versions, asOf));
      const grants = planned.flatMap((each) =>
        grantsOf(each).map((change) => ({ policy: each.policy, change })),
      );
      const requests = grants.map(({ policy, change }) => creditRequest(policy, change, versions.ruleId));
      const answers = dry
        ? await this.guard.look(tx, requests)
        : (await this.guard.hold(tx, requests)).answers;
      const found = grants.flatMap((grant, n): RefusedCheck[] => {
        const answer = answers[n]!;
        return answer.kind === 'refused' ? [{ ...grant, reason: answer.reason }] : [];
      });
      if (found.length === 0) return { planned, refused };
      refused.push(...found);
      open = open.map((policy) => withRefused(policy, found));
    }
  }

  /** What is refused is noted last: then there is no more room than when it was found that there is too little. */
  private async note(tx: Transaction, { planned, refused }: GuardedCredit, ruleId: string): Promise<void> {
    const allowed = planned.flatMap((each) =>
      grantsOf(each).map((change) => creditRequest(each.policy, change, ruleId)),
    );
    await this.guard.run(tx, allowed);
    await this.guard.run(
      tx,
      refused.map(({ policy, change }) => creditRequest(policy, change, ruleId)),
    );
  }

  private async keep(
    tx: Transaction,
    { planned, refused }: GuardedCredit,
    { ruleId, ruleSetId, versionOn }: CreditVersions,
    { runId }: SettledRange,
  ): Promise<void> {
    const entries: NewCreditEntry[] = [
      ...planned.flatMap(({ policy: { customerId, policyId }, changes }) =>
        changes.map((change) => ({ ...change, customerId, policyId, reason: null })),
      ),
      ...refused.map(({ policy: { customerId, policyId }, change, reason }) => ({
        ...{ ...change, customerId, policyId, reason },
        ...{ entry: 'REFUSED' as const, minor: 0n },
      })),
    ].map((entry) => ({ ...entry, ruleSetVersion: versionOn(entry.on) }));
    if (entries.length === 0) return;
    await insertCreditEntries(tx, entries, { ruleId, ruleSetId, runId, now: this.clock.now() });
    await this.tell.run(
      tx,
      planned.map(({ policy, changes, balanceMinor }) => ({
        ...{ customerId: policy.customerId, policyId: policy.policyId, ruleId, changes },
        ...{ policyLabel: policy.history.at(-1)?.policyLabel ?? '' },
        ...{ beforeMinor: balanceOf(policy.recorded), afterMinor: balanceMinor },
      })),
    );
  }
}

const nameOf = ({ customerId, policyId }: PolicyPlace): string => `${customerId} ${policyId}`;

function causesByPolicy(causes: readonly PolicyCause[]): Map<string, PolicyCause[]> {
  const policies = new Map<string, PolicyCause[]>();
  for (const cause of causes) {
    const known = policies.get(nameOf(cause));
    if (known === undefined) policies.set(nameOf(cause), [cause]);
    else known.push(cause);
  }
  return policies;
}

/** Also those that have a credit and no term any more, as when a term was written down for the wrong policy. */
function policiesOf(
  histories: readonly CreditPolicy['history'][],
  causes: readonly PolicyCause[],
  { blacklisted }: Pick<SettledRange, 'blacklisted'>,
): CreditPolicy[] {
  const recorded = causesByPolicy(causes);
  const policyOf = (place: PolicyPlace, history: CreditPolicy['history']): CreditPolicy => {
    const { customerId, policyId } = place;
    const isBlacklisted = blacklisted.has(customerId);
    return {
      ...{ customerId, policyId, history, isBlacklisted, limits: new Map() },
      recorded: recorded.get(nameOf(place)) ?? [],
    };
  };
  const known = histories.flatMap((history) => (history[0] ? [policyOf(history[0], history)] : []));
  const names = new Set(known.map(nameOf));
  const orphans = [...recorded.values()].flatMap(([first]) =>
    first === undefined || names.has(nameOf(first)) ? [] : [policyOf(first, [])],
  );
  return [...known, ...orphans];
}

/** Terms that a credit may be charged to, or was. */
function termsOf({ customerId, history, recorded }: CreditPolicy) {
  const ids = new Set([...history.map(({ termId }) => termId), ...recorded.map(({ termId }) => termId)]);
  return [...ids].map((termId) => ({ customerId, termId }));
}
