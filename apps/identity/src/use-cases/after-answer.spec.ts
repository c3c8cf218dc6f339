import { describe, expect, it } from '@jest/globals';
import { AfterAnswer } from './after-answer.ts';

describe('work after answers', () => {
  it('goes on in one lane while the other is full of what hangs', async () => {
    const leftOut: object[] = [];
    const after = new AfterAnswer({ warn: (facts) => leftOut.push(facts) });
    let carrierAnswers: () => void = () => undefined;
    const hangs = new Promise<void>((resolve) => (carrierAnswers = resolve));
    let sent = 0;
    const send = async () => {
      await hangs;
      sent += 1;
    };
    while (after.hasRoom('codes')) after.add('codes', 'a code', send);
    const added = 500;
    after.add('codes', 'one too many', send);
    await new Promise<void>((resolve) =>
      after.add('acts', 'an act', () => {
        resolve();
        return Promise.resolve();
      }),
    );
    expect([sent, leftOut]).toEqual([0, [{ event: 'left-out', what: 'one too many' }]]);
    carrierAnswers();
    await after.settled();
    expect(sent).toBe(added);
  });
});
