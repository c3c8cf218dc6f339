import type { MigrationDefinition } from '@evergreen/persistence';
import { noClaimRewards } from './migrations/0001-no-claim-rewards.ts';
import { rowLevelSecurity } from './migrations/0002-row-level-security.ts';
import { claimFreeYears } from './migrations/0003-claim-free-years.ts';
import { customerOffices } from './migrations/0004-customer-offices.ts';
import { withdrawnClaims } from './migrations/0005-withdrawn-claims.ts';
import { blacklistedCustomers } from './migrations/0006-blacklisted-customers.ts';
import { pointsOrders } from './migrations/0010-points-orders.ts';
import { decisionRevisions } from './migrations/0011-decision-revisions.ts';
import { ruleSetDrafts } from './migrations/0012-rule-set-drafts.ts';
import { valueGuard } from './migrations/0060-value-guard.ts';

/** Migrations of the service, in their order. One that has shipped is never changed. */
export const migrations: readonly MigrationDefinition[] = [
  noClaimRewards,
  rowLevelSecurity,
  claimFreeYears,
  customerOffices,
  withdrawnClaims,
  blacklistedCustomers,
  pointsOrders,
  decisionRevisions,
  ruleSetDrafts,
  valueGuard,
];
