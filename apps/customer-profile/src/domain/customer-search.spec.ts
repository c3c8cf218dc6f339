import { describe, expect, it } from '@jest/globals';
import { kindsOf } from './customer-search.ts';

describe('a text in the one box', () => {
  it.each([
    ['王小明', ['name']],
    ['Jane Smith', ['name', 'policy', 'source-ref']],
    ['+86 138-0000-0001', ['phone', 'policy', 'source-ref']],
    ['13800000001', ['phone', 'policy', 'source-ref']],
    ['浙A·10001', ['plate', 'policy', 'source-ref']],
    ['苏AD12345', ['plate', 'policy', 'source-ref']],
    ['P2025-0001', ['plate', 'policy', 'source-ref']],
    ['P-2025/000001/7', ['policy', 'source-ref']],
    ['100001', ['phone', 'plate', 'policy', 'source-ref']],
  ])('%p may be a %p', (text, kinds) => {
    expect(kindsOf(text)).toEqual(kinds);
  });
});
