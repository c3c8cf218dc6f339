import { addDays, addMonths, addYears, daysBetween, type LocalDate } from '@evergreen/kernel';
import type { BookClaim, BookTerm, CustomerBook } from './customer-book.ts';
import type { CustomerIndicators } from './customer-indicators.ts';
import { type IndicatorContext, windowStart } from './indicator-context.ts';
import { answersOf, contactYears, recencyMonths, wholeYears } from './reckon-people.fixture.ts';

// The formulas of S 2.1 for one customer, day by day and term by term as they are defined: slow, and plain to read. The
// service reckons by set; a test holds the two together.

interface Begun extends BookTerm {
  readonly fullUntil: LocalDate;
  readonly until: LocalDate;
}

const earlier = (a: LocalDate, b: LocalDate): LocalDate => (a < b ? a : b);
const later = (a: LocalDate, b: LocalDate): LocalDate => (a > b ? a : b);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const sumMinor = (values: readonly bigint[]): bigint => values.reduce((total, value) => total + value, 0n);

function begunOf(term: BookTerm): Begun {
  const fullUntil = addDays(term.endsOn, 1);
  const until = later(
    term.cancelledOn === null ? fullUntil : earlier(fullUntil, term.cancelledOn),
    term.startsOn,
  );
  return { ...term, fullUntil, until };
}

function daysWithin(
  from: LocalDate,
  until: LocalDate,
  windowFrom: LocalDate,
  windowUntil: LocalDate,
): number {
  return Math.max(daysBetween(later(from, windowFrom), earlier(until, windowUntil)), 0);
}

/** Days under cover, as a set. */
function coveredDays(terms: readonly Begun[], asOf: LocalDate): Set<LocalDate> {
  const days = new Set<LocalDate>();
  for (const { startsOn, until } of terms)
    for (let day = startsOn; day < until && day < asOf; day = addDays(day, 1)) days.add(day);
  return days;
}

function byVehicle(terms: readonly Begun[]): Begun[][] {
  return [...new Set(terms.map(({ vehicle }) => vehicle))].map((vehicle) =>
    terms.filter((term) => term.vehicle === vehicle),
  );
}

const countIn = (days: ReadonlySet<LocalDate>, from: LocalDate, until: LocalDate): number =>
  [...days].filter((day) => day >= from && day < until).length;

interface Accident {
  readonly on: LocalDate;
  readonly net: bigint;
  readonly isRisk: boolean;
}

function accidentsOf(book: CustomerBook, terms: readonly Begun[], asOf: LocalDate): Accident[] {
  const reported = book.claims.filter(
    ({ occurredOn, reportedOn }) => occurredOn < asOf && (reportedOn ?? occurredOn) < asOf,
  );
  const placed = new Map<string, BookClaim[]>();
  for (const claim of reported) {
    const ofPolicy = terms.filter(({ policy }) => policy === claim.policy);
    const covering = ofPolicy.filter((t) => t.startsOn <= claim.occurredOn && claim.occurredOn <= t.endsOn);
    const newest = (of: readonly Begun[]) =>
      of.reduce<Begun | undefined>((best, t) => (best && best.startsOn > t.startsOn ? best : t), undefined);
    const place = `${(newest(covering) ?? newest(ofPolicy))?.vehicle} ${claim.occurredOn}`;
    placed.set(place, [...(placed.get(place) ?? []), claim]);
  }
  return [...placed.values()].map((claims) => {
    const live = claims.filter(({ withdrawnOn }) => withdrawnOn === null || withdrawnOn >= asOf);
    const gross = sumMinor(live.map((c) => c.paidMinor + c.outstandingMinor));
    const recovered = sumMinor(live.map((c) => c.recoveredMinor));
    const isAtFault = live.some(({ faultPercent }) => (faultPercent ?? 0) > 0);
    return {
      on: claims[0]!.occurredOn,
      net: sumMinor(claims.map((c) => c.paidMinor + c.outstandingMinor - c.recoveredMinor)),
      isRisk: gross > 0n && (isAtFault || gross > recovered),
    };
  });
}

/** Days of risk claims: of accidents, and of claims that a term merely states. */
function riskDays(
  book: CustomerBook,
  terms: readonly Begun[],
  accidents: readonly Accident[],
  asOf: LocalDate,
) {
  const stated = terms.flatMap((term) => {
    const on = addDays(earlier(term.until, asOf), -1);
    const dated = book.claims.filter(
      (claim) =>
        claim.policy === term.policy &&
        claim.occurredOn < asOf &&
        (claim.reportedOn ?? claim.occurredOn) < asOf &&
        claim.occurredOn >= term.startsOn &&
        claim.occurredOn < term.fullUntil,
    ).length;
    return on < term.startsOn ? [] : Array.from({ length: Math.max(term.statedClaims - dated, 0) }, () => on);
  });
  return [...accidents.filter(({ isRisk }) => isRisk).map(({ on }) => on), ...stated].sort();
}

