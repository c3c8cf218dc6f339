import { addDays, addMonths, daysBetween, type LocalDate, type Points } from '@evergreen/kernel';
import { judgeClaim, type JudgedClaim, type TermClaim } from './judge-claim.ts';
import { gradeOf, yearsAfterClaims } from './no-claim-scale.ts';
import type { RenewalBonus } from './renewal-bonus.ts';
import { coversOf, type NoClaimRules } from './rule-set.ts';
import type { RewardGuard } from './value-guard/reward-guard.ts';

/** One term of a policy with what happened in it. */
export interface PolicyTerm {
  readonly termId: string;
  readonly startsOn: LocalDate;
  /** Last day of cover. */
  readonly endsOn: LocalDate;
  /** Claims the insurer stated as a mere number: each counts as paid, at fault, of unknown cause. */
  readonly statedClaims: number;
  readonly claims: readonly TermClaim[];
  /** What the policy covers; left out or empty: not known. */
  readonly cover?: string | undefined;
}

/** Why a term earns nothing (yet). */
export type RefusalReason =
  | 'TERM_OPEN'
  | 'NOT_FULL_TERM'
  | 'CLAIMS_COUNTED'
  | 'BLACKLISTED'
  /** As much as its limit allows was given for the term already. */
  | 'VALUE_GUARD'
  /** Points are not among what may be given where the customer belongs. */
  | 'KIND_NOT_ALLOWED'
  /** The rules are for policies of other covers. */
  | 'OTHER_COVER'
  /** The rules reward from a better grade on. */
  | 'GRADE_NOT_REACHED';

interface Decided<Term extends PolicyTerm> {
  readonly term: Term;
  /**
   * Consecutive adjoining full terms without a counted claim, ending with this one; of an open term those that came
   * before it.
   */
  readonly cleanYears: number;
  /** Whether no claim of the term counted, whatever else was decided. */
  readonly isClaimFree: boolean;
  /** Last day on which a claim of the term can still be reported in time. */
  readonly claimWindowEndsOn: LocalDate;
  readonly claims: readonly JudgedClaim[];
  /** What the value guard made of it; undefined: nothing limits it. */
  readonly guard?: RewardGuard;
}

export interface NoClaimGranted<Term extends PolicyTerm = PolicyTerm> extends Decided<Term> {
  readonly kind: 'grant';
  readonly points: Points;
  /** The day after the term's last: the reward is earned. */
  readonly effectiveOn: LocalDate;
  /** The day after the claim window closed: the points may be spent. */
  readonly activeOn: LocalDate;
  /** First day on which the points are gone; null: never, or as membership finds by a policy. */
  readonly expiresOn: LocalDate | null;
  /** Left out: the rules have none. */
  readonly renewal?: RenewalBonus;
}

export interface NoClaimRefused<Term extends PolicyTerm = PolicyTerm> extends Decided<Term> {
  readonly kind: 'refuse';
  readonly reason: RefusalReason;
}

/** The answer to one term, with its reason. */
export type NoClaimDecision<Term extends PolicyTerm = PolicyTerm> =
  NoClaimGranted<Term> | NoClaimRefused<Term>;

/** Whether cover is over on that date. */
export function hasEnded(term: { readonly endsOn: LocalDate }, asOf: LocalDate): boolean {
  return term.endsOn < asOf;
}

/** What follows from the last day of a term. */
interface TermDates {
  readonly effectiveOn: LocalDate;
  readonly claimWindowEndsOn: LocalDate;
  readonly activeOn: LocalDate;
  readonly expiresOn: LocalDate | null;
}

// A book has some hundred last days and a million terms: the calendar is asked once for each day.
const datesByLastDay = new WeakMap<NoClaimRules, Map<LocalDate, TermDates>>();

function datesOf(endsOn: LocalDate, rules: NoClaimRules): TermDates {
  let known = datesByLastDay.get(rules);
  if (known === undefined) datesByLastDay.set(rules, (known = new Map<LocalDate, TermDates>()));
  let dates = known.get(endsOn);
  if (dates === undefined) {
    const windowEndsOn = addDays(endsOn, rules.claimWindowDays);
    const activeOn = addDays(windowEndsOn, 1);
    dates = {
      effectiveOn: addDays(endsOn, 1),
      claimWindowEndsOn: windowEndsOn,
      activeOn,
      expiresOn: rules.expiryMonths === null ? null : addMonths(activeOn, rules.expiryMonths),
    };
    known.set(endsOn, dates);
  }
  return dates;
}

/** Last day on which a claim of the term can still be reported in time. */
export function claimWindowEndsOn(term: { readonly endsOn: LocalDate }, rules: NoClaimRules): LocalDate {
  return datesOf(term.endsOn, rules).claimWindowEndsOn;
}

/** The permanent key of a reward: one for each term and rule, whatever run or rule set grants it. */
export function rewardKey(termId: string, ruleId: string): string {
  return `no-claim/${termId}/${ruleId}`;
}

/**
 * Decides every term of one policy by rules N1 (reward for a full term without a counted claim, rising with the clean
 * years in a row) and N6 (which claims count). A term is answered by what happened in it and before it: later terms
 * and the date of asking change nothing, except that a term must have ended.
 *
 * @param history all known terms of one policy, in any order
 * @param asOf terms whose last day lies before this date have ended
 * @param isBlacklisted the customer gets no rewards; their years without a claim count all the same
 * @returns one decision for each term, earliest first
 */
