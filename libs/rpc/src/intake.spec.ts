import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Intake } from './intake.ts';

describe('the intake', () => {
  it('never runs more at once than its bound, keeps the order, and loses nothing it took', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 0, max: 10 }),
        fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 40 }),
        async (runningMax, lineMax, turns) => {
          const intake = new Intake(runningMax, lineMax);
          const started: number[] = [];
          let running = 0;
          let runningMost = 0;
          const taken = turns.flatMap((count, id) => {
            const isTaken = intake.take(async () => {
              started.push(id);
              running += 1;
              runningMost = Math.max(runningMost, running);
              for (let turn = 0; turn < count; turn += 1) await Promise.resolve();
              running -= 1;
            });
            return isTaken ? [id] : [];
          });
          await intake.idle();
          expect(started).toEqual(taken);
          expect(taken).toHaveLength(Math.min(turns.length, runningMax + lineMax));
          expect(runningMost).toBeLessThanOrEqual(runningMax);
          expect(running).toBe(0);
        },
      ),
    );
  });

  it('is idle at once when nothing runs', async () => {
    await new Intake(1, 1).idle();
  });
});
