import { addDays, localDate, type LocalDate } from '@evergreen/kernel';
import type { CampaignDefinition } from './campaign-definition.ts';

/** Days from the first to the last. */
export interface BirthdayDays {
  readonly fromOn: LocalDate;
  readonly toOn: LocalDate;
}

/**
 * Days whose birthdays a campaign has not asked for yet, those that were missed among them; of each year apart, because
 * a birthday is answered once a year.
 * @param first of the campaign
 * @param askedTo the last day that was asked for; null: none was
 * @param to today, or the last day of the campaign
 */
export function birthdaysDue(first: LocalDate, askedTo: LocalDate | null, to: LocalDate): BirthdayDays[] {
  const due: BirthdayDays[] = [];
  for (let fromOn = askedTo === null ? first : addDays(askedTo, 1); fromOn <= to;) {
    const yearEnd = localDate(`${fromOn.slice(0, 4)}-12-31`);
    const toOn = yearEnd < to ? yearEnd : to;
    due.push({ fromOn, toOn });
    fromOn = addDays(toOn, 1);
  }
  return due;
}

/** Days whose birthdays a campaign would still answer, from today on; undefined of one that answers none. */
export function birthdaysAhead(
  { trigger, startsOn, endsOn }: Pick<CampaignDefinition, 'trigger' | 'startsOn' | 'endsOn'>,
  today: LocalDate,
): BirthdayDays | undefined {
  if (trigger.kind !== 'birthday') return undefined;
  const fromOn = startsOn < today ? today : startsOn;
  return { fromOn, toOn: endsOn < fromOn ? fromOn : endsOn };
}

/** Names what a customer is given on a birthday, for ever: of a campaign there is one a year. */
export function birthdayOccasion({ fromOn }: BirthdayDays): string {
  return `birthday/${fromOn.slice(0, 4)}`;
}
