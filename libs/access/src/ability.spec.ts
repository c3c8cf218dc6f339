import { describe, expect, it } from '@jest/globals';
import { officesFor, officesOfCustomers } from './ability.ts';
import { isUnder } from './offices.ts';
import { acts, type Subject } from './subjects.ts';
import { type Grant, type Role, roles } from './roles.ts';

const grant = (role: Role, orgPath: string): Grant => ({ role, orgPath });
const aboutCustomers = [
  ...[
    'Customer',
    'PersonalData',
    'DataRequest',
    'Import',
    'NoClaimRun',
    'Ledger',
    'Award',
    'Points',
    'Adjustment',
    'MemberTier',
    'Benefit',
  ],
];

describe('offices of customers', () => {
  it.each<[string, Grant[], string[]]>([
    ['none', [], []],
    ['a role without customers', [grant('contributor', '/')], []],
    ['one of them high up, one with customers below', mixed(), ['/32/3201']],
    [
      'two offices',
      [grant('service-officer', '/33'), grant('branch-manager', '/32/3201')],
      ['/33', '/32/3201'],
    ],
    ['one above the other', [grant('service-officer', '/32/3201'), grant('marketing', '/32')], ['/32']],
    ['what holds for the whole company only, at a province', [grant('administrator', '/32')], []],
    ['what holds for the whole company only', [grant('administrator', '/')], ['/']],
  ])('are told by the grants: %s', (_what, grants, offices) => {
    expect(officesOfCustomers(grants)).toEqual(offices);
  });

  it('leave out none where the rules allow something about customers', () => {
    const allowed = roles.flatMap((role) =>
      ['/', '/32', '/32/3201'].flatMap((orgPath) => {
        const grants = [grant(role, orgPath)];
        const shown = officesOfCustomers(grants);
        return aboutCustomers.flatMap((subject) =>
          acts[subject as Subject]
            .flatMap((action) => officesFor(grants, action as never, subject as Subject))
            .map((office) => ({ role, subject, isShown: shown.some((each) => isUnder(office, each)) })),
        );
      }),
    );
    expect(allowed.length).toBeGreaterThan(20);
    expect(allowed.filter(({ isShown }) => !isShown)).toEqual([]);
  });
});

function mixed(): Grant[] {
  return [grant('contributor', '/'), grant('service-officer', '/32/3201')];
}
