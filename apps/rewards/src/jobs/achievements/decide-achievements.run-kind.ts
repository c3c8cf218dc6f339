import type { ChunkRange, Run, RunChunk, RunKind, Schedule } from '@evergreen/jobs';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { decideAchievementsKind } from '../../domain/achievements/decision-run.ts';
import { DecideAchievements } from '../../use-cases/achievements/decide-achievements.ts';

/** Every night, after the no-claim run has found how policies stand. */
export const decideAchievementsSchedule: Schedule = {
  name: decideAchievementsKind,
  cron: '10 5 * * *',
  kind: decideAchievementsKind,
  params: () => ({}),
  key: (dueOn) => dueOn,
};

/** Chunk by chunk over all customers: what does not differ is not written. */
@Injectable()
export class DecideAchievementsRunKind implements RunKind<unknown, number> {
  readonly name = decideAchievementsKind;

  constructor(@Inject(DecideAchievements) private readonly decide: DecideAchievements) {}

  plan(tx: Transaction): Promise<readonly ChunkRange[]> {
    return this.decide.ranges(tx);
  }

  process(tx: Transaction, _run: Run, { from, to }: RunChunk): Promise<number> {
    return this.decide.run(tx, { from, to });
  }

  finish(_tx: Transaction, _run: Run, changed: readonly number[]): Promise<unknown> {
    return Promise.resolve({ changed: changed.reduce((sum, each) => sum + each, 0) });
  }
}
