import type { PlatformConfiguration } from '@evergreen/service';
import { z } from 'zod';

/** Variables of the service, beside the platform's. */
export const rewardsVariables = {
  /** Rule set of the daily no-claim run. */
  EVERGREEN_NO_CLAIM_RULE_SET: z
    .string()
    .regex(/^[A-Za-z0-9-]{1,40}$/, 'expects the id of a rule set')
    .default('own-fault'),
};

export type RewardsConfiguration = PlatformConfiguration & z.output<z.ZodObject<typeof rewardsVariables>>;
