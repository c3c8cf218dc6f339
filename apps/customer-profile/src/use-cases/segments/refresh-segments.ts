import { events } from '@evergreen/contracts';
import { Outbox } from '@evergreen/events';
import { RunEngine, type Run } from '@evergreen/jobs';
import { addDays, type Clock, type LocalDate } from '@evergreen/kernel';
import type { Reader, Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { movedByDays } from '../../domain/rules/moved-by-days.ts';
import { type Part, refreshSegmentsKind, type SegmentRefresh } from '../../domain/segments/segment.ts';
import {
  changeRanges,
  customerRanges,
  type Difference,
  forgetPlan,
  keepPlan,
  lastChange,
  readPlan,
  recordRefreshed,
  refreshPart,
  takeSegments,
} from '../../persistence/segments/refresh-segments.ts';
import { recordDay, removeOldDays } from '../../persistence/segments/segment-days.ts';
import { countAliveSegments } from '../../persistence/segments/segments.repository.ts';
import { RuleContexts } from '../rules/rule-contexts.ts';

/** What a run is asked for. */
export interface RefreshSegments {
  readonly on: LocalDate;
  /** All customers, not only those that changed. */
  readonly full: boolean;
}

/** How many came into a segment and left it, by segment. */
export type MovedCounts = Readonly<Record<string, readonly [entered: number, left: number]>>;

const customersAChunk = 50_000;
const changesAChunk = 20_000;
/** Looked through for the few whom the days have moved. */
const customersALook = 250_000;
const idsAnEvent = 1_000;
const daysKept = 400;

/**
 * Decides who belongs to which segment: of customers whose facts changed since the last refresh and of those whose dates
 * the days have moved into a condition or out of it; of all customers where a segment or its rule is new. A later run
 * takes over from one that has not ended.
 */
@Injectable()
export class RefreshSegmentMembers {
  constructor(
    @Inject(RunEngine) private readonly engine: RunEngine,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(RuleContexts) private readonly contexts: RuleContexts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Starts a refresh in the transaction of what makes it needed. */
  async start(
    tx: Transaction,
    order: { readonly key: string; readonly full?: boolean; readonly startedBy: string },
  ): Promise<{ run: Run; isNew: boolean }> {
    const { key, full = false, startedBy } = order;
    const params: RefreshSegments = { on: this.clock.today(), full };
    return this.engine.start(tx, { kind: refreshSegmentsKind, key, params, startedBy });
  }

  /** Segments follow what an evaluation found; where there are none, nothing is to be done. */
  async afterEvaluation(tx: Transaction, { id, startedBy }: Run): Promise<void> {
    if ((await countAliveSegments(tx)) > 0) await this.start(tx, { key: `evaluated/${id}`, startedBy });
  }

  /** Takes the segments and freezes what is to be done to each. */
  async plan(tx: Transaction, runId: string, { on, full }: RefreshSegments): Promise<Part[]> {
    const toSeq = await lastChange(tx);
    const taken = await takeSegments(tx, runId);
    const refreshes = taken.map((row): SegmentRefresh => ({
      segmentId: row.id,
      version: row.version ?? row.refreshed_version ?? 0,
      // A retired one has no rule any more and fits nobody; what is planned for it is read again with each chunk.
      rule: row.rule ?? { all: [] },
      isFull: full || row.was_full || isNew(row) || row.refreshed_on! > on,
      ...{ fromSeq: row.refreshed_seq ?? 0n, toSeq, fromDay: row.refreshed_on, onDay: on },
    }));
    await keepPlan(tx, runId, refreshes);
    return this.parts(tx, refreshes, toSeq);
  }

  private async parts(reader: Reader, refreshes: readonly SegmentRefresh[], toSeq: bigint): Promise<Part[]> {
    const parts: Part[] = [];
    const some = refreshes.filter(({ isFull }) => !isFull);
    if (some.length < refreshes.length) {
      const starts = await customerRanges(reader, customersAChunk);
      parts.push(...starts.map((from, n): Part => ({ of: 'all', from, to: starts[n + 1] })));
    }
    if (some.length === 0) return parts;
    parts.push({ of: 'merged', from: '', to: undefined });
    const after = some.reduce((least, { fromSeq }) => (fromSeq < least ? fromSeq : least), toSeq);
    const changes = await changeRanges(reader, after, toSeq, changesAChunk);
    parts.push(
      ...changes.map((from, n): Part => ({
        of: 'changed',
        from: from - 1n,
        to: (changes[n + 1] ?? toSeq + 1n) - 1n,
      })),
    );
    if (
      some.some(
        ({ rule, fromDay, onDay }) => fromDay !== null && movedByDays(rule, fromDay, onDay).length > 0,
      )
    ) {
      const starts = await customerRanges(reader, customersALook);
      parts.push(...starts.map((from, n): Part => ({ of: 'moved', from, to: starts[n + 1] })));
    }
    return parts;
  }

  /** One part of the customers, for all segments that are still this run's. */
  async part(tx: Transaction, runId: string, part: Part): Promise<MovedCounts> {
    const moved: Record<string, readonly [number, number]> = {};
    for (const refresh of await readPlan(tx, runId)) {
      if (refresh.isFull !== (part.of === 'all')) continue;
      if (part.of === 'changed' && part.to <= refresh.fromSeq) continue;
      const difference = await refreshPart(tx, refresh, refresh.rule, part, this.contexts.on(refresh.onDay));
      await this.publish(tx, runId, refresh, difference);
      const { entered, left } = difference;
      if (entered.length + left.length > 0) moved[refresh.segmentId] = [entered.length, left.length];
    }
    return moved;
  }

  private async publish(
    tx: Transaction,
    runId: string,
    {
      segmentId,
      version: segmentVersion,
      onDay: on,
    }: Pick<SegmentRefresh, 'segmentId' | 'version' | 'onDay'>,
    { entered, left }: Difference,
  ): Promise<void> {
    const of = { segmentId, segmentVersion, runId, on };
    await this.outbox.appendMany(tx, events.segmentMembersChanged, [
      ...groups(entered).map((ids) => ({ ...of, entered: ids })),
      ...groups(left).map((ids) => ({ ...of, left: ids })),
    ]);
  }

  /** Counts the day, and notes how far the segments are. */
  async finish(tx: Transaction, runId: string, results: readonly MovedCounts[]): Promise<unknown> {
    const at = this.clock.now();
    const plan = await readPlan(tx, runId);
    for (const refresh of plan) {
      await recordDay(tx, refresh.segmentId, refresh.onDay);
      await recordRefreshed(tx, refresh, at);
    }
    await removeOldDays(tx, addDays(this.clock.today(), -daysKept));
    await forgetPlan(tx, runId);
    const sum = (n: 0 | 1) =>
      results.flatMap((result) => Object.values(result)).reduce((total, counts) => total + counts[n], 0);
    return { segments: plan.length, entered: sum(0), left: sum(1) };
  }
}

/** A rule that all customers have still to be asked; a retired segment has none, and all its members go. */
function isNew(row: { readonly version: number | null; readonly refreshed_version: number | null }): boolean {
  return row.version === null || row.version !== row.refreshed_version;
}

function groups(ids: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / idsAnEvent) }, (_, n) =>
    ids.slice(n * idsAnEvent, (n + 1) * idsAnEvent),
  );
}
