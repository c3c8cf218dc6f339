import { addDays, daysBetween, type LocalDate, localDateIn } from '@evergreen/kernel';
import { type Transaction, sql } from '@evergreen/persistence';
import { CronExpressionParser } from 'cron-parser';
import type { Schedule, StartRun } from './run.ts';
import type { WorkerOptions } from './worker-options.ts';

export interface SchedulesOptions extends Omit<WorkerOptions, 'settings' | 'wakeIn'> {
  readonly schedules: readonly Schedule[];
  /** IANA zone of the cron expressions. */
  readonly zone: string;
  start(tx: Transaction, request: StartRun): Promise<unknown>;
}

/**
 * Starts runs when they are due. When is a row in Postgres that each worker looks at: a timer in Redis would be gone
 * for ever after a wipe, and one in memory after a restart.
 */
export class Schedules {
  private readonly byName: ReadonlyMap<string, Schedule>;

  /** @throws Error when a cron expression or the zone cannot be read, or a name stands twice */
  constructor(private readonly options: SchedulesOptions) {
    this.byName = new Map(options.schedules.map((schedule) => [schedule.name, schedule]));
    if (this.byName.size !== options.schedules.length) throw new Error('Two schedules have one name');
    for (const { name, cron } of options.schedules) {
      try {
        nextDue(cron, options.zone, options.clock.now());
      } catch (error) {
        throw new Error(`Schedule ${name}: ${String(error)}`);
      }
    }
  }

  /** Makes sure that each schedule has its row. One that is known keeps its due time, so what was missed is seen. */
  async register(): Promise<void> {
    const { database, clock, zone } = this.options;
    for (const { name, cron } of this.byName.values()) {
      await database.rows(sql`
        insert into run_schedule (name, cron, zone, next_due_at)
        values (${name}, ${cron}, ${zone}, ${nextDue(cron, zone, clock.now())})
        on conflict (name) do update set cron = excluded.cron, zone = excluded.zone,
          next_due_at = excluded.next_due_at
        where run_schedule.cron <> excluded.cron or run_schedule.zone <> excluded.zone`);
    }
  }

  /** Starts the run of each schedule that is due; of several workers one does. */
  async startDue(): Promise<void> {
    if (this.byName.size === 0) return;
    const { database, clock } = this.options;
    const names = [...this.byName.keys()];
    const due = await database.rows<{ name: string }>(sql`
      select name from run_schedule where name = any(${names}::text[]) and next_due_at <= ${clock.now()}`);
    const dueNames = new Set(due.map(({ name }) => name));
    // Those that are due together start in the order in which they were given.
    for (const [name, schedule] of this.byName) if (dueNames.has(name)) await this.startOne(schedule);
  }

  private async startOne(schedule: Schedule): Promise<void> {
    const { database, clock, zone, log, start } = this.options;
    const { name, cron, kind } = schedule;
    const now = clock.now();
    await database.transaction(async (tx) => {
      const [row] = await tx.rows<{ next_due_at: Date }>(sql`
        select next_due_at from run_schedule where name = ${name} and next_due_at <= ${now}
        for update skip locked`);
      if (row === undefined) return;
      const dueAt = lastDue(cron, zone, now, row.next_due_at);
      const dueOn = this.dateOf(dueAt, now);
      try {
        const request = { kind, key: schedule.key(dueOn), params: schedule.params(dueOn) };
        await tx.savepoint(() => start(tx, { ...request, startedBy: `schedule:${name}` }));
        log.info({ schedule: name, dueAt, dueOn, event: 'schedule.started' }, 'scheduled run started');
      } catch (error) {
        // Trying the same again every few seconds would not mend it; the next due time is another matter.
        log.error({ schedule: name, dueAt, err: error, event: 'schedule.refused' }, 'scheduled run refused');
      }
      await tx.rows(sql`
        update run_schedule set last_due_at = ${dueAt}, next_due_at = ${nextDue(cron, zone, now)}
        where name = ${name}`);
    });
  }

  /** The due instant's date on the product's calendar, which may stand on another day than the machine's. */
  private dateOf(dueAt: Date, now: Date): LocalDate {
    const { clock, zone } = this.options;
    return addDays(clock.today(), daysBetween(localDateIn(zone, now), localDateIn(zone, dueAt)));
  }
}

/** The first due instant after `after`. @throws Error when the expression or zone cannot be read */
export function nextDue(cron: string, zone: string, after: Date): Date {
  return CronExpressionParser.parse(cron, { currentDate: after, tz: zone }).next().toDate();
}

/** The last due instant up to `now`; `firstMissed` at the earliest, which is known to be one. */
export function lastDue(cron: string, zone: string, now: Date, firstMissed: Date): Date {
  const before = CronExpressionParser.parse(cron, { currentDate: now, tz: zone }).prev().toDate();
  return before > firstMissed ? before : firstMissed;
}
