import { addDays, addMonths, addYears, assertNever, isLocalDate, type LocalDate } from '@evergreen/kernel';

/** Up to whose end a life is rounded; a number is a month of the year, 1 to 12. */
export type RoundTo = 'month' | 'quarter' | 'half-year' | 'year' | number;

/** When points expire. Months are counted from the day they become active. */
export type ExpiryPolicy = { readonly policyId: string } & (
  | { readonly kind: 'none' }
  /** The last day on which they may be spent, of whatever day they are. */
  | { readonly kind: 'date'; readonly lastOn: LocalDate }
  /** The first of these days of the year (`MM-DD`) on which they are at least so many months old is their last. */
  | { readonly kind: 'days-of-year'; readonly days: readonly string[]; readonly monthsMin: number }
  | { readonly kind: 'rolling'; readonly months: number; readonly roundTo: RoundTo | null }
  /** Counted from the last time the member earned or spent anything. */
  | { readonly kind: 'sliding'; readonly months: number }
  /** By the tier the member has; null: never. */
  | { readonly kind: 'by-tier'; readonly monthsByTier: Readonly<Record<string, number | null>> }
  /** On the next anniversary of the policy, or after leaving out so many. */
  | { readonly kind: 'anniversary'; readonly leaveOut: number }
);

/** What the expiry of points may depend on beside the day they become active. */
export interface ExpiryFacts {
  readonly tierId: string;
  /** Day of the year `MM-DD` on which the member's main policy began; null: not known. */
  readonly policyAnniversary: string | null;
  /** Last day on which the member earned or spent; null: never. */
  readonly lastActivityOn: LocalDate | null;
}

/** First day on which points that become active on a day are gone; null: never. It lies after that day. */
export function expiryDate(
  policy: ExpiryPolicy,
  activeOn: LocalDate,
  { tierId, policyAnniversary, lastActivityOn }: ExpiryFacts,
): LocalDate | null {
  switch (policy.kind) {
    case 'none':
      return null;
    case 'date':
      // Points that become active later than this may still be spent for a day: a lot never ends before it begins.
      return addDays(policy.lastOn < activeOn ? activeOn : policy.lastOn, 1);
    case 'days-of-year':
      return dayAfterFirstOf(policy.days, addMonths(activeOn, policy.monthsMin));
    case 'rolling':
      return rounded(addMonths(activeOn, policy.months), policy.roundTo);
    case 'sliding':
      return addMonths(
        lastActivityOn === null || lastActivityOn < activeOn ? activeOn : lastActivityOn,
        policy.months,
      );
    case 'by-tier': {
      const months = policy.monthsByTier[tierId] ?? null;
      return months === null ? null : addMonths(activeOn, months);
    }
    case 'anniversary':
      return anniversaryAfter(activeOn, policyAnniversary ?? activeOn.slice(5), policy.leaveOut);
    default:
      return assertNever(policy);
  }
}

/** The first anniversary after a date, or a later one. 29 February is kept on the 28th of common years. */
export function anniversaryAfter(date: LocalDate, dayOfYear: string, leaveOut = 0): LocalDate {
  const first = onDayOfYear(Number(date.slice(0, 4)), dayOfYear);
  const years = (first > date ? 0 : 1) + leaveOut;
  return onDayOfYear(Number(date.slice(0, 4)) + years, dayOfYear);
}

/** The latest anniversary up to a date. */
export function anniversaryUpTo(date: LocalDate, dayOfYear: string): LocalDate {
  const year = Number(date.slice(0, 4));
  const first = onDayOfYear(year, dayOfYear);
  return first <= date ? first : onDayOfYear(year - 1, dayOfYear);
}

function onDayOfYear(year: number, dayOfYear: string): LocalDate {
  const text = `${String(year).padStart(4, '0')}-${dayOfYear}`;
  return isLocalDate(text) ? text : addYears(`2000-${dayOfYear}` as LocalDate, year - 2000);
}

function dayAfterFirstOf(days: readonly string[], from: LocalDate): LocalDate {
  const candidates = days.map((day) => anniversaryAfter(addDays(from, -1), day)).sort();
  return addDays(candidates[0]!, 1);
}

/** @param expiresOn first day on which the points are gone; the day before is moved to the end of its unit */
function rounded(expiresOn: LocalDate, roundTo: RoundTo | null): LocalDate {
  if (roundTo === null) return expiresOn;
  const lastOn = addDays(expiresOn, -1);
  const month = Number(lastOn.slice(5, 7));
  return addMonths(`${lastOn.slice(0, 8)}01` as LocalDate, monthsToEnd(month, roundTo));
}

/** Months from the first of the month to the first day after the unit. */
function monthsToEnd(month: number, roundTo: RoundTo): number {
  if (typeof roundTo === 'number') return ((roundTo - month + 12) % 12) + 1;
  const unit = { month: 1, quarter: 3, 'half-year': 6, year: 12 }[roundTo];
  return unit - ((month - 1) % unit);
}
