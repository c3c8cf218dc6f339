import type { BlacklistReason } from '../graphql.gen.ts';

/** Why somebody may be listed; there are no others. */
export const blacklistReasons: readonly BlacklistReason[] = [
  ...(['FRAUD_JUDGMENT', 'FRAUD_ADMISSION', 'REGULATOR_LIST', 'FALSE_IDENTITY'] as const),
  ...(['STAFF_THREATENED', 'CLAIM_FARMING'] as const),
];
