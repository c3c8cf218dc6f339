import type { Schedule } from '@evergreen/jobs';
import type { RewardsConfiguration } from '../rewards.config.ts';
import type { NoClaimRunParams } from '../use-cases/freeze-run-terms.ts';
import { dailyNoClaimName, noClaimKind } from '../use-cases/start-no-claim-run.ts';

/**
 * Every night, after the insurer's own day-end: whatever ended the day before is rewarded, by a run for each rule set
 * of the daily run. Where there is but one it need not be named: a run takes the one of the day on which it begins.
 */
export function dailyNoClaim({
  EVERGREEN_NO_CLAIM_RULE_SET: ids,
}: Pick<RewardsConfiguration, 'EVERGREEN_NO_CLAIM_RULE_SET'>): Schedule[] {
  const isOnly = ids.length === 1;
  return ids.map((ruleSetId, n) => ({
    name: n === 0 ? dailyNoClaimName : `${dailyNoClaimName}/${ruleSetId}`,
    cron: '30 3 * * *',
    kind: noClaimKind,
    params: (dueOn): NoClaimRunParams => ({ ruleSetId: isOnly ? null : ruleSetId, asOf: dueOn, dry: false }),
    key: (dueOn) => (isOnly ? `daily/${dueOn}` : `daily/${dueOn}/${ruleSetId}`),
  }));
}
