import { formatDay, type Language } from '@evergreen/web/format';

/** Events are where the insurer is: their times are told in its zone, wherever the phone is. */
const zone = 'Asia/Shanghai';

const day = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' });
const clock = new Intl.DateTimeFormat('en-GB', {
  ...{ timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
});

/** Day of an instant, as people say it. */
export function dayOf(instant: string, language: Language): string {
  return formatDay(day.format(new Date(instant)), language);
}

/** `14:00`. */
export function timeOf(instant: string): string {
  return clock.format(new Date(instant));
}

export function momentOf(instant: string, language: Language): string {
  return `${dayOf(instant, language)} ${timeOf(instant)}`;
}
