import { describe, expect, it } from '@jest/globals';
import { rightRows } from './role-table.ts';

const permission = (subject: string, action: string, companyWide = false) => ({
  __typename: 'Permission' as const,
  subject,
  action,
  companyWide,
});

describe('the table of rights', () => {
  const rows = rightRows([
    {
      __typename: 'RoleDescription',
      role: 'MARKETING',
      permissions: [permission('Organisation', 'read'), permission('Import', 'read', true)],
    },
    {
      __typename: 'RoleDescription',
      role: 'ADMINISTRATOR',
      permissions: [
        permission('Organisation', 'manage'),
        permission('Organisation', 'read'),
        permission('Spell', 'cast'),
      ],
    },
  ]);

  it('has a row for each right that some role has, the subjects together', () => {
    expect(rows.map(({ right, isFirst }) => [right, isFirst])).toEqual([
      ['Organisation.read', true],
      ['Organisation.manage', false],
      ['Import.read', true],
    ]);
  });

  it('tells rights of head office from those of any office', () => {
    expect([...(rows[2]?.held ?? [])]).toEqual([['MARKETING', 'company']]);
    expect(rows[0]?.held.size).toBe(2);
  });
});
