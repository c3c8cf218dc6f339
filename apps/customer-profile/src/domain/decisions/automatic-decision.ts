import type { LocalDate } from '@evergreen/kernel';

/** Decisions that rules make alone, and that touch a person. The last two are explained by the services that make them. */
export const decisionKinds = ['LIST', 'QUADRANT', 'WARNING', 'BLACKLIST_MATCH', 'TIER', 'NO_CLAIM'] as const;

export type DecisionKind = (typeof decisionKinds)[number];

/** A text in both languages. */
export interface InBoth {
  readonly zh: string;
  readonly en: string;
}

/** One such decision with what it was made of. */
export interface AutomaticDecision {
  readonly kind: DecisionKind;
  /** Which of its kind; empty where there is one only. */
  readonly ref: string;
  /** `good`, `poor`; `1` to `4`; `amber`, `red`; a reason of the blacklist. */
  readonly value: string;
  readonly since: LocalDate;
  /** Version of the rules; 0: the rule has none. */
  readonly rulesVersion: number;
  /** What the rule asked and what it found. */
  readonly because: readonly InBoth[];
}

/** Whether an objection to it is decided by another answer of this service, or followed up elsewhere. */
export function isOverridable(kind: DecisionKind): kind is 'LIST' | 'QUADRANT' {
  return kind === 'LIST' || kind === 'QUADRANT';
}
