import { daysBetween, type LocalDate } from '@evergreen/kernel';
import type { CampaignTrigger } from './campaign-definition.ts';
import { periodStart } from './period-key.ts';

type Schedule = Extract<CampaignTrigger, { readonly kind: 'schedule' }>;

/** The occasion that a schedule brings on a day; undefined where it brings none. */
export function dueOccasion({ every, day }: Schedule, on: LocalDate): string | undefined {
  if (every === 'day') return `day/${on}`;
  const start = periodStart(every, on)!;
  return daysBetween(start, on) + 1 === day ? `day/${on}` : undefined;
}
