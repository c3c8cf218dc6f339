import { fromBinary } from '@bufbuild/protobuf';
import { AuditTrail } from '@evergreen/audit';
import { TierChangedSchema } from '@evergreen/contracts/membership';
import { type NoticeFact, NoticesRequestedSchema } from '@evergreen/contracts/notices';
import { NoticeRequests, Outbox } from '@evergreen/events';
import { RunEngine } from '@evergreen/jobs';
import { type Clock, localDate, type Uuid, uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { currentScope } from '@evergreen/service';
import { eventually, testDatabase, testPrefix, testServers } from '@evergreen/testing';
import { pino } from 'pino';
import { ProgrammePreviewRunKind } from '../jobs/programme-preview.run-kind.ts';
import { TiersRunKind } from '../jobs/tiers.run-kind.ts';
import { appendOnlyTables } from '../persistence/append-only.ts';
import { migrations } from '../persistence/migrations.ts';
import type { ClaimFreeFact, TermFact } from '../domain/member-facts.ts';
import { ChangeProgrammeDraft } from './change-programme-draft.ts';
import { CreateProgrammeDraft } from './create-programme-draft.ts';
import { DecideTiers } from './decide-tiers.ts';
import { EnrolCustomers } from './enrol-customers.ts';
import { LockTier } from './lock-tier.ts';
import { MoveProgramme } from './move-programme.ts';
import { PlanMemberRanges } from './plan-member-ranges.ts';
import { PreviewChunk } from './preview-chunk.ts';
import { PublishProgramme } from './publish-programme.ts';
import { ReadProgrammes } from './read-programmes.ts';
import { ReadTier } from './read-tier.ts';
import { RecordTierFacts } from './record-tier-facts.ts';
import { RefuseWhatIsUsed } from './refuse-what-is-used.ts';
import type { NamedRuleSet } from './rule-sets-of-rewards.ts';
import { StartProgrammePreview } from './start-programme-preview.ts';
import { StartTierRun } from './start-tier-run.ts';
import { UndoBenefitUse } from './undo-benefit-use.ts';
import { UseBenefit } from './use-benefit.ts';

export type Club = Awaited<ReturnType<typeof club>>;

const everybody = {
  from: '00000000-0000-0000-0000-000000000000',
  to: 'ffffffff-ffff-ffff-ffff-ffffffffffff',
};

/** Tiers on a database of their own, by the programme that comes with the product; the calendar stands where it is put. */
export async function club(today = '2026-09-16') {
  const { database, owner, close } = await testDatabase({
    ...{ migrations, walls: { appendOnly: appendOnlyTables } },
    ...{ as: 'app', scope: currentScope },
  });
  const calendar = { today: localDate(today) };
  const clock: Clock = { now: () => new Date(), today: () => calendar.today };
  const outbox = new Outbox(clock);
  const audit = new AuditTrail('membership', outbox, clock);
  await new PublishProgramme(database).onModuleInit();
  const decide = new DecideTiers(outbox, new NoticeRequests('membership', outbox), clock);
  const record = new RecordTierFacts(new EnrolCustomers(outbox, clock), decide);
  const tiers = new ReadTier(database, clock);
  const plan = new PlanMemberRanges();
  const ruleSets: NamedRuleSet[] = [];
  const rewards = { list: () => Promise.resolve(ruleSets) };
  const arrived = { describe: () => Promise.resolve(undefined) };
  const engine = new RunEngine({
    database,
    redisUrl: (await testServers()).redisUrl,
    queuePrefix: testPrefix(),
    service: 'membership',
    kinds: [new TiersRunKind(plan, decide, arrived), new ProgrammePreviewRunKind(plan, new PreviewChunk())],
    clock,
    zone: 'Asia/Shanghai',
    log: pino({ level: 'silent' }),
    sweepEveryMs: 50,
  });
  await engine.startWorker();
  const events = async (subject: string): Promise<Buffer[]> =>
    (
      await database.rows<{ payload: Buffer }>(
        sql`select payload from outbox where subject = ${subject} order by id`,
      )
    ).map(({ payload }) => payload);
  return {
    ...{ database, owner, calendar, ruleSets, decide, record, tiers, close: () => engine.stop().then(close) },
    use: new UseBenefit(database, clock, audit, tiers),
    undo: new UndoBenefitUse(database, clock, audit, tiers),
    lock: new LockTier(database, clock, audit, tiers, decide),
    programmes: new ReadProgrammes(database, clock),
    create: new CreateProgrammeDraft(database, clock, audit),
    change: new ChangeProgrammeDraft(database, clock, audit),
    move: new MoveProgramme(database, clock, audit, new RefuseWhatIsUsed(database, rewards)),
    preview: new StartProgrammePreview(database, engine, clock),
    start: new StartTierRun(database, engine, audit),
    ended: (id: Uuid) =>
      eventually(
        async () => {
          const run = await engine.get(id);
          return run !== undefined && ['succeeded', 'failed'].includes(run.state) && run;
        },
        { what: 'the run to end', timeoutMs: 30_000 },
      ),
    /** A night's run over everybody. */
    night: (on = calendar.today as string) => {
      calendar.today = localDate(on);
      return database.transaction((tx) => decide.ofRange(tx, everybody, null));
    },
    terms: (facts: readonly TermFact[]) => database.transaction((tx) => record.ofTerms(tx, facts)),
    claimFree: (facts: readonly ClaimFreeFact[]) =>
      database.transaction((tx) => record.ofClaimFreeYears(tx, facts)),
    /** What was told of a member's tier: kind and tier, first to last. */
    async told(customerId: string): Promise<string[]> {
      const payloads = await events('membership.tier-changed.v1');
      return payloads
        .flatMap((payload) => fromBinary(TierChangedSchema, payload).changes)
        .filter((change) => change.customerId === customerId)
        .map(({ kind, toTierId }) => `${kind} ${toTierId}`);
    },
    async noticed(customerId: string): Promise<NoticeFact[]> {
      const payloads = await events('membership.notices-requested.v1');
      return payloads
        .flatMap((payload) => fromBinary(NoticesRequestedSchema, payload).notices)
        .filter((notice) => notice.customerId === customerId);
    },
  };
}

/** A customer with one policy from 20 August of a year on, term by term up to 19 August 2027. */
export function insured(since = 2020) {
  const [customerId, policyId] = [uuidv7(), uuidv7()];
  const years = Array.from({ length: 2027 - since }, (_, n) => since + n);
  return {
    customerId,
    terms: years.map((year): TermFact => ({
      ...{ customerId, policyId, termId: uuidv7(), version: 1n },
      ...{ startsOn: `${year}-08-20`, endsOn: `${year + 1}-08-19` },
    })),
    /** How the policy stands after the term that ended on 19 August 2026. */
    stands: (claimFreeYears: number, more: Partial<ClaimFreeFact> = {}): ClaimFreeFact => ({
      ...{ customerId, policyId, version: 1n, claimFreeYears, termEndsOn: '2026-08-19' },
      ...{ faultOpen: false, countedOn: [], openCounted: false },
      ...more,
    }),
  };
}
