import type { Schedule } from '@evergreen/jobs';
import { tierRunKind, type TierRunParams } from '../use-cases/start-tier-run.ts';

/** Every night, after the no-claim run: whose anniversary it is, what became active or of age, who must be warned. */
export const dailyTiers: Schedule = {
  name: 'daily-tiers',
  cron: '30 4 * * *',
  kind: tierRunKind,
  params: (dueOn): TierRunParams => ({ asOf: dueOn }),
  key: (dueOn) => `daily/${dueOn}`,
};
