import { type Run, RunEngine } from '@evergreen/jobs';
import type { LocalDate } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { type Caller, officesOf } from '@evergreen/rpc';
import { Inject, Injectable } from '@nestjs/common';
import { comparedWith, insightKind, monthsBefore } from '../../domain/insight/insight-run.ts';
import type { InsightSums } from '../../domain/insight/insight-sums.ts';
import { type Survival, survivalCurve } from '../../domain/insight/survival.ts';
import {
  currencyOf,
  groups,
  type GroupSums,
  policyYears,
  readSnapshots,
  type Snapshot,
  type StandingCount,
  standingCounts,
  totals,
} from '../../persistence/insight/read-insight.ts';

/** Amounts of one day. */
export interface DaySums {
  readonly asOf: LocalDate;
  readonly sums: InsightSums;
}

/** All figures of a screen, of one snapshot. */
export interface InsightSeen {
  readonly snapshot: Snapshot;
  readonly currency: string;
  readonly total: DaySums;
  /** About a month and about a year before; undefined: no snapshot is near. */
  readonly previous: DaySums | undefined;
  readonly yearBefore: DaySums | undefined;
  readonly course: readonly DaySums[];
  readonly groups: readonly GroupSums[];
  readonly survival: readonly Survival[];
  readonly standings: readonly StandingCount[];
}

const snapshotsMax = 1_000;
const groupsMax = 50;

/** Reads what insight has summed of offices. */
@Injectable()
export class ReadInsight {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RunEngine) private readonly engine: RunEngine,
  ) {}

  /** Undefined: nothing is summed as of the day. @param asOf undefined: the newest */
  async of(caller: Caller, office: string, asOf: LocalDate | undefined): Promise<InsightSeen | undefined> {
    const offices = officesOf(caller, 'read', 'Insight');
    return this.database.transaction(async (tx) => {
      const snapshots = await readSnapshots(tx, snapshotsMax);
      const snapshot = asOf === undefined ? snapshots[0] : snapshots.find((each) => each.asOf === asOf);
      if (snapshot === undefined) return undefined;
      const days = snapshots.map((each) => each.asOf);
      const course = [...monthsBefore(snapshot.asOf), snapshot.asOf].sort();
      const compared = [1, 12].map((months) => comparedWith(snapshot.asOf, months, days));
      const wanted = snapshots.filter((each) => [...course, ...compared].includes(each.asOf));
      const runIds = wanted.map(({ runId }) => runId);
      const currency = await currencyOf(tx, [snapshot.runId], office, offices);
      const scope = { office, offices, currency };
      const sums = await totals(tx, runIds, scope);
      const on = (day: LocalDate | undefined): DaySums | undefined => {
        const found = sums.get(wanted.find((each) => each.asOf === day)?.runId ?? '');
        return day === undefined || found === undefined ? undefined : { asOf: day, sums: found };
      };
      const total = on(snapshot.asOf);
      if (total === undefined) return undefined;
      return {
        ...{ snapshot, currency, total, previous: on(compared[0]), yearBefore: on(compared[1]) },
        course: course.flatMap((day) => on(day) ?? []),
        groups: await groups(tx, snapshot.runId, scope, groupsMax),
        survival: survivalCurve(await policyYears(tx, snapshot.runId, scope)),
        standings: await standingCounts(tx, snapshot.runId, scope),
      };
    });
  }

  /** Days that are summed, and runs that sum more; newest first. */
  async days(): Promise<{ readonly days: readonly LocalDate[]; readonly runs: readonly Run[] }> {
    const snapshots = await readSnapshots(this.database, snapshotsMax);
    return { days: snapshots.map(({ asOf }) => asOf), runs: await this.engine.list(insightKind, 20) };
  }
}
