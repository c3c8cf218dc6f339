import type { PlatformConfiguration } from '@evergreen/service';
import { z } from 'zod';

/** Variables of the service, beside the platform's. */
export const identityVariables = {
  /** Master keys that wrap the keys of accounts. */
  EVERGREEN_MASTER_KEYS_FILE: z.string().min(1),
  /** Key of the blind index of phones. */
  EVERGREEN_INDEX_KEY_FILE: z.string().min(1),
  /** Where the heads of the audit's chain are written down beside the database; absent: nowhere. */
  EVERGREEN_AUDIT_HEADS_FILE: z.string().min(1).optional(),
  /** How one-time codes travel to members. */
  EVERGREEN_CODE_SENDER: z.enum(['demo', 'webhook', 'none']).default('none'),
};

export type IdentityConfiguration = Pick<PlatformConfiguration, 'EVERGREEN_DEMO'>;

export function isDemo(configuration: IdentityConfiguration): boolean {
  return configuration.EVERGREEN_DEMO === 'true';
}
