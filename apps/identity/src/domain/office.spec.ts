import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { demoOffices } from './demo-organisation.ts';
import { demoStaff } from './demo-staff.ts';
import { isOfficeCode, isOrgPath, levelOf, parentOf, pathBelow } from './office.ts';

describe('the path of an office', () => {
  it.each(['/', '/32', '/32/3201', '/0/0'])('can be %j', (path) => expect(isOrgPath(path)).toBe(true));

  it.each([
    '',
    '32',
    '/32/',
    '//',
    '/32//3201',
    '/32/3201/320101',
    '/AB',
    '/32 ',
    '/３２',
    `/${'1'.repeat(13)}`,
  ])('cannot be %j', (path) => expect(isOrgPath(path)).toBe(false));

  it('leads back to the office above', () => {
    const code = fc.stringMatching(/^[0-9]{1,12}$/);
    fc.assert(
      fc.property(code, code, (province, city) => {
        fc.pre(isOfficeCode(province) && isOfficeCode(city));
        const path = pathBelow(pathBelow('/', province), city);
        expect(isOrgPath(path)).toBe(true);
        expect(levelOf(path)).toBe('city');
        expect(levelOf(parentOf(path)!)).toBe('province');
        expect(parentOf(parentOf(path)!)).toBe('/');
      }),
    );
    expect(parentOf('/')).toBeUndefined();
    expect(levelOf('/')).toBe('head-office');
  });
});

describe('the demonstration', () => {
  const paths = demoOffices.map(({ orgPath }) => orgPath);

  it('has every office above its offices, before them', () => {
    for (const [n, path] of paths.entries()) {
      const parent = parentOf(path);
      if (parent !== undefined) expect(paths.slice(0, n)).toContain(parent);
    }
  });

  it('has the offices its people belong to and act for', () => {
    for (const { orgPath, grants } of demoStaff) {
      expect(paths).toEqual(expect.arrayContaining([orgPath, ...grants.map((grant) => grant.orgPath)]));
    }
  });
});
