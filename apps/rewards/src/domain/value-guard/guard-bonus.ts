import type { Points } from '@evergreen/kernel';
import type { NoClaimGranted } from '../decide-no-claim-reward.ts';
import type { KnownTerm } from '../facts.ts';
import type { RewardGuard } from './reward-guard.ts';
import { pointsWorth, valueOfPoints } from './value-rules.ts';

type Granted = Pick<NoClaimGranted<KnownTerm>, 'points' | 'guard'>;

/** Points that may be given on top of a reward; undefined: nothing limits them. */
export function leftFor({ points, guard }: Granted): bigint | undefined {
  if (guard === undefined) return undefined;
  const [, , limit, given, , , , , minorPer100Points] = guard;
  const worth = { minorPer100Points: BigInt(minorPer100Points) };
  return pointsWorth(BigInt(limit) - BigInt(given), worth) - points;
}

/** The measure of a reward with what is given on top of it. */
export function guardOfBonus({ points, guard }: Granted, bonus: Points): { readonly guard?: RewardGuard } {
  if (guard === undefined) return {};
  const [version, premium, limit, given, , pointsOfLadder, basisPoints, currency, minorPer100Points] = guard;
  const value = valueOfPoints(points + bonus, { minorPer100Points: BigInt(minorPer100Points) }).toString();
  return {
    guard: [version, premium, limit, given, value, pointsOfLadder, basisPoints, currency, minorPer100Points],
  };
}
