import { setTimeout as delay } from 'node:timers/promises';
import { RunState } from '@evergreen/contracts';
import { SegmentService } from '@evergreen/contracts/customer-profile';
import { CampaignAct, CampaignService, CampaignState } from '@evergreen/contracts/rewards';
import { RemoteError } from '@evergreen/rpc';
import type { Operator } from '../operator/operator.ts';
import { plusDays } from './book.ts';
import { takeConsents } from './consents.ts';
import { DemoStaff } from './demo-staff.ts';

/** As many customers say yes to marketing: a group held out of them shows something. */
const agreeing = 320;
const launchedDaysAgo = 330;
const windowDays = 280;
const knownWithinMs = 120_000;
const givenWithinMs = 120_000;

const none = { points: null, minor: null, times: null };
const open = { offices: [], period: null };

interface DemoCampaign {
  readonly key: string;
  readonly launchedOn: string | undefined;
  readonly definition: Readonly<Record<string, unknown>> & {
    readonly name: { readonly zh: string; readonly en: string };
  };
}

/** One that is over and can be judged against those who were held out, and one that answers renewals. */
function campaigns(today: string, numbers: readonly string[], segment: object): readonly DemoCampaign[] {
  const launchedOn = plusDays(today, -launchedDaysAgo);
  return [
    {
      ...{ key: 'demo/safe-driving', launchedOn },
      definition: {
        name: { zh: '安全驾驶回馈', en: 'Thanks for driving safely' },
        ...{ startsOn: launchedOn, endsOn: plusDays(launchedOn, 14), windowDays, stacking: null },
        audience: { segments: [], customerNumbers: numbers, heldOutPercent: 30 },
        trigger: { kind: 'once' },
        effects: [
          { kind: 'points', points: 300, expiresAfterMonths: 24 },
          {
            kind: 'notice',
            title: { zh: '安全驾驶回馈', en: 'Thanks for driving safely' },
            text: {
              zh: '感谢您一路平安，300 积分已到账。',
              en: 'Thank you for driving safely: 300 points are yours.',
            },
          },
        ],
        budget: { ...open, total: { ...none, points: 200_000 } },
        caps: { member: { ...none, every: 'campaign', times: 1 }, vehicle: null, policy: null },
      },
    },
    {
      ...{ key: 'demo/renewal', launchedOn: undefined },
      definition: {
        name: { zh: '续保有礼', en: 'A thank-you for renewing' },
        ...{ startsOn: today, endsOn: plusDays(today, 90), windowDays: 90, stacking: null },
        audience: { segments: [segment], customerNumbers: [], heldOutPercent: 10 },
        trigger: { kind: 'event', event: 'renewed' },
        effects: [{ kind: 'premium-points', pointsPerHundred: 10, expiresAfterMonths: 12 }],
        budget: { ...open, total: { ...none, points: 500_000 } },
        caps: {
          ...{ member: null, policy: { ...none, every: 'year', times: 1 } },
          vehicle: { ...none, every: 'year', times: 2 },
        },
      },
    },
  ];
}

/** The segment of those who may be written to. */
async function reachable(operator: Operator): Promise<object> {
  const service = operator.rpc.service(SegmentService);
  const rule = { case: 'text', value: 'marketing_consent = true and policies_active >= 1' } as const;
  const { segment } = await service.draftSegment({
    ...{ key: 'demo/reachable', basedOn: 0, name: '同意营销的在保客户' },
    ...{ description: '同意接收营销消息，且有有效保单 (agreed to marketing, policy in force)', rule },
  });
  const { segmentId } = segment!;
  if (segment?.active === undefined && segment?.draft?.version === 1)
    await service.saveSegment({ segmentId, version: 1 });
  return { segmentId, version: 1 };
}

/** Nobody is in an audience before what is known of them has come to where audiences are made. */
async function submit(operator: Operator, campaignId: string): Promise<void> {
  const service = operator.rpc.service(CampaignService);
  for (const until = Date.now() + knownWithinMs; ; await delay(1_000)) {
    try {
      await service.actOnCampaign({ campaignId, revision: 1, act: CampaignAct.SUBMIT });
      return;
    } catch (error) {
      const isTooEarly = error instanceof RemoteError && error.code === 'INVALID_INPUT';
      if (!isTooEarly || Date.now() > until) throw error;
    }
  }
}

async function untilGiven(operator: Operator, campaignId: string): Promise<void> {
  const service = operator.rpc.service(CampaignService);
  for (const until = Date.now() + givenWithinMs; Date.now() < until; await delay(500)) {
    const { campaign } = await service.getCampaign({ campaignId });
    const state = campaign?.run?.progress?.state;
    if (state !== RunState.QUEUED && state !== RunState.RUNNING) return;
  }
}

/**
 * Campaigns that a demonstration begins with: written, approved by somebody else and launched. Doing it again changes
 * nothing.
 */
export async function runCampaigns(
  operator: Operator,
  service: DemoStaff,
  url: string,
  today: string,
): Promise<void> {
  const numbers = await takeConsents(service, '/', agreeing);
  if (numbers.length === 0) return;
  const segment = await reachable(operator);
  const approver = await DemoStaff.signIn(url, 'E004');
  const rpc = operator.rpc.service(CampaignService);
  const { campaigns: begun } = await rpc.listCampaigns({ limit: 100, archived: false, waiting: false });
  for (const { key, launchedOn, definition } of campaigns(today, numbers, segment)) {
    // One that was begun before stays as it was written, whoever has agreed since.
    const known = begun.find(({ nameEn }) => nameEn === definition.name.en);
    const { campaignId, state: begunAs } =
      known ??
      (await rpc.draftCampaign({ key, basedOn: 0, definitionJson: JSON.stringify(definition) })).campaign!;
    let state = begunAs;
    if (state === CampaignState.DRAFT) {
      await submit(operator, campaignId);
      state = CampaignState.IN_REVIEW;
    }
    if (state === CampaignState.IN_REVIEW) {
      await approver.ask(
        `mutation($id: ID!) {
          decideOnCampaign(id: $id, revision: 1, decision: APPROVE, reason: "as agreed") { id } }`,
        { id: campaignId },
      );
      state = CampaignState.APPROVED;
    }
    if (state === CampaignState.APPROVED)
      await rpc.actOnCampaign({
        ...{ campaignId, revision: 1, act: CampaignAct.LAUNCH },
        ...(launchedOn !== undefined && { launchedOn }),
      });
    await untilGiven(operator, campaignId);
  }
  await approver.signOut();
}
