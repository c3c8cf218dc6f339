import { describe, expect, it } from '@jest/globals';
import { staffByOffice, type DemoAccount } from './staff-by-office.ts';
import { untilNextCodeMs } from './totp-period.ts';

const account = (login: string, office: string | null, roles: DemoAccount['roles']): DemoAccount => ({
  __typename: 'DemoSignIn',
  kind: office === null ? 'MEMBER' : 'STAFF',
  login,
  name: null,
  roles,
  officeNameZh: office,
  officeNameEn: office,
  password: null,
  totpCode: null,
  totpSecret: null,
});

describe('staff of the demonstration', () => {
  it('stand by office as they came, and within one by role and number; members do not', () => {
    const offices = staffByOffice([
      account('E003', '总公司', ['AUDITOR']),
      account('E021', '南京', ['BRANCH_MANAGER']),
      account('E001', '总公司', ['ADMINISTRATOR']),
      account('E002', '总公司', ['AUDITOR']),
      account('320100468812', null, []),
    ]);
    expect(offices.map(({ nameZh, staff }) => [nameZh, ...staff.map(({ login }) => login)])).toEqual([
      ['总公司', 'E001', 'E002', 'E003'],
      ['南京', 'E021'],
    ]);
  });

  it('show another code every thirty seconds', () => {
    expect(untilNextCodeMs(0)).toBe(30_000);
    expect(untilNextCodeMs(29_999)).toBe(1);
    expect(untilNextCodeMs(60_001)).toBe(29_999);
  });
});
