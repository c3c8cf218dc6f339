import type { InBoth } from './member-event.ts';

/** When something is, in the insurer's zone, as notices write it: `12月14日 14:00`, `14 Dec, 14:00`. */
export function momentWords(zone: string, at: Date): InBoth {
  const time = timeWords(zone, at);
  const day = { timeZone: zone, month: 'short', day: 'numeric' } as const;
  return {
    zh: `${new Intl.DateTimeFormat('zh-CN', day).format(at)} ${time}`,
    en: `${new Intl.DateTimeFormat('en-GB', day).format(at)}, ${time}`,
  };
}

/** The time of the day alone: `14:00`. */
export function timeWords(zone: string, at: Date): string {
  return new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone: zone, hourCycle: 'h23', hour: '2-digit', minute: '2-digit' },
  }).format(at);
}
