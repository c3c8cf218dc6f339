import { describe, expect, it } from '@jest/globals';
import { filterInput, filtersIn } from './audit-filter.ts';

describe('filters of the audit', () => {
  it('come from the address, without what is empty or no day', () => {
    expect(filtersIn(new URLSearchParams('act=staff.*&from=2026-09-01&to=soon&record=&office=/32'))).toEqual({
      act: 'staff.*',
      from: '2026-09-01',
    });
  });

  it('include the whole of the last day, as the reader counts days', () => {
    const { from, to } = filterInput({ from: '2026-09-16', to: '2026-09-16' }, undefined);
    expect(Date.parse(to ?? '') - Date.parse(from ?? '')).toBe(86_400_000);
    expect(new Date(from ?? '').getHours()).toBe(0);
  });

  it('ask for nothing that was not asked for', () => {
    expect(filterInput({}, undefined)).toEqual({});
    expect(filterInput({ kind: 'staff', record: 'r1', customer: 'c1', actor: 'a1' }, '/32')).toEqual({
      office: '/32',
      actorAccountId: 'a1',
      recordKind: 'staff',
      recordId: 'r1',
      customerId: 'c1',
    });
  });
});