function claimFreeYears(
  terms: readonly Begun[],
  lastClaimOn: LocalDate | null,
  { asOf, rules: { claimFree } }: IndicatorContext,
): number {
  const days = [...coveredDays(terms, asOf)].sort();
  const last = days.at(-1);
  if (last === undefined || daysBetween(addDays(last, 1), asOf) > claimFree.gapDaysMax) return 0;
  let steadyFrom = days[0]!;
  days.forEach((day, n) => {
    if (n > 0 && daysBetween(days[n - 1]!, day) - 1 > claimFree.gapDaysMax) steadyFrom = day;
  });
  const vehicles = byVehicle(terms).map((of) => coveredDays(of, asOf));
  for (let years = 0; ; years += 1) {
    const [from, until] = [addYears(asOf, -years - 1), addYears(asOf, -years)];
    const covered = sum(vehicles.map((held) => countIn(held, later(from, steadyFrom), until)));
    if (covered < claimFree.exposureMin * 365 || covered === 0) return years;
    if (lastClaimOn !== null && lastClaimOn >= from) return years;
  }
}

function expiriesOf(book: CustomerBook, terms: readonly Begun[], { asOf, rules }: IndicatorContext) {
  const { windowDays, earlyDays } = rules.renewal;
  return terms.flatMap((term) => {
    const { fullUntil } = term;
    if (fullUntil >= asOf || term.until < fullUntil || term.declined) return [];
    const windowEnd = addDays(fullUntil, windowDays);
    if (term.vehicleGoneOn !== null && term.vehicleGoneOn < windowEnd) return [];
    const told = book.outcomes.find((o) => o.policy === term.policy && o.expiredOn === term.endsOn)?.outcome;
    if (told === 'declined' || told === 'vehicle-gone') return [];
    if (told === undefined && (windowEnd > book.knownUntil || windowEnd >= asOf)) return [];
    const [renewal] = terms
      .filter(
        (each) =>
          each.startsOn > term.startsOn &&
          Math.abs(daysBetween(fullUntil, each.startsOn)) <= windowDays &&
          (each.policy === term.policy || (each.vehicle === term.vehicle && each.cover === term.cover)),
      )
      .sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
    const isKnownLater = book.claims.some(
      (claim) =>
        claim.policy === term.policy &&
        claim.occurredOn >= fullUntil &&
        claim.occurredOn < asOf &&
        (claim.reportedOn ?? claim.occurredOn) < asOf,
    );
    if (renewal === undefined && told === undefined && isKnownLater) return [];
    const isRenewed = renewal !== undefined || told === 'renewed';
    const boundOn = renewal?.boundOn ?? null;
    const isEarly = boundOn !== null && boundOn <= addDays(term.endsOn, -earlyDays);
    return [{ fullUntil, term, renewal, isRenewed, boundOn, isEarly }];
  });
}

function renewalsOf(book: CustomerBook, terms: readonly Begun[], context: IndicatorContext) {
  const expiries = expiriesOf(book, terms, context).sort((a, b) => (a.fullUntil < b.fullUntil ? 1 : -1));
  const last = expiries.slice(0, context.rules.loyalty.renewals.expiries);
  const recent = expiries.filter(({ fullUntil }) => fullUntil >= windowStart(context, 12));
  const renewed = last.filter(({ isRenewed }) => isRenewed);
  return {
    termsExpired: last.length,
    termsRenewed: renewed.length,
    renewalsDated: renewed.filter(({ boundOn }) => boundOn !== null).length,
    renewalsEarly: renewed.filter(({ isEarly }) => isEarly).length,
    expired12m: recent.length,
    renewed12m: recent.filter(({ isRenewed }) => isRenewed).length,
    expiringPremium12mMinor: sumMinor(
      recent.filter((e) => !e.isRenewed || e.renewal !== undefined).map(({ term }) => term.premiumMinor),
    ),
    renewedPremium12mMinor: sumMinor(recent.map(({ renewal }) => renewal?.premiumMinor ?? 0n)),
  };
}

