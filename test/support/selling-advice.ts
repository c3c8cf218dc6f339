import { randomUUID } from 'node:crypto';
import { RunState } from '@evergreen/contracts';
import { AlertSeverity, Hazard, PreventionService } from '@evergreen/contracts/customer-profile';
import type { RpcClient } from '@evergreen/rpc';
import { eventually } from '@evergreen/testing/eventually';
import type { SignedIn } from './signed-in.ts';

interface Scene {
  readonly today: string;
  readonly officer: SignedIn;
  /** The operator's command. */
  readonly rpc: RpcClient;
}

/** Tells everybody of a danger with advice, which sells something or not. @returns whether this customer was told */
async function isTold(
  { today, officer, rpc }: Scene,
  customerId: string,
  marketing: boolean,
): Promise<boolean> {
  const service = rpc.service(PreventionService);
  const { campaign } = await service.draftPreventionCampaign({
    ...{ key: randomUUID(), basedOn: 0 },
    plan: {
      ...{ hazard: Hazard.HAIL, severity: AlertSeverity.ORANGE, regions: ['/32'], source: '气象台' },
      ...{ startsOn: today, endsOn: today, titleZh: '冰雹', titleEn: 'Hail', adviceZh: '可投保车损险' },
      ...{
        adviceEn: 'Cover for damage can be had',
        ruleText: '',
        marketing,
        heldOutPercent: 0,
        windowDays: 30,
      },
    },
  });
  const { campaignId, revision } = campaign!;
  await service.launchPreventionCampaign({ campaignId, revision });
  const isOver = async () =>
    (await service.getPreventionLaunch({ campaignId })).launch?.state === RunState.SUCCEEDED;
  await eventually(isOver, { what: 'everybody to be told', timeoutMs: 20_000, everyMs: 100 });
  const { customerTimeline } = await officer.get<{ customerTimeline: { touches: { id: string }[] } }>(
    'query($c: ID!) { customerTimeline(id: $c, topics: ["prevention"]) { touches { id } } }',
    { c: customerId },
  );
  return customerTimeline.touches.some(({ id }) => id.includes(campaignId));
}

/** Advice that sells something reaches this customer, who says yes to marketing and hears of dangers anyhow. */
export async function hearsSellingAdvice(scene: Scene, customerId: string): Promise<boolean> {
  await scene.officer.get('mutation($i: ConsentsInput!) { changeConsents(input: $i) { mayChange } }', {
    i: {
      ...{ key: randomUUID(), customerId, reason: 'said so at the counter' },
      choices: [{ channel: 'SMS', purpose: 'MARKETING', given: true }],
    },
  });
  await eventually(() => isTold(scene, customerId, false), {
    ...{ what: 'the facts of the customer', timeoutMs: 40_000, everyMs: 500 },
  });
  return isTold(scene, customerId, true);
}
