import { type Run, RunEngine } from '@evergreen/jobs';
import type { LocalDate } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { type Caller, officesOf } from '@evergreen/rpc';
import { Inject, Injectable } from '@nestjs/common';
import { comparedWith, insightKind, monthsBefore } from '../../domain/insight/insight-run.ts';
import { insightAmounts, type InsightSums } from '../../domain/insight/insight-sums.ts';
import { type PolicyLife, policyLife, type Survival, survivalCurve } from '../../domain/insight/survival.ts';
import { evaluationRulesVersion } from '../../persistence/evaluation/evaluation-rules.repository.ts';
import {
  choices,
  currencyOf,
  groups,
  type GroupSums,
  heldSnapshots,
  type InsightChoice,
  type InsightCut,
  type InsightScope,
  policyYears,
  readSnapshots,
  type Snapshot,
  type StandingCount,
  standingCounts,
  totals,
} from '../../persistence/insight/read-insight.ts';

export type { GroupSums, InsightCut, StandingCount } from '../../persistence/insight/read-insight.ts';

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
  /** What it is held against; undefined: no day so long before is summed. */
  readonly compared: Compared | undefined;
  readonly course: readonly DaySums[];
  readonly groups: readonly GroupSums[];
  readonly survival: readonly Survival[];
  readonly policyLife: PolicyLife | undefined;
  /** Of the office, whatever the figures are cut to. */
  readonly standings: readonly StandingCount[];
  /** What the figures are cut to. */
  readonly cut: InsightCut;
  readonly choices: readonly InsightChoice[];
  /** Days of the course whose customers are kept. */
  readonly daysWithCustomers: readonly LocalDate[];
  /** Undefined: each province has cuts of its own. */
  readonly cuts: { readonly loyalty: number; readonly satisfaction: number } | undefined;
}

/** The same figures of a day before. Standings are counted of days that were today once. */
export interface Compared {
  readonly day: DaySums;
  readonly groups: readonly GroupSums[];
  readonly standings: readonly StandingCount[];
}

/** What is looked at, and how many months before it the day it is held against. */
export interface InsightAskedFor {
  readonly office: string;
  /** Undefined: the newest. */
  readonly asOf: LocalDate | undefined;
  readonly comparedMonths: number;
  readonly cut: InsightCut;
}

const nothing = Object.fromEntries(insightAmounts.map((name) => [name, 0])) as unknown as InsightSums;
const snapshotsMax = 1_000;
const groupsMax = 50;

/** Reads what insight has summed of offices. */
@Injectable()
export class ReadInsight {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RunEngine) private readonly engine: RunEngine,
  ) {}

  /** Undefined: nothing is summed as of the day. */
  of(caller: Caller, asked: InsightAskedFor): Promise<InsightSeen | undefined> {
    return this.database.transaction((tx) => this.within(tx, caller, asked));
  }

  /** The same, in a transaction that goes on. */
  async within(
    tx: Transaction,
    caller: Caller,
    { office, asOf, comparedMonths, cut }: InsightAskedFor,
  ): Promise<InsightSeen | undefined> {
    const offices = officesOf(caller, 'read', 'Insight');
    const days = (await readSnapshots(tx, snapshotsMax)).map((each) => each.asOf);
    const day = asOf === undefined ? days[0] : days.find((each) => each === asOf);
    if (day === undefined) return undefined;
    const before = comparedWith(day, comparedMonths, days);
    const course = [...monthsBefore(day), day].sort();
    const held = await heldSnapshots(tx, [...course, ...(before === undefined ? [] : [before])]);
    const snapshot = held.get(day)!;
    const currency = await currencyOf(tx, [snapshot.runId], office, offices);
    const scope = { office, offices, currency, cut };
    const on = await this.dayReader(tx, held, scope);
    const total = on(day);
    if (total === undefined) return undefined;
    const survival = survivalCurve(await policyYears(tx, snapshot.runId, scope));
    const comparedDay = before && on(before);
    return {
      ...{ snapshot, currency, total, cut, cuts: await this.cutsOf(tx, snapshot.rulesVersion) },
      compared: comparedDay && (await this.compared(tx, comparedDay, held.get(comparedDay.asOf)!, scope)),
      course: course.flatMap((each) => on(each) ?? []),
      groups: await groups(tx, snapshot.runId, scope, groupsMax),
      ...{ survival, policyLife: policyLife(survival) },
      standings: await standingCounts(tx, snapshot.runId, scope),
      choices: await choices(tx, snapshot.runId, scope, groupsMax),
      daysWithCustomers: course.filter((each) => held.get(each)?.holdsCustomers),
    };
  }

  /** Reads the amounts of days. Of an office that has customers a cut may have none: its amounts are 0 then. */
  private async dayReader(
    tx: Transaction,
    held: ReadonlyMap<LocalDate, Snapshot>,
    scope: InsightScope,
  ): Promise<(day: LocalDate) => DaySums | undefined> {
    const runs = [...held.values()].map(({ runId }) => runId);
    const sums = await totals(tx, runs, scope);
    const isCut = Object.values(scope.cut).some((value) => value !== undefined);
    const uncut = { ...scope, cut: { channel: undefined, vehicle: undefined, region: undefined } };
    const known = isCut ? await totals(tx, runs, uncut) : sums;
    return (asOf) => {
      const runId = held.get(asOf)?.runId ?? '';
      return known.has(runId) ? { asOf, sums: sums.get(runId) ?? nothing } : undefined;
    };
  }

  private async compared(
    tx: Transaction,
    day: DaySums,
    { runId }: Snapshot,
    scope: InsightScope,
  ): Promise<Compared> {
    // A group may have been far down the list then.
    const before = await groups(tx, runId, scope, 10 * groupsMax);
    return { day, groups: before, standings: await standingCounts(tx, runId, scope) };
  }

  private async cutsOf(tx: Transaction, rulesVersion: number): Promise<InsightSeen['cuts']> {
    const { cut } = (await evaluationRulesVersion(tx, rulesVersion)).rules.quadrants;
    return cut.kind === 'fixed' ? { loyalty: cut.loyalty, satisfaction: cut.satisfaction } : undefined;
  }

  /** Days that are summed, and runs that sum more; newest first. */
  async days(): Promise<{ readonly days: readonly LocalDate[]; readonly runs: readonly Run[] }> {
    const snapshots = await readSnapshots(this.database, snapshotsMax);
    return { days: snapshots.map(({ asOf }) => asOf), runs: await this.engine.list(insightKind, 20) };
  }
}
