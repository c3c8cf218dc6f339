import { addDays, type LocalDate, localDate } from '@evergreen/kernel';
import fc from 'fast-check';
import type { BookContact, BookTerm, CustomerBook } from '../../domain/indicators/customer-book.ts';

export const asOf = localDate('2026-02-28');
const firstDay = localDate('2019-06-01');
export const knownUntil = localDate('2026-02-10');

const oneOf = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const dayWithin = (from: LocalDate, days: number) =>
  fc.integer({ min: 0, max: days }).map((n) => addDays(from, n));
const minor = fc.integer({ min: 0, max: 900_000 }).map(BigInt);

// Terms lie close together, so that overlaps, gaps and renewals of all lengths come up.
const term: fc.Arbitrary<BookTerm> = fc
  .record({
    ...{
      policy: oneOf('a', 'b', 'c'),
      startsOn: dayWithin(firstDay, 2_500),
      days: oneOf(0, 29, 180, 364, 365),
    },
    cancelled: oneOf(null, null, null, 40, 200, 400),
    bound: oneOf(null, -20, -8, -7, 3),
    gone: oneOf(null, null, null, 20, 500),
    ...{ declined: oneOf(false, false, false, true), premiumMinor: minor },
    ...{ arrearsMinor: oneOf(0n, 0n, 500n), statedClaims: oneOf(0, 0, 0, 1, 2) },
  })
  .map(({ days, cancelled, bound, gone, ...rest }) => ({
    ...rest,
    // One vehicle under two policies, compulsory and commercial, and another.
    ...(rest.policy === 'c'
      ? { vehicle: 'v2', cover: null }
      : { vehicle: 'v1', cover: rest.policy === 'a' ? ('compulsory' as const) : ('commercial' as const) }),
    endsOn: addDays(rest.startsOn, days),
    cancelledOn: cancelled === null ? null : addDays(rest.startsOn, cancelled),
    boundOn: bound === null ? null : addDays(rest.startsOn, bound),
    vehicleGoneOn: gone === null ? null : addDays(rest.startsOn, gone),
  }));

const claim = fc
  .record({
    ...{
      policy: oneOf('a', 'b', 'c'),
      occurredOn: dayWithin(firstDay, 2_500),
      reported: oneOf(null, 0, 30, 400),
    },
    ...{ withdrawn: oneOf(null, null, 50), faultPercent: oneOf(null, 0, 30, 100) },
    ...{ paidMinor: oneOf(0n, 80_000n, 700_000n), outstandingMinor: oneOf(0n, 0n, 5_000n) },
    recoveredMinor: oneOf(0n, 0n, 80_000n),
  })
  .map(({ reported, withdrawn, ...rest }) => ({
    ...rest,
    reportedOn: reported === null ? null : addDays(rest.occurredOn, reported),
    withdrawnOn: withdrawn === null ? null : addDays(rest.occurredOn, withdrawn),
  }));

const answer = oneOf('csat', 'nps', 'visit', 'complaint-handling').chain((kind) =>
  fc.record({
    kind: fc.constant(kind as 'csat'),
    score: fc.integer({ min: kind === 'nps' ? 0 : 1, max: kind === 'nps' ? 10 : 5 }),
    answeredOn: dayWithin(firstDay, 2_500),
  }),
);

// A phone or an address, perhaps ended since, perhaps because it was written wrong.
const contact = fc
  .record({
    ...{ kind: oneOf('phone' as const, 'phone' as const, 'address' as const) },
    ...{ validFrom: dayWithin(firstDay, 2_500), held: oneOf(null, null, 0, 300, 900) },
    isWrong: fc.boolean(),
  })
  .map(({ held, isWrong, ...rest }) => ({
    ...rest,
    endedOn: held === null ? null : addDays(rest.validFrom, held),
    isCorrected: held !== null && isWrong,
  }));

/** Years in a row of one policy: what most customers look like, with some claims. */
const steady: fc.Arbitrary<BookTerm[]> = fc
  .record({
    startsOn: dayWithin(firstDay, 1_000),
    years: fc.integer({ min: 1, max: 7 }),
    off: oneOf(0, 0, 20, 95),
  })
  .chain(({ startsOn, years, off }) =>
    fc.tuple(...Array.from({ length: years }, () => term)).map((terms) =>
      terms.map((each, n) => ({
        ...each,
        ...{ policy: 'a', vehicle: 'v1', cover: 'compulsory' as const, vehicleGoneOn: null, statedClaims: 0 },
        startsOn: addDays(startsOn, n * (365 + off)),
        endsOn: addDays(startsOn, n * (365 + off) + 364),
        ...{ cancelledOn: null, boundOn: addDays(startsOn, n * (365 + off) - (n % 2 === 0 ? 9 : 2)) },
      })),
    ),
  );

/** Books of one customer, of all kinds. */
export const anyBook = fc
  .record({
    terms: fc.oneof(fc.array(term, { maxLength: 7 }), steady),
    claims: fc.array(claim, { maxLength: 4 }),
    answers: fc.array(answer, { maxLength: 3 }),
    contacts: fc.array(contact, { maxLength: 4 }),
    outcome: oneOf(
      undefined,
      'renewed' as const,
      'lost' as const,
      'declined' as const,
      'vehicle-gone' as const,
    ),
    memberSince: oneOf(null, localDate('2025-01-01'), localDate('2026-03-01')),
  })
  .map(({ outcome, ...rest }): CustomerBook => {
    // A policy has one term of a start, a day one accident of a policy, a policy's claim a term that came before.
    const terms = [...new Map(rest.terms.map((each) => [`${each.policy}${each.startsOn}`, each])).values()];
    const goneOn = (vehicle: string) => terms.find((each) => each.vehicle === vehicle)!.vehicleGoneOn;
    const claims = [
      ...new Map(rest.claims.map((each) => [`${each.policy}${each.occurredOn}`, each])).values(),
    ].filter(({ policy, occurredOn }) => terms.some((t) => t.policy === policy && t.startsOn <= occurredOn));
    const [first] = terms;
    return {
      ...{
        answers: rest.answers,
        contacts: rest.contacts.flatMap(withCorrection),
        claims,
        memberSince: rest.memberSince,
        knownUntil,
        householdSize: 1,
      },
      terms: terms.map((each) => ({ ...each, vehicleGoneOn: goneOn(each.vehicle) })),
      outcomes: first && outcome ? [{ policy: first.policy, expiredOn: first.endsOn, outcome }] : [],
      householdPolicies: 0,
    };
  })
  .map((each) => ({ ...each, householdPolicies: policiesActive(each) }));

/** What was written wrong is followed by what is right. */
function withCorrection(each: BookContact): BookContact[] {
  if (!each.isCorrected) return [each];
  return [each, { ...each, validFrom: each.endedOn!, endedOn: null, isCorrected: false }];
}

/** Somebody alone is their own household. */
function policiesActive({ terms }: CustomerBook): number {
  const active = terms.filter(
    ({ startsOn, endsOn, cancelledOn }) =>
      startsOn <= asOf && endsOn >= asOf && (cancelledOn === null || cancelledOn > asOf),
  );
  return new Set(active.map(({ policy }) => policy)).size;
}
