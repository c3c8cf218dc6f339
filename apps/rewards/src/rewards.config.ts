import type { PlatformConfiguration } from '@evergreen/service';
import { z } from 'zod';

const id = '[A-Za-z0-9-]{1,40}';

/** Variables of the service, beside the platform's. */
export const rewardsVariables = {
  /** Rule sets of the daily no-claim run, separated by commas: a run for each, in that order. */
  EVERGREEN_NO_CLAIM_RULE_SET: z
    .string()
    .regex(new RegExp(`^ *${id} *(, *${id} *){0,9}$`), 'expects ids of rule sets, separated by commas')
    .default('own-fault')
    .transform((text) => text.split(',').map((each) => each.trim()) as [string, ...string[]])
    .refine((ids) => new Set(ids).size === ids.length, 'names a rule set twice'),
};

export type RewardsConfiguration = PlatformConfiguration & z.output<z.ZodObject<typeof rewardsVariables>>;
