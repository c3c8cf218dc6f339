import { RunEngine } from '@evergreen/jobs';
import { localDate, type Uuid, uuidv7 } from '@evergreen/kernel';
import { createLogger } from '@evergreen/observability';
import type { Caller } from '@evergreen/rpc';
import { testPrefix, testServers } from '@evergreen/testing';
import type { PreventionPlan } from '../../domain/prevention/campaign.ts';
import { LaunchPreventionRunKind } from '../../jobs/prevention/launch-prevention.run-kind.ts';
import { CustomerKeys } from '../../persistence/customer-keys.repository.ts';
import { InstallNoticeTemplates } from '../install-notice-templates.ts';
import { staffAt, standingBench } from '../lists/standings.fixture.ts';
import { noMessageSender } from '../message-sender.ts';
import { RuleContexts } from '../rules/rule-contexts.ts';
import { Senders } from '../senders.ts';
import { CountAudience } from './count-audience.ts';
import { HandleChecks } from './handle-checks.ts';
import { OwnAdvice, type Member } from './own-advice.ts';
import { ReadCampaigns } from './read-campaigns.ts';
import { ResumeLaunch } from './resume-launch.ts';
import { TellAudience } from './tell-audience.ts';
import { WriteCampaigns } from './write-campaigns.ts';

/** Of a typhoon that is told of today. */
export const plan: PreventionPlan = {
  ...{ hazard: 'typhoon', severity: 'orange', regions: ['/32'], source: '气象局', purpose: 'service' },
  ...{
    startsOn: localDate('2026-09-16'),
    endsOn: localDate('2026-09-18'),
    heldOutPercent: 50,
    windowDays: 30,
  },
  title: { zh: '台风将至', en: 'A typhoon is coming' },
  advice: { zh: '把车停到高处', en: 'Park on high ground' },
  ruleText: 'claims_12m >= 1',
};
/** Launches, and sees Jiangsu. */
export const head = staffAt('/32', 'province-head', 'E103');
const authorOf = (caller: typeof head) => ({
  caller,
  accountId: caller.accountId,
  label: caller.staffNumber,
});

/** Campaigns and their answers, on a database of their own; runs are done by hand, or by a worker. */
export async function preventionDesk() {
  const bench = await standingBench();
  const { database, clock, audit } = bench;
  await new InstallNoticeTemplates(database, clock).run();
  const hours = { EVERGREEN_QUIET_HOURS: '21:00-08:00', EVERGREEN_ZONE: 'Asia/Shanghai' };
  const senders = new Senders(noMessageSender, noMessageSender, hours);
  const carried = new Senders({ ...noMessageSender, canSend: true }, noMessageSender, hours);
  const contexts = new RuleContexts(clock, { EVERGREEN_CURRENCY: 'CNY' } as never);
  const tell = new TellAudience(clock, contexts, senders);
  const engine = new RunEngine({
    ...{
      redisUrl: (await testServers()).redisUrl,
      queuePrefix: testPrefix(),
      service: 'customer-profile',
      database,
      clock,
    },
    ...{ zone: 'UTC', kinds: [new LaunchPreventionRunKind(tell)] },
    log: createLogger({ service: 'customer-profile', level: 'fatal' }),
    ...{ attemptsMax: 2, sweepEveryMs: 50, backoffFirstMs: 5, backoffLongestMs: 20, stopWithinMs: 500 },
  });
  const resume = new ResumeLaunch(database, engine, clock, audit);
  const write = new WriteCampaigns(database, engine, clock, audit);
  const read = new ReadCampaigns(database, engine, clock);
  const own = new OwnAdvice(database, clock, audit);
  const checks = new HandleChecks(database, clock, new CustomerKeys({} as never), audit);
  const as = <T>(caller: Caller, work: () => Promise<T>) => bench.as(caller, work);
  return {
    ...{ ...bench, engine },
    count: (by: typeof head, of: PreventionPlan, through: 'carrier' | 'nothing' = 'carrier') =>
      as(by, () =>
        new CountAudience(database, contexts, through === 'carrier' ? carried : senders).run(by, of),
      ),
    draft: (
      by: typeof head,
      key: string,
      changed: Partial<PreventionPlan> = {},
      campaignId?: Uuid,
      basedOn = 0,
    ) => as(by, () => write.draft(authorOf(by), { key, campaignId, basedOn, plan: { ...plan, ...changed } })),
    launch: (by: typeof head, id: Uuid, revision = 1) =>
      as(by, () => write.launch(authorOf(by), id, revision)),
    resume: (by: typeof head, id: Uuid) => as(by, () => resume.run(authorOf(by), id)),
    drop: (by: typeof head, id: Uuid) => as(by, () => write.drop(authorOf(by), id)),
    /** All parts of a launch, one of them twice. */
    tellAll: (id: Uuid) =>
      database.transaction(async (tx) => {
        const ranges = await tell.ranges(tx, id);
        const told: number[] = [];
        for (const range of [...ranges, ranges[0]!]) told.push(await tell.part(tx, id, range));
        await tell.finish(tx, id, told.slice(0, -1));
      }),
    one: (by: typeof head, id: Uuid) => as(by, () => read.one(by, id)),
    progress: (by: typeof head, id: Uuid) => as(by, () => read.launch(by, id)),
    list: (by: typeof head) => as(by, () => read.list(by, undefined, 50)),
    advice: (by: Member) => as(by, () => own.list(by)),
    react: (by: Member, id: Uuid, reaction: 'helpful' | 'check') => as(by, () => own.react(by, id, reaction)),
    checks: (by: typeof head, isEnded = false, office?: string) =>
      as(by, () => checks.list(by, { isEnded, campaignId: undefined, office, limit: 50 })),
    take: (by: typeof head, customerId: Uuid, id: Uuid) => as(by, () => checks.take(by, customerId, id)),
    end: (by: typeof head, customerId: Uuid, id: Uuid) =>
      as(by, () => checks.end(by, customerId, id, 'risk-removed')),
  };
}

export const member = (customerId: Uuid): Member => ({
  ...{ kind: 'member', accountId: uuidv7(), memberId: uuidv7(), customerId },
});
