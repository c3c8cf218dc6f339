import { AuditTrail } from '@evergreen/audit';
import { fromBinary } from '@bufbuild/protobuf';
import { events, RunState } from '@evergreen/contracts';
import { CampaignMove, CampaignState } from '@evergreen/contracts/rewards';
import { NoticeRequests, Outbox } from '@evergreen/events';
import { type Run, RunEngine } from '@evergreen/jobs';
import { type Clock, localDate, type LocalDate, type Uuid, uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import type { RpcClient } from '@evergreen/rpc';
import { currentScope } from '@evergreen/service';
import { eventually, testDatabase, testPrefix, testServers } from '@evergreen/testing';
import { pino } from 'pino';
import type { CampaignActor } from '../../domain/campaigns/campaign.ts';
import type { BirthdayDays } from '../../domain/campaigns/birthday-days.ts';
import type { CampaignDefinition } from '../../domain/campaigns/campaign-definition.ts';
import type { CampaignAct, CampaignDecision } from '../../domain/campaigns/campaign-state.ts';
import { someCampaign } from '../../domain/campaigns/campaigns.fixture.ts';
import {
  CampaignDryRunKind,
  CampaignGivingRunKind,
  CampaignReversalRunKind,
} from '../../jobs/campaigns/campaign-run-kinds.ts';
import { migrations } from '../../persistence/migrations.ts';
import { GiveRewards } from '../catalogue/give-rewards.ts';
import { IssueCoupons } from '../coupons/issue-coupons.ts';
import { InviteCustomers } from '../events/invite-customers.ts';
import { TellGuests } from '../events/tell-guests.ts';
import { OrderPoints } from '../points-orders/order-points.ts';
import { idOf } from '../rewards.fixture.ts';
import { GuardValue } from '../value-guard/guard-value.ts';
import { PublishValueRules } from '../value-guard/publish-value-rules.ts';
import { ActOnCampaign } from './act-on-campaign.ts';
import { AnswerOccasions } from './answer-occasions.ts';
import { AskAudience } from './ask-audience.ts';
import { AwaitAudience } from './await-audience.ts';
import { AwaitTurn } from './await-turn.ts';
import { CampaignRuns } from './campaign-runs.ts';
import { DecideOnCampaign } from './decide-on-campaign.ts';
import { DemandAudience } from './demand-audience.ts';
import { DemandThing } from './demand-thing.ts';
import { DraftCampaign } from './draft-campaign.ts';
import { GiveAllowed } from './give-allowed.ts';
import { GiveChunk } from './give-chunk.ts';
import { GiveGrants } from './give-grants.ts';
import { GiveThings } from './give-things.ts';
import { KeepAudience } from './keep-audience.ts';
import { NoteOccasions } from './note-occasions.ts';
import { PreviewCampaign } from './preview-campaign.ts';
import { PublishCampaignSettings } from './publish-campaign-settings.ts';
import { type CampaignViewer, ReadCampaigns } from './read-campaigns.ts';
import { ReadResults } from './read-results.ts';
import { ReverseChunk } from './reverse-chunk.ts';
import { RunCampaign } from './run-campaign.ts';
import { StartCampaign } from './start-campaign.ts';
import { TakeStep } from './take-step.ts';
import { TendCampaigns } from './tend-campaigns.ts';

const person = (label: string): CampaignActor => ({ accountId: idOf(`account ${label}`), label });
/** Writes campaigns. */
export const author = person('E002');
/** Approve them. */
export const [first, second] = [person('E003'), person('E004')] as const;

export type CampaignDesk = Awaited<ReturnType<typeof campaignDesk>>;

/** Who is in an audience, as customer-profile would tell it. */
interface Audience {
  customers: { customerId: string; orgPath: string; premiumMinor: bigint }[];
  /** Days on which somebody of them has a birthday; asked for birthdays, the others are not told of. */
  birthdays: { customerId: string; on: LocalDate }[];
  /** Days whose birthdays were asked for, as `from to`. */
  asked: string[];
  /** Not told of until it is set free. */
  isHeld: boolean;
}

/** Stands for customer-profile: every audience is this one, and is told at once. */
function audienceOf(
  audience: Audience,
  keep: (id: string, customers: Audience['customers']) => Promise<void>,
): RpcClient {
  const counts = () => BigInt(audience.customers.length);
  const celebrating = ({ fromOn, toOn }: BirthdayDays) =>
    audience.customers.filter(({ customerId }) =>
      audience.birthdays.some(
        (each) => each.customerId === customerId && each.on >= fromOn && each.on <= toOn,
      ),
    );
  return {
    service: () => ({
      previewAudience: ({ birthdays }: { birthdays?: BirthdayDays }) => ({
        ...{
          named: counts(),
          optedOut: 0n,
          blacklisted: 0n,
          audience: counts(),
          unknownNumbers: 0n,
          unknown: [],
        },
        premiumMinor: 0n,
        birthdays: birthdays === undefined ? 0n : BigInt(celebrating(birthdays).length),
        offices: [
          {
            ...{ orgPath: '/32/3201', customers: counts() },
            birthdays: birthdays === undefined ? 0n : BigInt(celebrating(birthdays).length),
          },
        ],
      }),
      writeAudience: async ({ audienceId, birthdays }: { audienceId: string; birthdays?: BirthdayDays }) => {
        if (birthdays !== undefined) audience.asked.push(`${birthdays.fromOn} ${birthdays.toOn}`);
        const customers = birthdays === undefined ? audience.customers : celebrating(birthdays);
        if (!audience.isHeld) await keep(audienceId, customers);
        return { progress: { state: RunState.RUNNING, chunksDone: 1, chunksTotal: 1 } };
      },
      // Of membership: a member number names who has it, the others name nobody.
      findMembers: ({ memberNumbers }: { memberNumbers: string[] }) => ({
        numbered: memberNumbers
          .filter((memberNumber) => memberNumber.startsWith('1'))
          .map((memberNumber) => ({ memberNumber, customerId: audience.customers[0]!.customerId })),
      }),
      countCampaignNotices: () => ({ reached: 0n, opened: 0n }),
    }),
  } as unknown as RpcClient;
}

/** Campaigns on a database of their own, and a worker that does their runs. */
export async function campaignDesk() {
  const world = await testDatabase({ migrations, poolMax: 30, as: 'app', scope: currentScope });
  const { database } = world;
  let today = localDate('2026-09-16');
  const clock: Clock = { now: () => new Date(), today: () => today };
  const outbox = new Outbox(clock);
  const audit = new AuditTrail('rewards', outbox, clock);
  await new PublishCampaignSettings(database).onModuleInit();
  const audience: Audience = { customers: [], birthdays: [], asked: [], isHeld: false };
  const keep = new KeepAudience();
  const rpc = audienceOf(audience, async (audienceId, customers) => {
    for (let from = 0; from < customers.length; from += 1_000)
      await database.transaction((tx) =>
        keep.run(tx, [
          {
            ...{ audienceId, members: customers.slice(from, from + 1_000) },
            customersInAll: undefined,
          },
        ]),
      );
    const customersInAll = BigInt(customers.length);
    await database.transaction((tx) => keep.run(tx, [{ audienceId, members: [], customersInAll }]));
  });
  await new PublishValueRules(database, clock).onModuleInit();
  const tell = new TellGuests(new NoticeRequests('rewards', outbox), { EVERGREEN_ZONE: 'Asia/Shanghai' });
  const guard = new GuardValue(clock);
  const coupons = new IssueCoupons(clock, guard);
  const things = new GiveThings(
    coupons,
    new GiveRewards(clock, coupons, guard),
    new InviteCustomers(tell),
    clock,
  );
  const thing = new DemandThing(database, things, clock);
  const orders = new OrderPoints(outbox, clock);
  const give = new GiveGrants(orders, things, new GiveAllowed(guard, things), outbox, clock);
  const ask = new AskAudience(rpc);
  const awaited = new AwaitAudience(database, rpc, ask);
  const turn = new AwaitTurn(database, clock);
  const chunk = new GiveChunk(give);
  const engine = new RunEngine({
    ...{ database, redisUrl: (await testServers()).redisUrl, queuePrefix: testPrefix(), service: 'rewards' },
    kinds: [
      new CampaignGivingRunKind(awaited, chunk, turn),
      new CampaignDryRunKind(awaited, chunk),
      new CampaignReversalRunKind(new ReverseChunk(orders, guard, things, clock)),
    ],
    ...{ clock, zone: 'Asia/Shanghai', log: pino({ level: 'silent' }) },
    ...{ attemptsMax: 2, sweepEveryMs: 50, backoffFirstMs: 5, backoffLongestMs: 20 },
  });
  await engine.startWorker();
  const runs = new CampaignRuns(database, engine);
  const step = new TakeStep(outbox, clock);
  const start = new StartCampaign(runs, step);
  const draft = new DraftCampaign(database, thing, step, audit, clock);
  const act = new ActOnCampaign(
    database,
    runs,
    start,
    step,
    new DemandAudience(database, rpc, ask, thing, clock),
    audit,
    clock,
  );
  const decide = new DecideOnCampaign(database, step, audit, clock);
  const read = new ReadCampaigns(database, engine, clock);
  const all = { mayManage: true, mayApprove: true };
  const desk = {
    ...{
      ...world,
      audience,
      clock,
      engine,
      give,
      turn,
      things,
      outbox,
      audit,
      occasions: new NoteOccasions(clock),
    },
    preview: new PreviewCampaign(database, rpc, ask, thing, clock),
    run: new RunCampaign(database, runs, step, audit, clock),
    answer: new AnswerOccasions(database, give, turn, clock),
    tend: new TendCampaigns(database, runs, start, step, clock),
    results: new ReadResults(database, rpc, clock),
    day: (on: LocalDate) => (today = on),
    draft: (
      changed: Partial<CampaignDefinition> = {},
      of: { key?: string; campaignId?: Uuid; basedOn?: number; by?: CampaignActor } = {},
    ) =>
      draft.run(of.by ?? author, {
        ...{ key: of.key ?? uuidv7(), campaignId: of.campaignId, basedOn: of.basedOn ?? 0 },
        definitionJson: JSON.stringify({ ...someCampaign, ...changed }),
      }),
    act: (campaignId: Uuid, what: CampaignAct, revision = 1, by = author, pastDay?: LocalDate) =>
      act.run(by, { campaignId, revision, act: what, reason: '', pastDay }),
    decide: (campaignId: Uuid, decision: CampaignDecision, by: CampaignActor = first, revision = 1) =>
      decide.run(by, { campaignId, revision, decision, reason: 'as discussed' }),
    list: (viewer: Partial<CampaignViewer>, isWaiting = false) =>
      read.list(
        { accountId: author.accountId, ...all, ...viewer },
        { isArchived: false, isWaiting, limit: 50 },
      ),
    one: (id: Uuid, by: CampaignActor = author) => read.one({ accountId: by.accountId, ...all }, id),
    details: (id: Uuid) => read.details({ accountId: author.accountId, ...all }, id),
    /** A campaign that was written and approved. */
    approved: async (changed: Partial<CampaignDefinition> = {}): Promise<Uuid> => {
      const id = await desk.draft(changed);
      await desk.act(id, 'submit');
      await desk.decide(id, 'approve');
      return id;
    },
    launched: async (changed: Partial<CampaignDefinition> = {}): Promise<Uuid> => {
      const id = await desk.approved(changed);
      await desk.act(id, 'launch');
      return id;
    },
    /** The newest run of a campaign, once it has come to its end. */
    ended: (id: Uuid, of: 'run' | 'dryRun' = 'run'): Promise<Run> =>
      eventually(
        async () => {
          const run = (await desk.one(id))[of]?.run;
          return run !== undefined && ['succeeded', 'failed', 'cancelled'].includes(run.state) && run;
        },
        { what: 'the run to end', timeoutMs: 60_000, everyMs: 30 },
      ),
    /** From now on the audience has so many customers, in two offices. */
    crowd: (customers: number, name = 'c') => {
      audience.customers = Array.from({ length: customers }, (_, n) => ({
        ...{ customerId: idOf(`${name} ${n}`), orgPath: n % 3 === 0 ? '/32/3202' : '/32/3201' },
        premiumMinor: 200_000n,
      }));
    },
    /** What was decided, as it is kept: how many of each answer, and the points. */
    grants: async (id: Uuid) => {
      const rows = await world.owner.rows<{ outcome: string; n: bigint; points: bigint }>(sql`
        select case when reversed_at is null then outcome else 'REVERSED' end as outcome, count(*) as n,
          sum(points)::bigint as points
        from campaign_grant where campaign_id = ${id} group by 1 order by 1`);
      return Object.fromEntries(rows.map(({ outcome, n, points }) => [outcome, [Number(n), Number(points)]]));
    },
    /** What was ordered from the ledger: how many orders of each kind, and their points. */
    orders: async (id: Uuid) => {
      const rows = await world.owner.rows<{ kind: string; n: bigint; points: bigint | null }>(sql`
        select kind, count(*) as n, sum(points)::bigint as points from points_order
        where source_kind = 'campaign' and source_id = ${id}::text group by 1 order by 1`);
      return Object.fromEntries(rows.map(({ kind, n, points }) => [kind, [Number(n), Number(points)]]));
    },
    /** What systems outside were told of a campaign, in order. */
    told: async (id: Uuid) => {
      const { subject, schema } = events.campaignStatesChanged;
      const rows = await world.owner.rows<{ payload: Buffer }>(
        sql`select payload from outbox where subject = ${subject}`,
      );
      return rows
        .flatMap(({ payload }) => fromBinary(schema, payload).changes)
        .filter(({ campaignId }) => campaignId === id)
        .sort((a, b) => Number(a.version - b.version))
        .map(({ version, move, state }) => `${version} ${CampaignMove[move]} ${CampaignState[state]}`);
    },
    use: async (id: Uuid) => {
      const rows = await world.owner.rows<{ scope: string; times: bigint; points: bigint }>(sql`
        select scope, times, points from campaign_use where owner_id = ${id} order by scope`);
      return Object.fromEntries(
        rows.map(({ scope, times, points }) => [scope, [Number(times), Number(points)]]),
      );
    },
    async close(): Promise<void> {
      await engine.stop();
      await world.close();
    },
  };
  return desk;
}
