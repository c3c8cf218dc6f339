import { describe, expect, it } from '@jest/globals';
import { InvalidInput } from './domain-error.ts';
import { InputFields } from './input-fields.ts';

const id = '018f2b6e-7c1a-7abc-8def-0123456789ab';

describe('input fields', () => {
  it('give back what is right', () => {
    const fields = new InputFields();
    expect(fields.uuids('ids', [id], 1)).toEqual([id]);
    expect(fields.optionalDate('asOf', undefined)).toBeUndefined();
    expect(fields.date('asOf', '2005-03-15')).toBe('2005-03-15');
    expect(fields.text('key', 'k', 1)).toBe('k');
    expect(fields.limit('limit', 100, 100)).toBe(100);
    expect(() => fields.check()).not.toThrow();
  });

  it('name every field at fault at once', () => {
    const fields = new InputFields();
    fields.uuids('ids', [id, 'x'], 5);
    fields.uuids('none', [], 5);
    fields.date('asOf', '2005-02-29');
    fields.text('key', '', 200);
    fields.text('name', 'a\0b', 200);
    fields.text('reason', 'abc', 200, 4);
    fields.limit('limit', 0, 100);
    fields.refuse('limit', 'is wrong in another way too');
    let problems: readonly { field: string }[] = [];
    try {
      fields.check();
    } catch (error) {
      problems = (error as InvalidInput).fields;
    }
    expect(problems.map(({ field }) => field)).toEqual([
      'ids[1]',
      'none',
      'asOf',
      'key',
      'name',
      'reason',
      'limit',
    ]);
  });
});
