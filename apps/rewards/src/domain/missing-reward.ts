import type { LocalDate } from '@evergreen/kernel';
import { hasEnded, type NoClaimDecision } from './decide-no-claim-reward.ts';
import type { DecisionOutcome } from './decision-record.ts';

/** Why a term gave no points to spend so far. */
export type MissingReason =
  /** Cover has not begun. */
  | 'TERM_AHEAD'
  /** Cover has not ended. */
  | 'TERM_OPEN'
  /** Ended, and no run has decided it yet. */
  | 'WAITS_FOR_RUN'
  /** No rule set holds by which it could be decided. */
  | 'NO_RULES'
  | 'NOT_FULL_TERM'
  | 'CLAIMS_COUNTED'
  /** The customer was on the blacklist when it was decided. */
  | 'BLACKLISTED'
  /** As much as its limit allows was given for the term already. */
  | 'VALUE_GUARD'
  /** Points are not among what may be given where the customer belongs. */
  | 'KIND_NOT_ALLOWED'
  /** The rules reward other covers. */
  | 'OTHER_COVER'
  /** The rules reward from a better grade on. */
  | 'GRADE_NOT_REACHED'
  /** Granted; the ledger has not answered yet. */
  | 'ON_ITS_WAY'
  /** Granted, and the ledger did not take it. */
  | 'LEDGER_REFUSED'
  /** Granted, and pending while claims of the term may still be reported. */
  | 'IN_CLAIM_WINDOW';

/** A decision that was made for ever, with what the ledger said to it. */
export interface AnsweredDecision {
  readonly outcome: DecisionOutcome;
  readonly activeOn: LocalDate | null;
  /** Whether the ledger has answered the whole batch of the grant. */
  readonly isAnswered: boolean;
  readonly isRefused: boolean;
}

interface Term {
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
}

/** Why a decided term gave no points to spend so far; undefined: it did. */
export function whyDecidedGaveNothing(
  { outcome, activeOn, isAnswered, isRefused }: AnsweredDecision,
  today: LocalDate,
): MissingReason | undefined {
  if (outcome !== 'GRANTED') return outcome;
  if (isRefused) return 'LEDGER_REFUSED';
  if (!isAnswered) return 'ON_ITS_WAY';
  return activeOn !== null && today < activeOn ? 'IN_CLAIM_WINDOW' : undefined;
}

/** Why a term that no run has decided gave nothing so far. */
export function whyUndecided(
  term: Term,
  todays: NoClaimDecision | undefined,
  today: LocalDate,
): MissingReason {
  if (todays?.kind === 'refuse' && todays.reason === 'OTHER_COVER') return 'OTHER_COVER';
  if (today < term.startsOn) return 'TERM_AHEAD';
  if (!hasEnded(term, today)) return 'TERM_OPEN';
  return todays === undefined ? 'NO_RULES' : 'WAITS_FOR_RUN';
}

/** A run for real: terms whose last day lies before its date have ended for it. */
export interface TermRun {
  readonly ruleSetId: string;
  readonly asOf: LocalDate;
  readonly state: string;
}

/** Of the runs, the newest first, the one that looked at a term or would have; undefined: none did. */
export function lastRunOver(runs: readonly TermRun[], term: Term): TermRun | undefined {
  return runs.find(({ asOf }) => hasEnded(term, asOf));
}

/** Where a list of rewards by the end of their terms goes on. */
export interface RewardPlace {
  readonly endsOn: LocalDate;
  readonly termId: string;
  readonly ruleId: string;
}

/** The newest term first; below zero: the first one comes before the second one. */
export function byNewestTerm(a: RewardPlace, b: RewardPlace): number {
  if (a.endsOn !== b.endsOn) return a.endsOn > b.endsOn ? -1 : 1;
  if (a.termId !== b.termId) return a.termId < b.termId ? -1 : 1;
  return a.ruleId === b.ruleId ? 0 : a.ruleId < b.ruleId ? -1 : 1;
}
