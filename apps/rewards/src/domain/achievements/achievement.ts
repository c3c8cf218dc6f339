import type { LocalDate } from '@evergreen/kernel';

/**
 * What is counted: full years in a row on one policy without a counted claim; events of the company attended; terms that
 * followed another on the same policy; friends recommended whose policies paid off.
 */
export const achievementMeasures = ['claim-free-years', 'events-attended', 'renewals', 'referrals'] as const;

export type AchievementMeasure = (typeof achievementMeasures)[number];

/** Measures that count days on which something happened. */
export type CountedMeasure = Exclude<AchievementMeasure, 'claim-free-years'>;

/**
 * How often it can be reached: once for life, or anew in each calendar year or each term of a policy. A term belongs to
 * claim-free years, which end with one, and to renewals, which begin one.
 */
export const achievementRecurrences = ['once', 'calendar-year', 'policy-term'] as const;

export type AchievementRecurrence = (typeof achievementRecurrences)[number];

/** What a member can achieve, as the list says it. */
export interface Achievement {
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
  /** How it is reached, for the member. */
  readonly how: { readonly zh: string; readonly en: string };
  readonly measure: AchievementMeasure;
  /** So many years or times. */
  readonly target: number;
  readonly recurrence: AchievementRecurrence;
  /** Of what is reached anew: what was completed, and days before that one, count for none. Null: once for life. */
  readonly countsFrom: LocalDate | null;
  /** Given each time it is reached; null: none. */
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

/** A term of a policy; told of where terms matter. */
export interface PolicySpan {
  readonly policyId: string;
  readonly termId: string;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
}

/** A day on which something happened that is counted. */
export interface CountedOn {
  readonly on: LocalDate;
  /** The term that began; null: it is of none. */
  readonly termId: string | null;
}

/** All that is known of somebody, as far as one achievement asks. */
export interface AchievementFacts {
  readonly policies: readonly CleanPolicy[];
  /** Of the measure, the earliest first. */
  readonly days: readonly CountedOn[];
  readonly terms: readonly PolicySpan[];
  readonly today: LocalDate;
}

/** What was reached, and whether it still stands. It is of the years behind `fromOn`, up to `completedOn`. */
export interface AchievementRecord {
  readonly achievementId: string;
  /** Empty: for life; a year as `2026`; a term as `term/<id>`. One record each. */
  readonly period: string;
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

/** How far somebody is: in the period that runs, of what is reached anew. */
export interface AchievementProgress {
  readonly achievement: Achievement;
  /** How often it stands reached. */
  readonly times: number;
  /** First day of the next period, where this one has brought it; null: it can be reached now, or never again. */
  readonly againFrom: LocalDate | null;
  readonly state: 'not-started' | 'in-progress' | 'completed' | 'taken-back';
  /** Towards the target, never beyond it. */
  readonly reached: number;
  /** The newest day on which it was reached. */
  readonly completedOn: LocalDate | null;
  readonly undoneBy: LocalDate | null;
}
