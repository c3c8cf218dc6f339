import type { LocalDate } from '@evergreen/kernel';

/** One line of a customer's timeline, as membership tells it: of what is told its day counts. */
export interface Touch {
  readonly id: string;
  readonly on: LocalDate;
  readonly topic: TouchTopic;
  /** Such as `points-award`, `tier-moved`, `member-pause`. */
  readonly kind: string;
  readonly facts: Readonly<Record<string, string>>;
}

export const touchTopics = ['points', 'tier', 'membership'] as const;

export type TouchTopic = (typeof touchTopics)[number];

/** Where a page of a timeline ended: what comes is older, or as old with a smaller id. */
export interface TouchPlace {
  readonly at: Date;
  readonly id: string;
}

export interface TouchesAsked {
  readonly before: TouchPlace | undefined;
  readonly limit: number;
  /** Empty: all. */
  readonly topics: readonly string[];
}

export interface TouchPage {
  readonly touches: readonly Touch[];
  readonly more: boolean;
}
