import { type Grant, type Role, roles } from '@evergreen/access';
import { describe, expect, it } from '@jest/globals';
import { addDays, localDate } from '@evergreen/kernel';
import fc from 'fast-check';
import { demandFreeDays, isAway, judgeDeputy, lentGrants, overlaps } from './absence.ts';
import type { Actor } from './actor.ts';

const today = localDate('2026-11-22');
const leave = (from: number, to: number) => ({ fromOn: addDays(today, from), toOn: addDays(today, to) });
const at = (orgPath: string, role: Role): Grant => ({ role, orgPath });
const anyLeave = fc
  .tuple(fc.integer({ min: -40, max: 40 }), fc.integer({ min: 0, max: 20 }))
  .map(([from, days]) => leave(from, from + days));

describe('the days of leave', () => {
  it.each([
    ['end before they begin', leave(3, 2), [], 'toOn'],
    ['are over', leave(-9, -1), [], 'toOn'],
    ['are too far away', leave(0, 800), [], 'toOn'],
    ['begin on the last day of other leave', leave(5, 9), [leave(1, 5)], 'fromOn'],
    ['end on the first day of other leave', leave(1, 5), [leave(5, 9)], 'fromOn'],
    ['lie within other leave', leave(2, 3), [leave(1, 5)], 'fromOn'],
  ])('are refused when they %s', (_, asked, arranged, field) => {
    expect(() => demandFreeDays(asked, arranged, today)).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT', fields: [expect.objectContaining({ field })] }),
    );
  });

  it.each([
    ['today alone', leave(0, 0), []],
    ['what has begun and goes on', leave(-5, 0), []],
    ['the day after other leave', leave(6, 9), [leave(1, 5)]],
  ])('can be %s', (_, asked, arranged) => {
    expect(() => demandFreeDays(asked, arranged, today)).not.toThrow();
  });

  it('overlap exactly when there is a day somebody would be away twice', () => {
    fc.assert(
      fc.property(anyLeave, anyLeave, (a, b) => {
        const days = Array.from({ length: 140 }, (_, n) => addDays(today, n - 60));
        expect(overlaps(a, b)).toBe(days.some((day) => isAway(a, day) && isAway(b, day)));
      }),
    );
  });
});

describe('a deputy', () => {
  const manager: Actor = { kind: 'staff', accountId: 'm', grants: [at('/32/3201', 'branch-manager')] };
  const away = { accountId: 'a', grants: [at('/32/3201', 'service-officer')], ...leave(1, 5) };
  const deputy = { accountId: 'd', isActive: true, leave: [leave(6, 9)] };

  it.each([
    ['may be a colleague', manager, away, deputy, 'allowed'],
    ['is nobody who cannot be seen', manager, away, undefined, 'UNKNOWN'],
    ['is not the person who is away', manager, away, { ...deputy, accountId: 'a' }, 'ONESELF'],
    ['is not somebody deactivated', manager, away, { ...deputy, isActive: false }, 'INACTIVE'],
    [
      'is not somebody who is away themselves then',
      manager,
      away,
      { ...deputy, leave: [leave(5, 9)] },
      'AWAY',
    ],
    ['is not whoever arranges it', manager, away, { ...deputy, accountId: 'm' }, 'OWN_GRANTS'],
    [
      'is not given what reaches beyond the offices of whoever arranges it',
      manager,
      { ...away, grants: [...away.grants, at('/', 'marketing')] },
      deputy,
      'BEYOND_REACH',
    ],
    [
      'may stand in for an administrator, who lends nothing of that',
      manager,
      { ...away, grants: [...away.grants, at('/', 'administrator'), at('/', 'auditor')] },
      deputy,
      'allowed',
    ],
  ] as const)('%s', (_, actor, person, other, expected) => {
    const verdict = judgeDeputy(actor, person, other);
    expect(verdict.kind === 'allowed' ? 'allowed' : verdict.reason).toBe(expected);
  });

  it('never becomes an administrator or an auditor', () => {
    const lent = lentGrants(roles.map((role) => at('/', role))).map(({ role }) => role);
    expect(roles.filter((role) => !lent.includes(role))).toEqual(['auditor', 'administrator']);
  });
});
