import { createHash } from 'node:crypto';
import { AuditTrail } from '@evergreen/audit';
import { Outbox } from '@evergreen/events';
import { type Run, RunEngine } from '@evergreen/jobs';
import { type Clock, localDate, type LocalDate, type Uuid, uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { currentScope } from '@evergreen/service';
import { eventually, testDatabase, testPrefix, testServers } from '@evergreen/testing';
import { pino } from 'pino';
import type { ClaimFact, TermFact } from '../domain/facts.ts';
import { NoClaimRunKind } from '../jobs/no-claim.run-kind.ts';
import type { BlacklistFact } from '../persistence/blacklisted-customer.repository.ts';
import type { CustomerOffice } from '../persistence/customer-office.repository.ts';
import { migrations } from '../persistence/migrations.ts';
import type { RewardsConfiguration } from '../rewards.config.ts';
import { DailyRuleSets } from './daily-rules/daily-rule-sets.ts';
import { ListCredits } from './credit/list-credits.ts';
import { SettleCredit } from './credit/settle-credit.ts';
import { TellOfCredit } from './credit/tell-of-credit.ts';
import { DecideChunk } from './decide-chunk.ts';
import { FreezeRunTerms, type NoClaimRunParams } from './freeze-run-terms.ts';
import { ListMissingRewards } from './list-missing-rewards.ts';
import { NoteBlacklisted } from './note-blacklisted.ts';
import { NoteCustomerOffices } from './note-customer-offices.ts';
import { NotePostedBatch } from './note-posted-batch.ts';
import { PlanNoClaimRun } from './plan-no-claim-run.ts';
import { PublishRuleSets } from './publish-rule-sets.ts';
import { ReadDecisions } from './read-decisions.ts';
import { type NoClaimRun, ReadNoClaimRuns } from './read-no-claim-runs.ts';
import { RecordFacts } from './record-facts.ts';
import { StartNoClaimRun } from './start-no-claim-run.ts';
import { SteerNoClaimRun } from './steer-no-claim-run.ts';
import { ReviseDecisions } from './late-claims/revise-decisions.ts';
import { OrderPoints } from './points-orders/order-points.ts';
import { TellClaimFreeYears } from './tell-claim-free-years.ts';
import { GuardValue } from './value-guard/guard-value.ts';
import { PublishValueRules } from './value-guard/publish-value-rules.ts';

export const asOf = localDate('2005-03-15');

export type Rewards = Awaited<ReturnType<typeof rewards>>;

/**
 * The service's use cases on a database of its own, and a worker that does its runs.
 * @param dailyIds rule sets of the daily run
 */
export async function rewards(dailyIds: readonly [string, ...string[]] = ['any-paid-accident']) {
  const { database, url, close } = await testDatabase({
    migrations,
    poolMax: 12,
    as: 'app',
    scope: currentScope,
  });
  const clock: Clock = { now: () => new Date(), today: () => asOf };
  const configuration = { EVERGREEN_NO_CLAIM_RULE_SET: [...dailyIds] } as RewardsConfiguration;
  const dailyOf = (...ids: [string, ...string[]]) =>
    new DailyRuleSets(database, clock, { EVERGREEN_NO_CLAIM_RULE_SET: ids });
  const daily = dailyOf(...dailyIds);
  await new PublishRuleSets(database, daily).onModuleInit();
  await new PublishValueRules(database, clock).onModuleInit();
  const freeze = new FreezeRunTerms(clock, configuration);
  const orders = new OrderPoints(new Outbox(clock), clock);
  const revise = new ReviseDecisions(clock, orders, daily);
  const tell = new TellClaimFreeYears(new Outbox(clock));
  const money = { EVERGREEN_CURRENCY: 'CNY' };
  const tellOfCredit = new TellOfCredit(new Outbox(clock), clock, money);
  const credit = new SettleCredit(new GuardValue(clock), tellOfCredit, clock, money);
  const decide = new DecideChunk(new Outbox(clock), clock, tell, revise, orders, credit);
  const plan = new PlanNoClaimRun(freeze);
  const kind = new NoClaimRunKind(plan, decide, { describe: () => Promise.resolve(undefined) });
  const engine = new RunEngine({
    database,
    redisUrl: (await testServers()).redisUrl,
    queuePrefix: testPrefix(),
    service: 'rewards',
    kinds: [kind],
    clock,
    zone: 'Asia/Shanghai',
    log: pino({ level: 'silent' }),
    sweepEveryMs: 50,
  });
  await engine.startWorker();
  const audit = new AuditTrail('rewards', new Outbox(clock), clock);
  const runs = new ReadNoClaimRuns(database, engine, clock, configuration);
  const decisions = new ReadDecisions(database, clock, daily);
  const noteOffices = new NoteCustomerOffices();
  const start = new StartNoClaimRun(database, engine, clock, freeze, audit);
  const record = new RecordFacts(clock);
  const ended = (run: Run): Promise<NoClaimRun> =>
    eventually(
      async () => {
        const seen = await runs.one(run.id);
        return ['succeeded', 'failed', 'cancelled'].includes(seen.run.state) && seen;
      },
      { what: 'the run to end', timeoutMs: 60_000 },
    );
  return {
    database,
    url,
    audit,
    decide,
    runs,
    start,
    steer: new SteerNoClaimRun(engine, runs, audit),
    decisions,
    daily,
    credits: new ListCredits(database, clock, money, dailyOf('own-fault-credit')),
    missing: new ListMissingRewards(database, clock, daily, decisions),
    missingWithoutRules: new ListMissingRewards(database, clock, dailyOf('none'), decisions),
    posted: new NotePostedBatch(clock),
    ended,
    async run(params: Partial<NoClaimRunParams> = {}, key: string = uuidv7()): Promise<NoClaimRun> {
      return ended(
        await start.run(key, { ruleSetId: 'any-paid-accident', asOf, dry: false, ...params }, 'E002'),
      );
    },
    /** A run that is known but left to the test to do, with the one chunk that a small book has. */
    async planned(runId: string, ruleSetId = 'any-paid-accident') {
      const id = idOf(runId);
      const params = { ruleSetId, asOf, dry: false };
      const [chunk] = await database.transaction((tx) =>
        plan.run(tx, { id, params } as Run<NoClaimRunParams>),
      );
      return { runId: id, chunk: chunk! };
    },
    /** A run of a day to come, as if it had come. */
    async decideOn(day: LocalDate): Promise<void> {
      const runId = uuidv7();
      await database.transaction(async (tx) => {
        const params = { ruleSetId: 'any-paid-accident', asOf: day, dry: false };
        await plan.run(tx, { id: runId, params } as Run<NoClaimRunParams>);
        await decide.run(tx, runId, { from: firstId, to: lastId });
      });
    },
    terms: (facts: readonly TermFact[]): Promise<void> =>
      database.transaction((tx) => record.ofTerms(tx, facts)),
    offices: (facts: readonly CustomerOffice[]): Promise<void> =>
      database.transaction((tx) => noteOffices.run(tx, facts)),
    blacklisted: (facts: readonly BlacklistFact[]): Promise<void> =>
      database.transaction((tx) => new NoteBlacklisted(clock).run(tx, facts)),
    claims: (facts: readonly ClaimFact[]): Promise<void> =>
      database.transaction((tx) => record.ofClaims(tx, facts)),
    /** Every decision without what differs from run to run. */
    decided: () =>
      database.rows(sql`
        select customer_id, term_id, rule_id, outcome, points, clean_years, active_on, expires_on, term_version, evidence,
          changed_at is not null as changed
        from no_claim_decision order by customer_id, term_id, rule_id`),
    async close(): Promise<void> {
      await engine.stop();
      await close();
    },
  };
}

const firstId = '00000000-0000-0000-0000-000000000000';
const lastId = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** The same id for the same text. */
export function idOf(text: string): Uuid {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}` as Uuid;
}

/** The calendar year of a policy. */
export function yearOf(policy: string, year: number, more: Partial<TermFact> = {}): TermFact {
  return {
    customerId: idOf(`customer ${policy.split('.')[0]}`),
    termId: idOf(`term ${policy} ${year}`),
    version: 1n,
    policyId: idOf(`policy ${policy}`),
    policyLabel: policy,
    startsOn: `${year}-01-01`,
    endsOn: `${year}-12-31`,
    statedClaims: 0,
    premiumMinor: 50_000n,
    currency: 'EUR',
    cover: '',
    arrearsMinor: 0n,
    vehicleId: idOf(`vehicle ${policy.split('.')[0]}`),
    ...more,
  };
}

/** An accident of a policy on a day, attached to the term of that year. */
export function accident(
  policy: string,
  occurredOn: string,
  paid: Record<string, bigint>,
  more: Partial<ClaimFact> = {},
): ClaimFact {
  const { customerId, termId, policyId } = yearOf(policy, Number(occurredOn.slice(0, 4)));
  return {
    customerId,
    claimId: idOf(`claim ${policy} ${occurredOn}`),
    version: 1n,
    policyId,
    termId,
    occurredOn,
    faultPercent: null,
    currency: 'EUR',
    payments: Object.entries(paid).map(([guarantee, paidMinor]) => ({ guarantee, paidMinor })),
    withdrawn: false,
    ...more,
  };
}

export const on = (date: string): LocalDate => localDate(date);
