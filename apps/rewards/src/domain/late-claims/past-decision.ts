import type { DecisionOutcome } from '../decision-record.ts';
import type { RevisionCause } from './revision-cause.ts';

/** What a decision said until it was revised. */
export interface PastDecision {
  readonly termId: string;
  readonly ruleId: string;
  /** 1 for the first revision. */
  readonly revision: number;
  readonly cause: RevisionCause;
  /** Points that came to stand more (above zero) or less. */
  readonly change: bigint;
  /** When what changed was heard. */
  readonly heardAt: Date;
  readonly madeAt: Date;
  readonly outcome: DecisionOutcome;
  readonly points: bigint;
}
