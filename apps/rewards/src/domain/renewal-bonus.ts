import { addDays, addMonths, daysBetween, type LocalDate, points, type Points } from '@evergreen/kernel';
import type { NoClaimDecision, NoClaimGranted } from './decide-no-claim-reward.ts';
import type { DecisionRecord } from './decision-record.ts';
import type { KnownTerm, NextTerm } from './facts.ts';
import type { NoClaimRules, RenewalBonusRules } from './rule-set.ts';
import { guardOfBonus, leftFor } from './value-guard/guard-bonus.ts';

/** Whether a reward got its bonus, or why it has none so far. */
type RenewalState =
  | 'GRANTED'
  /** No term of the policy begins in time, as far as is known. */
  | 'AWAITED'
  /** What is due for the term that follows was not paid. */
  | 'UNPAID'
  /** The term that follows was cancelled, or is shorter than a full one. */
  | 'CUT_SHORT'
  /** As much as its limit allows was given for the term that is rewarded. */
  | 'VALUE_GUARD';

/** The part on top of a reward for who renews in time (rule N2). */
export interface RenewalBonus {
  readonly state: RenewalState;
  /** Zero unless granted. */
  readonly points: Points;
  /** Before they were reduced. */
  readonly pointsOfRule: Points;
  /** First day of the term that follows; null: none does. */
  readonly renewedOn: LocalDate | null;
  /** What follows is null unless granted. The later of the days after the reward's term and of the renewal's begin. */
  readonly effectiveOn: LocalDate | null;
  /** The day after the claim window closed and the cooling-off was over. */
  readonly activeOn: LocalDate | null;
  readonly expiresOn: LocalDate | null;
}

/** Rule id of the bonus: the permanent key of its award ends with it. */
export function renewalRuleOf(ruleId: string): string {
  return `${ruleId}/renewal`;
}

/** Last day on which a term that begins renews another one. */
export function renewableUntil(endsOn: LocalDate, { withinDays }: RenewalBonusRules): LocalDate {
  return addDays(endsOn, withinDays + 1);
}

/** Points of a reward together with its bonus. */
export function pointsWith({ points: own, renewal }: Pick<NoClaimGranted, 'points' | 'renewal'>): bigint {
  return own + (renewal?.points ?? 0n);
}

const none = points(0);
const later = (a: LocalDate, b: LocalDate) => (a < b ? b : a);

/**
 * Adds to a reward what its renewal brings, within what may be given for its term: rounded up to whole points, so that
 * no bonus is nothing. It goes by facts alone, whatever the day: a term that is cancelled, unpaid or corrected makes the
 * bonus come out otherwise when it is heard of.
 *
 * @param decision measured by the value guard
 */
export function withRenewal(
  decision: NoClaimDecision<KnownTerm>,
  rules: NoClaimRules,
): NoClaimDecision<KnownTerm> {
  if (decision.kind === 'refuse' || rules.renewalBonus === undefined) return decision;
  const renewal = renewalOf(decision, rules, rules.renewalBonus);
  return { ...decision, renewal, ...guardOfBonus(decision, renewal.points) };
}

/** Leaves the bonus as it was: who is on the blacklist is given nothing more. */
export function withRenewalAsBefore(
  decision: NoClaimDecision<KnownTerm>,
  { renewal }: Pick<DecisionRecord, 'renewal'>,
): NoClaimDecision<KnownTerm> {
  if (decision.kind === 'refuse' || !decision.renewal || !renewal) return decision;
  const before = points(BigInt(renewal.points));
  if (decision.renewal.points <= before) return decision;
  const kept = { ...renewal, points: before, pointsOfRule: points(BigInt(renewal.pointsOfRule)) };
  return { ...decision, renewal: kept, ...guardOfBonus(decision, before) };
}

function renewalOf(
  decision: NoClaimGranted<KnownTerm>,
  rules: NoClaimRules,
  bonus: RenewalBonusRules,
): RenewalBonus {
  const { next, endsOn } = decision.term;
  const without = (state: RenewalState, renewedOn: LocalDate | null, pointsOfRule = none): RenewalBonus => {
    const dates = { effectiveOn: null, activeOn: null, expiresOn: null };
    return { state, points: none, pointsOfRule, renewedOn, ...dates };
  };
  if (!next || !renews(next, endsOn, bonus)) return without('AWAITED', null);
  if (daysBetween(next.startsOn, next.endsOn) + 1 < rules.fullTermDaysMin)
    return without('CUT_SHORT', next.startsOn);
  if (next.arrearsMinor > 0n) return without('UNPAID', next.startsOn);
  const pointsOfRule = points((decision.points * BigInt(bonus.percent - 100) + 99n) / 100n);
  const left = leftFor(decision);
  if (left !== undefined && left <= 0n) return without('VALUE_GUARD', next.startsOn, pointsOfRule);
  const activeOn = later(decision.activeOn, addDays(next.startsOn, bonus.coolingOffDays));
  return {
    state: 'GRANTED',
    points: left !== undefined && left < pointsOfRule ? points(left) : pointsOfRule,
    pointsOfRule,
    renewedOn: next.startsOn,
    effectiveOn: later(decision.effectiveOn, next.startsOn),
    activeOn,
    expiresOn: rules.expiryMonths === null ? null : addMonths(activeOn, rules.expiryMonths),
  };
}

function renews(next: NextTerm, endsOn: LocalDate, bonus: RenewalBonusRules): boolean {
  return next.startsOn > endsOn && next.startsOn <= renewableUntil(endsOn, bonus);
}
