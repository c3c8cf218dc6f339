import { addDays, daysBetween, localDate, type LocalDate } from '@evergreen/kernel';
import type { CapPeriod } from './campaign-definition.ts';

const someMonday = localDate('2001-01-01');

/** First day of the period that a day lies in; the whole campaign has none. */
export function periodStart(every: CapPeriod, on: LocalDate): LocalDate | null {
  switch (every) {
    case 'campaign':
      return null;
    case 'day':
      return on;
    case 'week': {
      const past = daysBetween(someMonday, on) % 7;
      return addDays(on, -(past < 0 ? past + 7 : past));
    }
    case 'month':
      return localDate(`${on.slice(0, 7)}-01`);
    case 'year':
      return localDate(`${on.slice(0, 4)}-01-01`);
  }
}
