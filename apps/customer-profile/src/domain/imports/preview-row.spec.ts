import { describe, expect, it } from '@jest/globals';
import { readValues } from './preview-row.ts';

describe('a row that is looked at before it is taken over', () => {
  it('shows its fields as people write them', () => {
    const row = {
      policyRef: 'P1',
      cover: undefined,
      premiumMinor: 276_205n,
      told: { arrearsMinor: -5n, declined: false },
    };
    expect(readValues(row, 2)).toEqual([
      { field: 'policyRef', value: 'P1' },
      { field: 'premium', value: '2762.05' },
      { field: 'arrears', value: '-0.05' },
      { field: 'declined', value: 'false' },
    ]);
    expect(readValues({ paidMinor: 12n }, 0)).toEqual([{ field: 'paid', value: '12' }]);
  });
});
