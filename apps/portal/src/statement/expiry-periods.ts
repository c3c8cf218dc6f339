import { addDays } from '@evergreen/web/format';

interface DatedPoints {
  readonly points: number | string;
  /** First day on which the points are gone. */
  readonly on: string;
}

/** Points that expire within a stretch of time; dates are the last days on which they can be spent. */
export interface ExpiryPeriod {
  readonly points: number;
  readonly from: string;
  readonly to: string;
  /** Everything from the year of `from` on, beyond what is shown apart. */
  readonly isRest: boolean;
}

/** Expiring points month by month, earliest first. */
export function expiryMonths(expiring: readonly DatedPoints[]): readonly ExpiryPeriod[] {
  const months = new Map<string, ExpiryPeriod>();
  for (const { points, on } of expiring) {
    const lastDay = addDays(on, -1);
    const month = lastDay.slice(0, 7);
    const known = months.get(month);
    months.set(month, {
      points: Number(points) + (known?.points ?? 0),
      from: known && known.from < lastDay ? known.from : lastDay,
      to: known && known.to > lastDay ? known.to : lastDay,
      isRest: false,
    });
  }
  return [...months.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}

/**
 * At most three periods for one glance: the first month, then what the next month's year still holds, then the rest.
 * Nothing is left out: the parts add up to the whole.
 */
export function expiryPeriods(expiring: readonly DatedPoints[]): readonly ExpiryPeriod[] {
  const months = expiryMonths(expiring);
  const [first, second] = months;
  if (!first || !second || months.length <= 3) return months;
  const year = second.from.slice(0, 4);
  const middle = months.slice(1).filter(({ from }) => from.startsWith(year));
  const rest = months.slice(1 + middle.length);
  return [first, joined(middle, false), ...(rest.length > 0 ? [joined(rest, rest.length > 1)] : [])];
}

function joined(months: readonly ExpiryPeriod[], isRest: boolean): ExpiryPeriod {
  return {
    points: months.reduce((sum, { points }) => sum + points, 0),
    from: months[0]?.from ?? '',
    to: months.at(-1)?.to ?? '',
    isRest,
  };
}
