import { describe, expect, it } from '@jest/globals';
import { countdown, spokenAt } from './session-countdown.ts';

describe('the countdown to the end of a session', () => {
  it('shows minutes and seconds and never less than nothing', () => {
    expect([120, 67, 9, 0, -3].map(countdown)).toEqual(['2:00', '1:07', '0:09', '0:00', '0:00']);
  });

  it('speaks four times, not each second', () => {
    const said = new Set(Array.from({ length: 120 }, (_, second) => spokenAt(120 - second)));
    expect([...said]).toEqual([120, 60, 30, 15]);
  });
});
