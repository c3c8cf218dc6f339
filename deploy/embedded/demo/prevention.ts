import { setTimeout as delay } from 'node:timers/promises';
import {
  AlertSeverity,
  Hazard,
  PreventionService,
  PreventionState,
} from '@evergreen/contracts/customer-profile';
import { RunState } from '@evergreen/contracts';
import { RemoteError } from '@evergreen/rpc';
import type { Operator } from '../operator/operator.ts';
import { plusDays } from './book.ts';
import { DemoStaff } from './demo-staff.ts';

const hailDaysAgo = 45;
const windowDays = 30;
const toldWithinMs = 120_000;

/** A campaign that is over and can be judged, and one that runs. */
function campaigns(today: string) {
  const hailOn = plusDays(today, -hailDaysAgo);
  const shared = { marketing: false, windowDays };
  return [
    {
      key: 'demo/hail',
      launchedOn: hailOn,
      plan: {
        ...{
          ...shared,
          hazard: Hazard.HAIL,
          severity: AlertSeverity.YELLOW,
          regions: ['/32/3205'],
          ruleText: '',
        },
        ...{ startsOn: hailOn, endsOn: plusDays(hailOn, 2), source: '苏州市气象台', heldOutPercent: 30 },
        ...{ titleZh: '强对流和冰雹', titleEn: 'Thunderstorms with hail' },
        adviceZh: '今明两天有冰雹，请把车停进车库或遮雨棚；行驶中遇冰雹请减速靠边，不要停在树下。',
        adviceEn:
          'Hail today and tomorrow: park under a roof. On the road slow down and pull over, not under trees.',
      },
    },
    {
      key: 'demo/frost',
      launchedOn: undefined,
      plan: {
        ...{ ...shared, hazard: Hazard.FROST, severity: AlertSeverity.ORANGE, regions: ['/32/3201'] },
        ...{ startsOn: today, endsOn: plusDays(today, 5), source: '江苏省气象台', heldOutPercent: 10 },
        ...{
          ruleText: 'vehicles_active >= 1',
          titleZh: '寒潮和道路结冰',
          titleEn: 'A cold wave and icy roads',
        },
        adviceZh: '出车前检查防冻液、电瓶和轮胎；桥面和背阴路段慢行，拉大车距。',
        adviceEn:
          'Check antifreeze, battery and tyres; drive slowly on bridges and in the shade, and keep your distance.',
      },
    },
  ];
}

/** Members of the demonstration who were told say that it helped, and ask for a check, which waits for staff. */
export async function answerAdvice(url: string): Promise<void> {
  for (const login of await DemoStaff.members(url)) {
    const member = await DemoStaff.signInMember(url, login);
    if (member === undefined) continue;
    const { ownAdvice } = await member.ask<{ ownAdvice: { campaignId: string }[] }>(
      '{ ownAdvice { campaignId } }',
    );
    for (const { campaignId } of ownAdvice)
      for (const reaction of ['HELPFUL', 'CHECK'])
        await member.ask(
          `mutation($c: ID!, $r: AdviceReaction!) { reactToAdvice(campaignId: $c, reaction: $r) { campaignId } }`,
          { c: campaignId, r: reaction },
        );
    await member.signOut();
  }
}

const isOver = (error: unknown): boolean =>
  error instanceof RemoteError && error.code === 'PREVENTION_STATE' && error.facts['state'] === 'ended';

/**
 * Campaigns against dangers that a demonstration begins with. Doing it again changes nothing, and done on a later day it
 * is as if it had been done on the day of the book: also a danger that has passed meanwhile was told of.
 */
export async function tellOfDangers(operator: Operator, today: string): Promise<void> {
  const service = operator.rpc.service(PreventionService);
  for (const { key, launchedOn, plan } of campaigns(today)) {
    const { campaign } = await service.draftPreventionCampaign({ key, basedOn: 0, plan });
    const { campaignId, revision, state } = campaign!;
    const launch = (on?: string) =>
      service.launchPreventionCampaign({ campaignId, revision, ...(on && { launchedOn: on }) });
    if (state === PreventionState.DRAFT)
      await launch(launchedOn).catch((error: unknown) => {
        if (isOver(error)) return launch(today);
        throw error;
      });
    const until = Date.now() + toldWithinMs;
    while (Date.now() < until) {
      const { launch: run } = await service.getPreventionLaunch({ campaignId });
      if (run?.state !== RunState.QUEUED && run?.state !== RunState.RUNNING) break;
      await delay(300);
    }
  }
}