function stateOf(book: CustomerBook, terms: readonly Begun[], asOf: LocalDate) {
  const active = terms.filter(({ until }) => until > asOf);
  const covering = terms.filter(({ until, startsOn }) => until > startsOn);
  const days = (of: readonly LocalDate[]) => [...of].sort();
  const customerSince = days(covering.map(({ startsOn }) => startsOn))[0] ?? null;
  const lastUntil = days(terms.map(({ until }) => earlier(until, asOf))).at(-1);
  const policies = (of: readonly Begun[]) => new Set(of.map(({ policy }) => policy)).size;
  const yearAgo = addMonths(asOf, -12);
  return {
    customerSince,
    tenureYears: customerSince === null || lastUntil === undefined ? 0 : wholeYears(customerSince, lastUntil),
    policiesActive: policies(active),
    compulsoryActive: policies(active.filter(({ cover }) => cover === 'compulsory')),
    commercialActive: policies(active.filter(({ cover }) => cover === 'commercial')),
    vehiclesActive: byVehicle(active).length,
    vehicleYears: Math.max(
      0,
      ...byVehicle(covering)
        .filter((of) => of.some(({ until }) => until > asOf))
        .map((of) => wholeYears(days(of.map(({ startsOn }) => startsOn))[0]!, asOf)),
    ),
    nextExpiryOn: days(active.map(({ until }) => addDays(until, -1)))[0] ?? null,
    lastEndedOn:
      days(covering.filter(({ until }) => until <= asOf).map(({ until }) => addDays(until, -1))).at(-1) ??
      null,
    premiumInForceMinor: sumMinor(active.map(({ premiumMinor }) => premiumMinor)),
    arrears: terms.some(({ arrearsMinor }) => arrearsMinor > 0n),
    wasActive12mAgo: terms.some(({ startsOn, until }) => startsOn <= yearAgo && until > yearAgo),
    isMember: book.memberSince !== null && book.memberSince <= asOf,
    householdSize: book.householdSize,
    householdPolicies: book.householdPolicies,
  };
}

/** The indicators of one customer. */
export function reckonIndicators(book: CustomerBook, context: IndicatorContext): CustomerIndicators {
  const { asOf, capMinor, rules } = context;
  const terms = book.terms.filter(({ startsOn }) => startsOn <= asOf).map(begunOf);
  const [from12, from36] = [windowStart(context, 12), windowStart(context, 36)];
  const vehicles = byVehicle(terms).map((of) => coveredDays(of, asOf));
  const exposure = (from: LocalDate) => sum(vehicles.map((held) => countIn(held, from, asOf))) / 365;
  const earned = (from: LocalDate, of: readonly Begun[] = terms) =>
    sumMinor(
      of.map(({ premiumMinor, startsOn, until, fullUntil }) => {
        const [days, length] = [daysWithin(startsOn, until, from, asOf), daysBetween(startsOn, fullUntil)];
        // Rounded to the nearest minor unit.
        return (2n * premiumMinor * BigInt(days) + BigInt(length)) / BigInt(2 * length);
      }),
    );
  const accidents = accidentsOf(book, terms, asOf);
  const losses = (from: LocalDate) => accidents.filter(({ on }) => on >= from).map(({ net }) => net);
  const risk = riskDays(book, terms, accidents, asOf);
  const lastClaimOn = risk.at(-1) ?? null;
  const covered = coveredDays(terms, asOf);
  const coverFrom = addMonths(asOf, -12 * rules.stability.cover.yearsFull);
  const first = [...covered].sort()[0];
  return {
    ...stateOf(book, terms, asOf),
    exposure12m: exposure(from12),
    exposure36m: exposure(from36),
    earnedPremium12mMinor: earned(from12),
    earnedPremium36mMinor: earned(from36),
    earnedCompulsory36mMinor: earned(
      from36,
      terms.filter(({ cover }) => cover === 'compulsory'),
    ),
    earnedCommercial36mMinor: earned(
      from36,
      terms.filter(({ cover }) => cover === 'commercial'),
    ),
    incurred12mMinor: sumMinor(losses(from12)),
    incurred36mMinor: sumMinor(losses(from36)),
    cappedLoss36mMinor: sumMinor(
      losses(from36).map((net) => (capMinor !== null && net > capMinor ? capMinor : net)),
    ),
    claims12m: risk.filter((on) => on >= from12).length,
    claims36m: risk.filter((on) => on >= from36).length,
    claimsAll: risk.length,
    lastClaimOn,
    claimFreeYears: claimFreeYears(terms, lastClaimOn, context),
    ...renewalsOf(book, terms, context),
    coverDaysAsked: first === undefined ? 0 : daysBetween(later(first, coverFrom), asOf),
    coverDays: countIn(covered, coverFrom, asOf),
    policyDays: sum(terms.map(({ startsOn, until }) => daysWithin(startsOn, until, startsOn, asOf))),
    contactYears: contactYears(book, asOf),
    recencyMonths: recencyMonths(
      book,
      terms.filter(({ startsOn, until }) => until > startsOn).map(({ startsOn }) => startsOn),
      context,
    ),
    ...answersOf(book, context),
  };
}
