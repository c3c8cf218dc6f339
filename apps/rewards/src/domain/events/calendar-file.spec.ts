import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Appointment, calendarFile, escaped, folded } from './calendar-file.ts';

const at = (text: string) => new Date(`${text}:00Z`);
const start = at('2026-12-12T06:00');
const end = at('2026-12-12T08:00');

describe('a calendar file', () => {
  const appointment: Appointment = {
    ...{
      uid: 'e.c@member-events.evergreen',
      sequence: 3,
      isCancelled: false,
      stampAt: at('2026-12-01T00:00'),
    },
    ...{ startsAt: start, endsAt: end, zone: 'Asia/Shanghai', summary: '参观日，上午', location: 'A; B, C' },
    description: 'One\ntwo\\',
  };
  const linesOf = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

  it('says when it is in the zone of the insurer, and what the zone is', () => {
    const lines = linesOf(calendarFile(appointment));
    expect(lines).toEqual(
      expect.arrayContaining([
        ...['METHOD:PUBLISH', 'UID:e.c@member-events.evergreen', 'SEQUENCE:3', 'STATUS:CONFIRMED'],
        ...['DTSTART;TZID=Asia/Shanghai:20261212T140000', 'DTEND;TZID=Asia/Shanghai:20261212T160000'],
        ...['TZID:Asia/Shanghai', 'TZOFFSETTO:+0800', 'DTSTAMP:20261201T000000Z'],
        ...['LOCATION:A\\; B\\, C', 'DESCRIPTION:One\\ntwo\\\\'],
      ]),
    );
  });

  it('writes UTC where the clocks change in between', () => {
    const night = { startsAt: at('2026-10-24T22:00'), endsAt: at('2026-10-25T02:00'), zone: 'Europe/Paris' };
    const lines = linesOf(calendarFile({ ...appointment, ...night }));
    expect(lines).toEqual(expect.arrayContaining(['DTSTART:20261024T220000Z', 'DTEND:20261025T020000Z']));
    expect(lines.join()).not.toContain('TZID');
  });

  it('takes an appointment off the calendar', () => {
    const lines = linesOf(calendarFile({ ...appointment, isCancelled: true }));
    expect(lines).toEqual(expect.arrayContaining(['METHOD:CANCEL', 'STATUS:CANCELLED']));
  });

  it('has lines of at most 75 octets, which put together again are what was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const line = escaped(text);
        const parts = folded(line).split('\r\n');
        for (const part of parts) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75);
        expect(parts.map((part, n) => (n === 0 ? part : part.slice(1))).join('')).toBe(line);
      }),
    );
  });
});
