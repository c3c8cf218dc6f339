import { describe, expect, it } from '@jest/globals';
import { noteServerTime, serverNow } from './server-clock.ts';

const off = (): number => Math.round((serverNow() - Date.now()) / 1000);

describe('the time of the server', () => {
  it('is taken from an answer where this device is off by more than the header can tell', () => {
    noteServerTime(new Date(Date.now() + 90_000).toUTCString());
    expect(Math.abs(off() - 90)).toBeLessThanOrEqual(1);
    noteServerTime(new Date(Date.now() - 400).toUTCString());
    expect(off()).toBe(0);
  });

  it('is left as it was by an answer that tells none', () => {
    noteServerTime(null);
    noteServerTime('yesterday');
    expect(off()).toBe(0);
  });
});
