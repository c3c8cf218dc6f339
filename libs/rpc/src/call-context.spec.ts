import { describe, expect, it } from '@jest/globals';
import { currentCall, newCall, runInCall } from './call-context.ts';
import { anonymous } from './caller.ts';

const trace = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

describe('a new call', () => {
  it('keeps identifiers from outside that are well formed', () => {
    const call = newCall({ caller: anonymous, correlationId: 'req:7.b-c_1', traceparent: trace });
    expect(call).toMatchObject({ correlationId: 'req:7.b-c_1', traceparent: trace });
  });

  it.each(['', 'a b', 'a\r\nevergreen-caller: x', 'x'.repeat(65), '中'])(
    'replaces a correlation id that could forge a header or a log line: %j',
    (correlationId) => {
      expect(newCall({ caller: anonymous, correlationId }).correlationId).toMatch(/^[0-9a-f-]{36}$/);
    },
  );

  it('replaces a trace that is none, and makes another each time', () => {
    const [first, second] = [0, 1].map(() => newCall({ caller: anonymous, traceparent: 'x' }).traceparent);
    expect(first).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/);
    expect(second).not.toBe(first);
  });

  it('lasts five seconds, or as asked, and half a minute at most', () => {
    const lifeOf = (timeoutMs?: number) =>
      newCall({ caller: anonymous, timeoutMs }).deadlineAtMs - Date.now();
    expect(lifeOf()).toBeGreaterThan(4_900);
    expect(lifeOf()).toBeLessThanOrEqual(5_000);
    expect(lifeOf(200)).toBeLessThanOrEqual(200);
    expect(lifeOf(3_600_000)).toBeLessThanOrEqual(30_000);
  });
});

describe('the current call', () => {
  it('is there for all that the work awaits, and nowhere else', async () => {
    const calls = [newCall({ caller: anonymous }), newCall({ caller: anonymous })];
    const seen = await Promise.all(
      calls.map((call) =>
        runInCall(call, async () => {
          await Promise.resolve();
          await new Promise(setImmediate);
          return currentCall();
        }),
      ),
    );
    expect(seen).toEqual(calls);
    expect(currentCall()).toBeUndefined();
  });
});
