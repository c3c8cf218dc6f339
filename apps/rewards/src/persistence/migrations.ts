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
import { runComparisons } from './migrations/0013-run-comparisons.ts';
import { catalogue } from './migrations/0020-catalogue.ts';
import { campaigns } from './migrations/0030-campaigns.ts';
import { memberEvents } from './migrations/0040-member-events.ts';
import { achievements } from './migrations/0050-achievements.ts';
import { valueGuard } from './migrations/0060-value-guard.ts';
import { renewalBonus } from './migrations/0061-renewal-bonus.ts';
import { referrals } from './migrations/0064-referrals.ts';
import { countedAchievements } from './migrations/0065-counted-achievements.ts';
import { unnamedCompanions } from './migrations/0071-unnamed-companions.ts';
import { deductibleCredit } from './migrations/0072-deductible-credit.ts';
import { capsByVehicle } from './migrations/0073-caps-by-vehicle.ts';
import { placesInGroups } from './migrations/0074-places-in-groups.ts';
import { birthdays } from './migrations/0075-birthdays.ts';
import { answeredOrders } from './migrations/0076-answered-orders.ts';
import { recurringAchievements } from './migrations/0077-recurring-achievements.ts';

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
  runComparisons,
  catalogue,
  campaigns,
  memberEvents,
  achievements,
  valueGuard,
  renewalBonus,
  referrals,
  countedAchievements,
  unnamedCompanions,
  deductibleCredit,
  capsByVehicle,
  placesInGroups,
  birthdays,
  answeredOrders,
  recurringAchievements,
];
