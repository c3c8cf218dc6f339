import { describe, expect, it } from '@jest/globals';
import { DomainError, localDate } from '@evergreen/kernel';
import { type BlacklistRules, daysOfEntry } from './blacklist-rules.ts';
import { type EntryAct, entryReasons, type EntryState, moves, officeAbove, stateAfter } from './entry.ts';

const states: readonly EntryState[] = [
  ...(['PROPOSED', 'UNDER_REVIEW', 'ACTIVE', 'APPEALED', 'LIFTED', 'EXPIRED', 'REJECTED'] as const),
];
const hands = { by: 'third', proposedBy: 'first', decidedBy: 'second' };

function after(act: EntryAct, state: EntryState, by = 'third'): string {
  try {
    return stateAfter(act, state, { ...hands, by });
  } catch (error) {
    return (error as DomainError).code;
  }
}

describe('an entry of the blacklist', () => {
  it('goes these ways and no other', () => {
    const ways = (Object.keys(moves) as EntryAct[])
      .filter((act) => act !== 'WITHDRAW' && act !== 'EXPIRE')
      .flatMap((act) => states.map((state) => [act, state, after(act, state)] as const))
      .filter(([, , next]) => next !== 'BLACKLIST_STATE')
      .map((way) => way.join(' '));
    expect(ways.sort()).toEqual([
      'APPEAL ACTIVE APPEALED',
      'APPROVE UNDER_REVIEW ACTIVE',
      'GIVE_NOTICE ACTIVE ACTIVE',
      'GIVE_NOTICE APPEALED APPEALED',
      'GRANT_APPEAL APPEALED LIFTED',
      'LIFT ACTIVE LIFTED',
      'LIFT APPEALED LIFTED',
      'RECHECK ACTIVE ACTIVE',
      'RECHECK APPEALED APPEALED',
      'REFUSE_APPEAL APPEALED ACTIVE',
      'REJECT UNDER_REVIEW REJECTED',
      'TAKE_UP PROPOSED UNDER_REVIEW',
    ]);
  });

  it.each<[EntryAct, EntryState, Record<'first' | 'second' | 'third', string>]>([
    ['TAKE_UP', 'PROPOSED', { first: 'SECOND_PERSON_NEEDED', second: 'UNDER_REVIEW', third: 'UNDER_REVIEW' }],
    ['APPROVE', 'UNDER_REVIEW', { first: 'SECOND_PERSON_NEEDED', second: 'ACTIVE', third: 'ACTIVE' }],
    ['REJECT', 'UNDER_REVIEW', { first: 'SECOND_PERSON_NEEDED', second: 'REJECTED', third: 'REJECTED' }],
    [
      'WITHDRAW',
      'PROPOSED',
      { first: 'REJECTED', second: 'SECOND_PERSON_NEEDED', third: 'SECOND_PERSON_NEEDED' },
    ],
    ['RECHECK', 'ACTIVE', { first: 'SECOND_PERSON_NEEDED', second: 'ACTIVE', third: 'ACTIVE' }],
    [
      'REFUSE_APPEAL',
      'APPEALED',
      { first: 'SECOND_PERSON_NEEDED', second: 'SECOND_PERSON_NEEDED', third: 'ACTIVE' },
    ],
    [
      'GRANT_APPEAL',
      'APPEALED',
      { first: 'SECOND_PERSON_NEEDED', second: 'SECOND_PERSON_NEEDED', third: 'LIFTED' },
    ],
    [
      'EXPIRE',
      'ACTIVE',
      { first: 'SECOND_PERSON_NEEDED', second: 'SECOND_PERSON_NEEDED', third: 'SECOND_PERSON_NEEDED' },
    ],
  ])('%s in %s needs the right hand', (act, state, expected) => {
    for (const by of ['first', 'second', 'third'] as const) expect(after(act, state, by)).toBe(expected[by]);
  });

  it('is never for honest claims, a complaint or a loss ratio', () => {
    expect(entryReasons).toEqual([
      'FRAUD_JUDGMENT',
      'FRAUD_ADMISSION',
      'REGULATOR_LIST',
      'FALSE_IDENTITY',
      'STAFF_THREATENED',
      'CLAIM_FARMING',
    ]);
  });

  it.each([
    ['/33/3301', '/33'],
    ['/33', '/'],
    ['/', '/'],
  ])('proposed by %s is decided by %s', (office, above) => {
    expect(officeAbove(office)).toBe(above);
  });

  it('lasts three years where nobody says otherwise, and five at most', () => {
    const rules: BlacklistRules = {
      ...{ version: 1, effectiveFrom: localDate('2020-01-01'), yearsDefault: 3, yearsMax: 5 },
      ...{ recheckMonths: 12, recheckNoticeDays: 30, keptAfterEndDays: 1_095 },
    };
    const today = localDate('2026-09-16');
    const days = (asked: string | null) => () =>
      daysOfEntry(rules, today, asked === null ? null : localDate(asked));
    expect(days(null)()).toEqual({ startsOn: today, endsOn: '2029-09-16', recheckDueOn: '2027-09-16' });
    expect(days('2031-09-16')()).toMatchObject({ endsOn: '2031-09-16' });
    expect(days('2031-09-17')).toThrow();
    expect(days('2026-09-16')).toThrow();
  });
});
