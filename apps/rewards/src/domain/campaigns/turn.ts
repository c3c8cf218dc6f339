import type { LocalDate } from '@evergreen/kernel';
import type { CampaignTrigger } from './campaign-definition.ts';
import type { CampaignState } from './campaign-state.ts';
import { dueOccasion } from './due-occasion.ts';

/** A campaign of the same group with a lower place, as it stands now. */
export interface EarlierCampaign {
  readonly state: CampaignState;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly trigger: CampaignTrigger;
  /** Whether something that it gives by itself has begun and is not over; what failed is not. */
  readonly isGiving: boolean;
  /** What it gave by itself last, or began to; null: nothing so far. */
  readonly newestOccasion: string | null;
  /** The last day whose birthdays it has asked for; null: none. */
  readonly birthdaysTo: LocalDate | null;
}

/**
 * Whether campaigns that come later wait for it: it is giving, or begins today, or its day is today. Paused ones are not
 * waited for: nobody knows how long, and when they go on they see what others gave.
 */
export function isWaitedFor(
  { state, startsOn, endsOn, trigger, isGiving, newestOccasion, birthdaysTo }: EarlierCampaign,
  today: LocalDate,
): boolean {
  if (state === 'scheduled') return startsOn <= today && today <= endsOn;
  if (state !== 'live') return false;
  if (isGiving) return true;
  if (endsOn < today) return false;
  if (trigger.kind === 'birthday') return birthdaysTo === null || birthdaysTo < today;
  if (trigger.kind !== 'schedule') return false;
  const due = dueOccasion(trigger, today);
  return due !== undefined && due !== newestOccasion;
}