export function decideNoClaimRewards<Term extends PolicyTerm>(
  history: readonly Term[],
  rules: NoClaimRules,
  asOf: LocalDate,
  isBlacklisted = false,
): NoClaimDecision<Term>[] {
  const decisions: NoClaimDecision<Term>[] = [];
  let previous: (YearsBefore & { readonly endsOn: LocalDate }) | undefined;
  for (const term of history.length > 1 ? [...history].sort(byTime) : history) {
    const before = previous !== undefined && adjoins(previous.endsOn, term, rules) ? previous : noYearsBefore;
    const decision = decideTerm(term, before, rules, { asOf, isBlacklisted });
    decisions.push(decision);
    const { cleanYears, isClaimFree } = decision;
    const sinceClaim = isClaimFree ? before.sinceClaim + 1 : 0;
    const claimsByYear = isFullTerm(term, rules) ? claimsWith(before, decision, rules) : [];
    previous = { endsOn: term.endsOn, cleanYears, sinceClaim, claimsByYear };
  }
  return decisions;
}

/** How a term begins. */
interface YearsBefore {
  readonly cleanYears: number;
  /** Terms since the last one with a counted claim. */
  readonly sinceClaim: number;
  /** Counted claims of each full term in a row, the oldest first; kept where points go by grade. */
  readonly claimsByYear: readonly number[];
}

const noYearsBefore: YearsBefore = { cleanYears: 0, sinceClaim: 0, claimsByYear: [] };

function claimsWith(
  { claimsByYear }: YearsBefore,
  decided: Pick<Decided<PolicyTerm>, 'term' | 'claims'>,
  { ladder }: NoClaimRules,
): readonly number[] {
  return 'scale' in ladder ? [...claimsByYear, countedIn(decided)] : claimsByYear;
}

function countedIn({ term, claims }: Pick<Decided<PolicyTerm>, 'term' | 'claims'>): number {
  return claims.filter((claim) => claim.notCountedBecause === null).length + term.statedClaims;
}

function isFullTerm(term: PolicyTerm, { fullTermDaysMin }: NoClaimRules): boolean {
  return daysBetween(term.startsOn, term.endsOn) + 1 >= fullTermDaysMin;
}

function decideTerm<Term extends PolicyTerm>(
  term: Term,
  before: YearsBefore,
  rules: NoClaimRules,
  { asOf, isBlacklisted }: { readonly asOf: LocalDate; readonly isBlacklisted: boolean },
): NoClaimDecision<Term> {
  const claims = term.claims.map((claim) => judgeClaim(claim, rules.countedClaim));
  const isClaimFree = term.statedClaims === 0 && claims.every((claim) => claim.notCountedBecause !== null);
  const dates = datesOf(term.endsOn, rules);
  const decided = { term, isClaimFree, claimWindowEndsOn: dates.claimWindowEndsOn, claims };
  const refuse = (reason: RefusalReason, cleanYears = 0): NoClaimRefused<Term> => ({
    kind: 'refuse',
    reason,
    cleanYears,
    ...decided,
  });
  if (!isOfCover(term, rules)) return refuse('OTHER_COVER');
  if (!hasEnded(term, asOf)) return refuse('TERM_OPEN', before.cleanYears);
  if (!isFullTerm(term, rules)) return refuse('NOT_FULL_TERM');
  if (!isClaimFree) {
    return refuse('CLAIMS_COUNTED', yearsAfterClaims(before, countedIn(decided), rules));
  }
  const cleanYears = before.cleanYears + 1;
  const points = pointsFor(cleanYears, claimsWith(before, decided, rules), rules);
  if (points === undefined) return refuse('GRADE_NOT_REACHED', cleanYears);
  if (isBlacklisted) return refuse('BLACKLISTED', cleanYears);
  return {
    kind: 'grant',
    points,
    effectiveOn: dates.effectiveOn,
    activeOn: dates.activeOn,
    expiresOn: dates.expiresOn,
    cleanYears,
    ...decided,
  };
}

/** Whether rules are for what the policy covers. */
export function isOfCover({ cover = '' }: PolicyTerm, rules: NoClaimRules): boolean {
  const asked: readonly string[] | undefined = coversOf(rules);
  return asked === undefined || asked.includes(cover);
}

/** The highest step of the ladder that is reached; undefined: none of its grades is. */
function pointsFor(
  cleanYears: number,
  claimsByYear: readonly number[],
  { ladder }: NoClaimRules,
): Points | undefined {
  if ('scale' in ladder) {
    const { grade } = gradeOf(ladder.scale, claimsByYear);
    return ladder.gradePoints.find((step) => grade <= step.grade)?.points;
  }
  const step = ladder.findLast((candidate) => candidate.cleanYears <= cleanYears);
  if (step === undefined) throw new RangeError('A ladder starts at one clean year');
  return step.points;
}

function adjoins(endedOn: LocalDate, next: PolicyTerm, { gapDaysMax }: NoClaimRules): boolean {
  const daysWithoutCover = daysBetween(endedOn, next.startsOn) - 1;
  return daysWithoutCover >= 0 && daysWithoutCover <= gapDaysMax;
}

function byTime(a: PolicyTerm, b: PolicyTerm): number {
  if (a.startsOn !== b.startsOn) return a.startsOn < b.startsOn ? -1 : 1;
  if (a.endsOn !== b.endsOn) return a.endsOn < b.endsOn ? -1 : 1;
  return a.termId < b.termId ? -1 : 1;
}
