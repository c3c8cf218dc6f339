import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { abilityOf, may } from './ability.ts';
import { isRight, rights } from './rights.ts';

// Read as text: web code may not import the server's libraries, its tests included.
const permissions = readFileSync(new URL('../../../../libs/access/src/subjects.ts', import.meta.url), 'utf8');
const acts = permissions.slice(permissions.indexOf('export const acts'), permissions.indexOf('} as const'));
const known = [...acts.matchAll(/(\w+): \[([^\]]+)\]/g)].flatMap(([, subject = '', actions = '']) =>
  [...actions.matchAll(/'(\w+)'/g)].map(([, action = '']) => `${subject}.${action}`),
);

const ability = abilityOf([
  { action: 'read', subject: 'Staff', conditions: { orgPath: { $regex: '^/32(/|$)' } } },
  { action: 'read', subject: 'Import' },
]);

describe('rights', () => {
  it('are those of the server and no other', () => {
    expect(known.length).toBeGreaterThan(15);
    expect([...rights].sort()).toEqual(known.sort());
    expect(isRight('Staff.read')).toBe(true);
    expect(isRight('Staff.admire')).toBe(false);
  });
});

describe('what a viewer may', () => {
  it('reaches their office and those below it, and no office that merely begins alike', () => {
    expect(
      ['/32', '/32/3201', '/33', '/320', '/'].map((office) => may(ability, 'Staff.read', office)),
    ).toEqual([true, true, false, false, false]);
  });

  it('holds without an office where it holds anywhere', () => {
    expect(may(ability, 'Staff.read')).toBe(true);
    expect(may(ability, 'Staff.manage')).toBe(false);
    expect(may(ability, 'Import.read', '/')).toBe(true);
  });

  it('is nothing where no rules came', () => {
    expect(may(abilityOf(undefined), 'Staff.read')).toBe(false);
    expect(may(abilityOf('all'), 'Import.read')).toBe(false);
  });
});
