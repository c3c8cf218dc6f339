import { describe, expect, it } from '@jest/globals';
import { isAttended } from './attention.ts';

describe('a page that asks by itself', () => {
  it('goes on while somebody is there and stops ten minutes after the last touch', () => {
    const touched = Date.parse('2026-09-16T10:00:00Z');
    expect(isAttended(touched + 599_000, touched)).toBe(true);
    expect(isAttended(touched + 600_000, touched)).toBe(false);
  });
});
