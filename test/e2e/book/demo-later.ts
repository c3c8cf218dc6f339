import { PreventionService, PreventionState } from '@evergreen/contracts/customer-profile';
import { expect, it } from '@jest/globals';
import { tellOfDangers } from '../../../deploy/embedded/demo/prevention.ts';
import type { Operator } from '../../../deploy/embedded/operator/operator.ts';
import { onDatabase } from '../../support/access-scene.ts';
import type { TestStack } from '../../support/test-stack.ts';

/** Where nobody was told of a danger yet. */
export function demonstrationIsFinishedLater(scene: () => { stack: TestStack; operator: Operator }): void {
  it('a demonstration that is finished ten days later tells of the dangers of its day, once', async () => {
    // It was cut off when its campaigns were written down and none was launched.
    const day = '2026-09-06';
    const { stack, operator } = scene();
    for (let n = 0; n < 2; n += 1) await tellOfDangers(operator, day);
    const campaigns = await onDatabase<{ id: string; launched_on: string; told: boolean }>(
      stack,
      'customer-profile',
      'SELECT id, launched_on::text, told_at IS NOT NULL AS told FROM prevention_campaign ORDER BY id',
    );
    expect(campaigns.map(({ launched_on: on, told }) => [on, told])).toEqual([
      ['2026-07-23', true],
      [day, true],
    ]);
    const { campaign } = await operator.rpc
      .service(PreventionService)
      .getPreventionCampaign({ campaignId: campaigns[1]!.id });
    expect(campaign?.state).toBe(PreventionState.ENDED);
  }, 60_000);
}
