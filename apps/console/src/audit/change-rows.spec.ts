import { describe, expect, it } from '@jest/globals';
import { changeRows } from './change-rows.ts';

describe('before and after', () => {
  it('stand side by side, field by field, what changed marked', () => {
    expect(
      changeRows({ name: '陆扬', orgPath: '/32' }, { name: '陆扬', orgPath: '/33', email: 'x' }),
    ).toEqual([
      { field: 'name', before: '陆扬', after: '陆扬', isChanged: false },
      { field: 'orgPath', before: '/32', after: '/33', isChanged: true },
      { field: 'email', before: undefined, after: 'x', isChanged: true },
    ]);
  });

  it('show lists line by line and what lies deeper in a line', () => {
    const grants = [
      { role: 'auditor', orgPath: '/' },
      { role: 'marketing', orgPath: '/32' },
    ];
    expect(changeRows(undefined, { grants })[0]?.after).toBe(
      'role: auditor, orgPath: /\nrole: marketing, orgPath: /32',
    );
  });

  it('are nothing where there is neither', () => {
    expect(changeRows(null, undefined)).toEqual([]);
    expect(changeRows('a', 'b')).toEqual([{ field: '', before: 'a', after: 'b', isChanged: true }]);
  });
});
