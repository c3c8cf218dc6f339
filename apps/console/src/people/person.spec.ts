import { describe, expect, it } from '@jest/globals';
import { localDay, staffState } from './person.ts';

const absence = {
  __typename: 'Absence',
  id: 'a',
  fromOn: '2026-09-10',
  toOn: '2026-09-16',
  deputyAccountId: null,
  deputyName: null,
} as const;

describe('how somebody stands', () => {
  it('is away from the first to the last day of leave', () => {
    const on = (today: string): string => staffState({ isActive: true, isActivated: true, absence }, today);
    expect(['2026-09-09', '2026-09-10', '2026-09-16', '2026-09-17'].map(on)).toEqual([
      'active',
      'away',
      'away',
      'active',
    ]);
  });

  it('is deactivated whatever else holds', () => {
    expect(staffState({ isActive: false, isActivated: true, absence }, '2026-09-12')).toBe('inactiveChip');
  });

  it('waits for the first sign-in', () => {
    expect(staffState({ isActive: true, isActivated: false, absence: null }, '2026-09-12')).toBe(
      'notActivated',
    );
  });
});

describe('a day', () => {
  it('is the one on the reader’s calendar', () => {
    expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});
