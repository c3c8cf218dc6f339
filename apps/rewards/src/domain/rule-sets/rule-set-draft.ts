import type { RuleSet } from '../rule-set.ts';

export type DraftState = 'DRAFT' | 'SUBMITTED' | 'APPROVED' | 'DROPPED' | 'WITHDRAWN';

/** A version as it is made, with who made it and how far it is. */
export interface RuleSetDraft {
  readonly ruleSet: RuleSet;
  /** The document as it was written, JSON. */
  readonly json: string;
  readonly state: DraftState;
  /** Rises with every change. */
  readonly revision: number;
  /** Version it began as. */
  readonly basedOn: number;
  /** Staff number. */
  readonly author: string;
  readonly editors: readonly string[];
  readonly changedAt: Date;
  readonly approvedBy: string | null;
  readonly approvedAt: Date | null;
  readonly returnedBecause: string | null;
}

/** Names a version of a rule set. */
export interface VersionName {
  readonly ruleSetId: string;
  readonly version: number;
}
