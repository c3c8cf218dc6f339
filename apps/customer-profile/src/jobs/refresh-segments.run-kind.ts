import type { ChunkRange, Run, RunChunk, RunKind, Schedule } from '@evergreen/jobs';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { type Part, refreshSegmentsKind } from '../domain/segments/segment.ts';
import {
  type MovedCounts,
  type RefreshSegments,
  RefreshSegmentMembers,
} from '../use-cases/segments/refresh-segments.ts';

/** Should the evaluation not have come about, the days have moved all the same. */
export const refreshSegmentsSchedule: Schedule = {
  name: refreshSegmentsKind,
  cron: '30 4 * * *',
  kind: refreshSegmentsKind,
  params: (dueOn): RefreshSegments => ({ on: dueOn, full: false }),
  key: (dueOn) => `schedule/${dueOn}`,
};

@Injectable()
export class RefreshSegmentsRunKind implements RunKind<RefreshSegments, MovedCounts> {
  readonly name = refreshSegmentsKind;
  readonly concurrency = 2;

  constructor(@Inject(RefreshSegmentMembers) private readonly refresh: RefreshSegmentMembers) {}

  async plan(tx: Transaction, { id, params }: Run<RefreshSegments>): Promise<readonly ChunkRange[]> {
    return (await this.refresh.plan(tx, id, params)).map(rangeOf);
  }

  process(tx: Transaction, { id }: Run<RefreshSegments>, chunk: RunChunk): Promise<MovedCounts> {
    return this.refresh.part(tx, id, partOf(chunk));
  }

  finish(tx: Transaction, { id }: Run<RefreshSegments>, results: readonly MovedCounts[]): Promise<unknown> {
    return this.refresh.finish(tx, id, results);
  }
}

function rangeOf({ of, from, to }: Part): ChunkRange {
  return { from: `${of}/${from}`, to: String(to ?? '') };
}

function partOf({ from, to }: RunChunk): Part {
  const [of, start = ''] = from.split('/');
  if (of === 'changed') return { of, from: BigInt(start), to: BigInt(to) };
  if (of === 'merged') return { of, from: '', to: undefined };
  return { of: of === 'all' ? of : 'moved', from: start, to: to === '' ? undefined : to };
}
