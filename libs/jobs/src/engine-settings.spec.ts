import { describe, expect, it } from '@jest/globals';
import { DomainError } from '@evergreen/kernel';
import { backoffMs, defaultSettings } from './engine-settings.ts';
import { isFinal } from './failure.ts';

describe('attempts', () => {
  it('wait twice as long each time, up to the longest wait', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7].map((attempts) => backoffMs(defaultSettings, attempts));
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000]);
  });

  it('end with the eighth, or with the first that is refused for what it is', () => {
    expect(isFinal(defaultSettings, 7, new Error('connection lost'))).toBe(false);
    expect(isFinal(defaultSettings, 8, new Error('connection lost'))).toBe(true);
    expect(isFinal(defaultSettings, 1, new DomainError('FILE_UNKNOWN', 'No such file'))).toBe(true);
  });
});
