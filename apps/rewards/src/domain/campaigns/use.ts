import type { Limit } from './campaign-definition.ts';

/** How often, how many points and how much money. */
export interface Use {
  readonly times: bigint;
  readonly points: bigint;
  readonly minor: bigint;
}

export const noUse: Use = { times: 0n, points: 0n, minor: 0n };

/** Whether so much more stays within a limit. */
export function isWithinLimit(limit: Limit, used: Use, more: Use): boolean {
  return (['times', 'points', 'minor'] as const).every((unit) => {
    const most = limit[unit];
    return most === null || used[unit] + more[unit] <= BigInt(most);
  });
}

/** Both together. */
export function plus(a: Use, b: Use): Use {
  return { times: a.times + b.times, points: a.points + b.points, minor: a.minor + b.minor };
}
