const minuteMs = 60_000;
const dayMinutes = 24 * 60;

/** A stretch of each day, in minutes from midnight; it may run over midnight. */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
}

/** Reads `21:00-08:00`; undefined when it is something else. */
export function readQuietHours(text: string): QuietHours | undefined {
  const parts = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)$/.exec(text)?.slice(1).map(Number);
  if (parts === undefined) return undefined;
  const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = parts;
  return { from: fromHour * 60 + fromMinute, to: toHour * 60 + toMinute };
}

/** The first instant from this one on at which people may be disturbed. */
export function firstFree(at: Date, { from, to }: QuietHours, zone: string): Date {
  const minute = minuteOfDay(at, zone);
  const isQuiet = from <= to ? minute >= from && minute < to : minute >= from || minute < to;
  if (!isQuiet) return at;
  const minutes = (to - minute + dayMinutes) % dayMinutes;
  const wholeMinute = Math.floor(at.getTime() / minuteMs) * minuteMs;
  return new Date(wholeMinute + minutes * minuteMs);
}

function minuteOfDay(at: Date, zone: string): number {
  const format = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  });
  const [hour = 0, minute = 0] = format.format(at).split(':').map(Number);
  return hour * 60 + minute;
}
