import type { Account } from '@evergreen/contracts/membership';
import { addDays, localDate } from '@evergreen/kernel';
import type { DatedPoints, PointsAccount } from './points-account.models.ts';

/** The first notice before points expire goes out 60 days ahead; the portal says so from the same day on. */
const soonDays = 60;

export function pointsAccountOf({
  available,
  pending,
  held,
  owed,
  expired,
  ...account
}: Account): PointsAccount {
  const { nextActive = null, expiring, asOf } = account;
  return {
    ...{ available, pending, held, owed, expired, nextActive, expiring, asOf },
    expiringSoon: soonOf(expiring[0], asOf),
  };
}

function soonOf(first: DatedPoints | undefined, asOf: string): DatedPoints | null {
  if (first === undefined) return null;
  return first.on <= addDays(localDate(asOf), soonDays) ? first : null;
}
