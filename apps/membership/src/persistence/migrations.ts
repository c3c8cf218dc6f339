import type { MigrationDefinition } from '@evergreen/persistence';
import { membersAndLedger } from './migrations/0001-members-and-ledger.ts';
import { rowLevelSecurity } from './migrations/0002-row-level-security.ts';
import { lotsAndHolds } from './migrations/0003-lots-and-holds.ts';
import { programme } from './migrations/0004-programme.ts';
import { tiers } from './migrations/0005-tiers.ts';
import { pointsInTime } from './migrations/0006-points-in-time.ts';
import { financeSnapshots } from './migrations/0007-finance-snapshots.ts';
import { members } from './migrations/0008-members.ts';
import { adjustments } from './migrations/0009-adjustments.ts';
import { statementOrder } from './migrations/0010-statement.ts';
import { householdInvitations } from './migrations/0011-household-invitations.ts';
import { blacklistedCustomers } from './migrations/0012-blacklisted-customers.ts';
import { waitingPointsOrders } from './migrations/0013-waiting-points-orders.ts';

/** Migrations of the service, in their order. One that has shipped is never changed. */
export const migrations: readonly MigrationDefinition[] = [
  membersAndLedger,
  rowLevelSecurity,
  lotsAndHolds,
  programme,
  tiers,
  pointsInTime,
  financeSnapshots,
  members,
  adjustments,
  statementOrder,
  householdInvitations,
  blacklistedCustomers,
  waitingPointsOrders,
];
