import type { LocalDate } from '@evergreen/kernel';
import type { ValueRefusal } from '../value-guard/guard-values.ts';
import { nextPeriod, type Period } from './cap.ts';
import { priceFor, type RewardContent, type RewardState } from './reward.ts';

export const unavailableReasons = [
  ...(['NOT_AVAILABLE', 'PAUSED', 'ENDED', 'NOT_YET', 'ACCOUNT_NOT_ACTIVE', 'NOT_YOUR_TIER'] as const),
  ...(['CAP_REACHED', 'OUT_OF_STOCK', 'INSUFFICIENT_POINTS'] as const),
  ...(['VALUE_GUARD', 'KIND_NOT_ALLOWED', 'NO_TERM'] as const),
] as const;
/**
 * Why somebody cannot have a reward now. NOT_AVAILABLE says no more, whatever stands against the member. The last three
 * are the value guard's: as much as may be given for the policy term was given, the kind is not allowed in the region,
 * no term is in force.
 */
export type UnavailableReason = (typeof unavailableReasons)[number];

/** Why not, with the fact a member can do something about. */
export interface Unavailable {
  readonly reason: UnavailableReason;
  /** Of INSUFFICIENT_POINTS. */
  readonly pointsMissing?: bigint;
  /** Of NOT_YET and CAP_REACHED: the first day on which it can be had; absent: never again. */
  readonly againOn?: LocalDate;
  /** Of NOT_YOUR_TIER: the lowest tier that has it. */
  readonly fromTierId?: string;
}

export type Availability =
  | { readonly kind: 'available'; readonly points: bigint }
  | ({ readonly kind: 'unavailable'; readonly points: bigint | null } & Unavailable);

/** Who asks, on which day. */
export interface Asker {
  readonly today: LocalDate;
  readonly isBlacklisted: boolean;
  /** False: the account rests, is stopped or closed. */
  readonly isActive: boolean;
  /** Points to spend now, with those of the household where they may be drawn. */
  readonly points: bigint;
  /** Undefined: none yet. */
  readonly tierId: string | undefined;
  /** All tiers from the lowest up. */
  readonly tierIds: readonly string[];
}

/** A reward as it stands. */
export interface StandingReward {
  readonly state: RewardState;
  readonly content: RewardContent;
  /** Stock, codes or what the total leaves; null: no limit. */
  readonly left: bigint | null;
  /** Periods in which the asker has had as many as one may. */
  readonly usedUp: readonly Period[];
  /** What the value guard has against it; undefined: nothing. */
  readonly guard?: ValueRefusal | undefined;
}

/** Whether a member can have a reward now, and why not: the first thing that stands against it. */
export function availabilityOf(reward: StandingReward, asker: Asker): Availability {
  const points = priceFor(reward.content, asker.tierId) ?? null;
  const unavailable = standsAgainst(reward, asker, points);
  if (unavailable !== undefined) return { kind: 'unavailable', points, ...unavailable };
  return { kind: 'available', points: points! };
}

function standsAgainst(
  { state, content, left, usedUp, guard }: StandingReward,
  asker: Asker,
  points: bigint | null,
): Unavailable | undefined {
  if (asker.isBlacklisted) return { reason: 'NOT_AVAILABLE' };
  const closed = closedBecause(state, content, asker.today);
  if (closed !== undefined) return closed;
  if (!asker.isActive) return { reason: 'ACCOUNT_NOT_ACTIVE' };
  if (points === null) return { reason: 'NOT_YOUR_TIER', ...lowestTier(content, asker.tierIds) };
  if (guard !== undefined) return { reason: guard };
  if (usedUp.length > 0) return capReached(usedUp, asker.today);
  if (left !== null && left <= 0n) return { reason: 'OUT_OF_STOCK' };
  if (asker.points < points) return { reason: 'INSUFFICIENT_POINTS', pointsMissing: points - asker.points };
  return undefined;
}

/** What stands against a reward whoever asks. */
export function closedBecause(
  state: RewardState,
  { startsOn, endsOn }: Pick<RewardContent, 'startsOn' | 'endsOn'>,
  today: LocalDate,
): Unavailable | undefined {
  // Nobody outside has heard of a draft.
  if (state === 'draft') return { reason: 'NOT_AVAILABLE' };
  if (state === 'ended' || (endsOn !== null && endsOn < today)) return { reason: 'ENDED' };
  if (state === 'paused') return { reason: 'PAUSED' };
  return startsOn > today ? { reason: 'NOT_YET', againOn: startsOn } : undefined;
}

/** When the last of the periods that are used up is over. */
export function capReached(usedUp: readonly Period[], today: LocalDate): Unavailable {
  const ends = usedUp.map((period) => nextPeriod(period, today));
  const known = ends.filter((each) => each !== undefined);
  const last = known.toSorted().at(-1);
  return known.length < ends.length || last === undefined
    ? { reason: 'CAP_REACHED' }
    : { reason: 'CAP_REACHED', againOn: last };
}

function lowestTier(content: RewardContent, tierIds: readonly string[]): { fromTierId?: string } {
  const fromTierId = tierIds.find((tierId) => priceFor(content, tierId) !== undefined);
  return fromTierId === undefined ? {} : { fromTierId };
}
