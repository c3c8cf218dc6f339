import type { LocalDate } from '@evergreen/kernel';

/**
 * What is counted: full years in a row on one policy without a counted claim; events of the company attended; terms that
 * followed another on the same policy; friends recommended whose policies paid off.
 */
export const achievementMeasures = ['claim-free-years', 'events-attended', 'renewals', 'referrals'] as const;

export type AchievementMeasure = (typeof achievementMeasures)[number];

/** Measures that count days on which something happened. */
export type CountedMeasure = Exclude<AchievementMeasure, 'claim-free-years'>;

/** What a member can achieve, as the list says it. */
export interface Achievement {
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
  /** How it is reached, for the member. */
  readonly how: { readonly zh: string; readonly en: string };
  readonly measure: AchievementMeasure;
  /** So many years or times. */
  readonly target: number;
  /** Given once it is reached; null: none. */
  readonly points: bigint | null;
}

/** The list in force. */
export interface AchievementList {
  readonly version: number;
  readonly achievements: readonly Achievement[];
}

/** How a policy stands, as far as achievements ask. */
export interface CleanPolicy {
  readonly policyId: string;
  readonly claimFreeYears: number;
  /** Last day of the newest ended term; null: none has ended. */
  readonly termEndsOn: LocalDate | null;
  /** Days of the claims that counted. */
  readonly countedOn: readonly LocalDate[];
}

/** What was reached, and whether it still stands. It is of the years behind `fromOn`, up to `completedOn`. */
export interface AchievementRecord {
  readonly achievementId: string;
  readonly state: 'completed' | 'taken-back';
  /** Null: it is not of one policy. */
  readonly policyId: string | null;
  readonly fromOn: LocalDate;
  readonly completedOn: LocalDate;
  /** Day of the claim that undid it, or on which it was found not to be so after all; null: none did. */
  readonly undoneBy: LocalDate | null;
  /** How often it changed: names the orders of its points. */
  readonly changes: number;
}

/** How far somebody is. */
export interface AchievementProgress {
  readonly achievement: Achievement;
  readonly state: 'not-started' | 'in-progress' | 'completed' | 'taken-back';
  /** Towards the target, never beyond it. */
  readonly reached: number;
  readonly completedOn: LocalDate | null;
  readonly undoneBy: LocalDate | null;
}
