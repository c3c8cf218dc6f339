import { describe, expect, it } from '@jest/globals';
import { grantChanges, grantsOf, lineProblems, linesOf, type GrantLine } from './grant-rules.ts';

const line = (role: GrantLine['role'], orgPath: string | undefined, isLocked = false): GrantLine => ({
  role,
  orgPath,
  isLocked,
});

describe('the editor of roles', () => {
  it('locks what is given at an office one does not manage', () => {
    const lines = linesOf(
      [
        { role: 'AUDITOR', orgPath: '/' },
        { role: 'SERVICE_OFFICER', orgPath: '/32/3201' },
      ],
      (orgPath) => orgPath.startsWith('/32'),
    );
    expect(lines.map(({ isLocked }) => isLocked)).toEqual([true, false]);
  });

  it('finds lines that are unfinished, said twice, or covered from above', () => {
    expect(
      lineProblems([
        line('MARKETING', '/'),
        line('MARKETING', '/32'),
        line('AUDITOR', '/32'),
        line('AUDITOR', '/32'),
        line('AUDITOR', '/33'),
        line(undefined, '/33'),
        line('BRANCH_MANAGER', undefined),
      ]),
    ).toEqual([undefined, 'covered', undefined, 'doubled', undefined, 'incomplete', 'incomplete']);
  });

  it('complains of no line that one cannot change', () => {
    expect(lineProblems([line('AUDITOR', '/'), line('AUDITOR', '/32', true)])).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('sends complete lines only, locked ones among them', () => {
    expect(grantsOf([line('AUDITOR', '/', true), line(undefined, '/32'), line('MARKETING', '/32')])).toEqual([
      { role: 'AUDITOR', orgPath: '/' },
      { role: 'MARKETING', orgPath: '/32' },
    ]);
  });

  it('says what saving gives and takes, whatever the order', () => {
    const before = [
      { role: 'AUDITOR', orgPath: '/' },
      { role: 'MARKETING', orgPath: '/32' },
    ] as const;
    const after = [
      { role: 'MARKETING', orgPath: '/33' },
      { role: 'AUDITOR', orgPath: '/' },
    ] as const;
    expect(grantChanges(before, after)).toEqual({
      added: [{ role: 'MARKETING', orgPath: '/33' }],
      removed: [{ role: 'MARKETING', orgPath: '/32' }],
    });
    expect(grantChanges(before, [...before].reverse())).toEqual({ added: [], removed: [] });
  });
});
