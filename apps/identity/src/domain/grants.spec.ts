import { type Grant, isUnder, type Role, roles } from '@evergreen/access';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Actor } from './actor.ts';
import {
  distinctGrants,
  grantsWithout,
  isSameGrants,
  judgeCharge,
  judgeGrants,
  leavesNoAdministrator,
} from './grants.ts';

const at = (orgPath: string, role: Role): Grant => ({ role, orgPath });
const actor = (...grants: Grant[]): Actor => ({ kind: 'staff', accountId: 'actor', grants });
const chief = actor(at('/', 'administrator'));
const jiangsu = actor(at('/32', 'administrator'));

const paths = ['/', '/32', '/32/3201', '/32/3202', '/320', '/33', '/33/3301'];
const anyGrant = fc.record({ role: fc.constantFrom(...roles), orgPath: fc.constantFrom(...paths) });
const anyGrants = fc.array(anyGrant, { maxLength: 5 }).map(distinctGrants);

describe('who gives and takes grants', () => {
  it.each<[string, Actor, Grant, 'allowed' | 'BEYOND_REACH' | 'HEAD_OFFICE_ONLY']>([
    ['the chief administrator, anywhere', chief, at('/33/3301', 'service-officer'), 'allowed'],
    ['the chief administrator, administrators', chief, at('/33', 'administrator'), 'allowed'],
    ['the chief administrator, auditors', chief, at('/', 'auditor'), 'allowed'],
    ['a province’s administrator, in the province', jiangsu, at('/32/3201', 'branch-manager'), 'allowed'],
    ['a province’s administrator, at the province', jiangsu, at('/32', 'province-head'), 'allowed'],
    ['a province’s administrator, elsewhere', jiangsu, at('/33', 'visit-officer'), 'BEYOND_REACH'],
    ['a province’s administrator, above', jiangsu, at('/', 'marketing'), 'BEYOND_REACH'],
    [
      'a province’s administrator, a path that only looks alike',
      jiangsu,
      at('/320', 'marketing'),
      'BEYOND_REACH',
    ],
    [
      'a province’s administrator, administrators',
      jiangsu,
      at('/32/3201', 'administrator'),
      'HEAD_OFFICE_ONLY',
    ],
    ['a province’s administrator, auditors', jiangsu, at('/32', 'auditor'), 'HEAD_OFFICE_ONLY'],
    [
      'a branch manager, nobody',
      actor(at('/32/3201', 'branch-manager')),
      at('/32/3201', 'visit-officer'),
      'BEYOND_REACH',
    ],
    [
      'the head of service, nobody',
      actor(at('/', 'head-office-service')),
      at('/', 'service-officer'),
      'BEYOND_REACH',
    ],
    ['an auditor, nobody', actor(at('/', 'auditor')), at('/', 'auditor'), 'BEYOND_REACH'],
    ['the operator, everybody', { kind: 'operator' }, at('/', 'administrator'), 'allowed'],
  ])('%s', (_, who, grant, expected) => {
    for (const [before, after] of [
      [[], [grant]],
      [[grant], []],
    ] as const) {
      const verdict = judgeGrants(who, 'other', before, after);
      expect(verdict.kind === 'allowed' ? 'allowed' : verdict.reason).toBe(expected);
    }
  });

  it('nobody changes their own', () => {
    fc.assert(
      fc.property(anyGrants, anyGrants, anyGrants, (held, before, after) => {
        const verdict = judgeGrants(actor(...held), 'actor', before, after);
        expect(verdict.kind).toBe(isSameGrants(before, after) ? 'allowed' : 'refused');
      }),
    );
  });

  it('what stays as it is needs no leave', () => {
    fc.assert(
      fc.property(anyGrants, anyGrants, (held, grants) => {
        expect(judgeGrants(actor(...held), 'other', grants, [...grants].reverse()).kind).toBe('allowed');
      }),
    );
  });

  it('nobody gives or takes what reaches beyond the offices they administer', () => {
    fc.assert(
      fc.property(anyGrants, anyGrants, anyGrants, (held, before, after) => {
        const administered = held.filter(({ role }) => role === 'administrator');
        const changed = [...grantsWithout(before, after), ...grantsWithout(after, before)];
        fc.pre(judgeGrants(actor(...held), 'other', before, after).kind === 'allowed');
        for (const { orgPath, role } of changed) {
          expect(administered.some((own) => isUnder(orgPath, own.orgPath))).toBe(true);
          if (role === 'administrator' || role === 'auditor') {
            expect(administered.some((own) => own.orgPath === '/')).toBe(true);
          }
        }
      }),
    );
  });

  it('deciding over somebody takes what giving them all their grants takes', () => {
    fc.assert(
      fc.property(anyGrants, anyGrants, (held, grants) => {
        expect(judgeCharge(actor(...held), grants).kind).toBe(
          judgeGrants(actor(...held), 'other', [], grants).kind,
        );
      }),
    );
  });
});

describe('the last administrator', () => {
  const administers = { isActive: true, grants: [at('/', 'administrator')] };
  it.each([
    ['is not deactivated', { ...administers, isActive: false }, 0, true],
    ['does not lose the grant', { isActive: true, grants: [at('/', 'marketing')] }, 0, true],
    [
      'is not one by administering a province',
      { isActive: true, grants: [at('/32', 'administrator')] },
      0,
      true,
    ],
    ['may get more', { isActive: true, grants: [...administers.grants, at('/', 'marketing')] }, 0, false],
    ['is not the last while there is another', { ...administers, isActive: false }, 1, false],
  ] as const)('%s', (_, after, others, expected) => {
    expect(leavesNoAdministrator(administers, after, others)).toBe(expected);
  });

  it('was none who was deactivated already', () => {
    const gone = { isActive: false, grants: administers.grants };
    expect(leavesNoAdministrator(gone, { isActive: false, grants: [] }, 0)).toBe(false);
  });
});

it('keeps each grant once, in one order', () => {
  fc.assert(
    fc.property(fc.array(anyGrant, { maxLength: 8 }), fc.nat(), (grants, seed) => {
      const kept = distinctGrants(grants);
      const turned = [...grants.slice(seed % 8), ...grants.slice(0, seed % 8), ...grants];
      expect(distinctGrants(turned)).toEqual(kept);
      expect(isSameGrants(kept, grants)).toBe(true);
    }),
  );
});
