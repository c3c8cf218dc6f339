import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  daysBetween,
  formatBytes,
  formatCount,
  formatDay,
  formatElapsed,
  formatMemberNumber,
  formatMoment,
  formatMoney,
  formatMonth,
  formatMonthSpan,
  formatPercent,
  formatSigned,
  wallClock,
} from './format.ts';

describe('dates', () => {
  it('leave out the year only where it is the year of today', () => {
    expect(formatDay('2026-09-28', 'zh-CN', '2026-01-01')).toBe('9月28日');
    expect(formatDay('2026-09-28', 'en', '2026-01-01')).toBe('28 Sep');
    expect(formatDay('2027-08-19', 'zh-CN', '2026-09-16')).toBe('2027年8月19日');
    expect(formatDay('2027-08-19', 'en', '2026-09-16')).toBe('19 Aug 2027');
    expect(formatDay('2026-09-28', 'en')).toBe('28 Sep 2026');
  });

  it('name months and spans of months', () => {
    expect(formatMonth('2026-10-31', 'zh-CN')).toBe('2026年10月');
    expect(formatMonth('2026-10-31', 'en', '2026-01-05')).toBe('Oct');
    expect(formatMonthSpan('2027-10-01', '2027-11-30', 'zh-CN')).toBe('2027年10–11月');
    expect(formatMonthSpan('2027-10-01', '2027-11-30', 'en')).toBe('Oct–Nov 2027');
    expect(formatMonthSpan('2027-10-01', '2027-10-30', 'en')).toBe('Oct 2027');
    expect(formatMonthSpan('2027-12-01', '2028-01-30', 'zh-CN')).toBe('2027年12月 – 2028年1月');
  });

  it('are counted across the change of clocks and leap years', () => {
    expect(daysBetween('2026-09-16', '2026-10-31')).toBe(45);
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(daysBetween('2026-10-31', '2026-09-16')).toBe(-45);
    expect(addDays('2026-11-01', -1)).toBe('2026-10-31');
    expect(addDays('2027-12-31', 1)).toBe('2028-01-01');
  });

  it('refuse what is no date', () => {
    expect(() => formatDay('28.9.2026', 'en')).toThrow('not a date');
  });

  it('show a moment with its time', () => {
    const at = new Date(2026, 8, 16, 10, 4);
    expect(formatMoment(at.toISOString(), 'zh-CN', new Date(2026, 10, 1))).toBe('9月16日 10:04');
    expect(formatMoment(at.toISOString(), 'en', new Date(2027, 0, 1))).toBe('16 Sep 2026, 10:04');
  });

  it('are told as clocks show them where something is, wherever the reader is', () => {
    const at = '2026-12-31T18:30:00Z';
    const now = new Date('2026-11-01T00:00:00Z');
    expect(formatMoment(at, 'zh-CN', now, 'Asia/Shanghai')).toBe('2027年1月1日 02:30');
    expect(formatMoment(at, 'en', now, 'Europe/London')).toBe('31 Dec, 18:30');
    expect(wallClock(at, 'Asia/Shanghai')).toEqual({ day: '2027-01-01', time: '02:30' });
  });

  it('say how long something took', () => {
    expect(formatElapsed(45_000, 'zh-CN')).toBe('45 秒');
    expect(formatElapsed(125_000, 'en')).toBe('2 min 5 s');
    expect(formatElapsed(3_840_000, 'en')).toBe('1 h 4 min');
  });
});

describe('numbers', () => {
  it('carry thousands commas and a true minus', () => {
    expect(formatCount(4820)).toBe('4,820');
    expect(formatCount(-1_234_567)).toBe('−1,234,567');
    expect(formatCount('9223372036854775807')).toBe('9,223,372,036,854,775,807');
    expect(formatSigned(3750)).toBe('+3,750');
    expect(formatSigned(-600)).toBe('−600');
    expect(formatSigned(0)).toBe('0');
  });

  it('are never rounded on the way to the screen', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n }), (value) => {
        const back = formatCount(value.toString()).replaceAll(',', '').replace('−', '-');
        expect(BigInt(back)).toBe(value);
      }),
    );
  });

  it('show money from minor units by the digits of its currency', () => {
    expect(formatMoney({ minor: '186000', currency: 'CNY' })).toBe('¥1,860.00');
    expect(formatMoney({ minor: '2226989800', currency: 'EUR' }, true)).toBe('€22,269,898');
    expect(formatMoney({ minor: '-5', currency: 'EUR' })).toBe('−€0.05');
    expect(formatMoney({ minor: '1200', currency: 'JPY' })).toBe('JPY 1,200');
    expect(formatMoney({ minor: '0', currency: 'CNY' })).toBe('¥0.00');
  });

  it('show shares, sizes and member numbers', () => {
    expect(formatPercent(0.49856)).toBe('49.86%');
    expect(formatBytes(312)).toBe('312 B');
    expect(formatBytes(4_600_000)).toBe('4.6 MB');
    expect(formatMemberNumber('320100468812')).toBe('3201 0046 8812');
    expect(formatMemberNumber('M-17')).toBe('M-17');
  });
});
