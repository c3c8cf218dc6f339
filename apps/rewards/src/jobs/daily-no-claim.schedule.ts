import type { Schedule } from '@evergreen/jobs';
import type { NoClaimRunParams } from '../use-cases/freeze-run-terms.ts';
import { dailyNoClaimName, noClaimKind } from '../use-cases/start-no-claim-run.ts';

/** Every night, after the insurer's own day-end: whatever ended the day before is rewarded by the default rule set. */
export const dailyNoClaim: Schedule = {
  name: dailyNoClaimName,
  cron: '30 3 * * *',
  kind: noClaimKind,
  params: (dueOn): NoClaimRunParams => ({ ruleSetId: null, asOf: dueOn, dry: false }),
  key: (dueOn) => `daily/${dueOn}`,
};
