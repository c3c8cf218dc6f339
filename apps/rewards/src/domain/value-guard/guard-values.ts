import type { LocalDate } from '@evergreen/kernel';
import {
  limitOf,
  type Premium,
  type RegionRules,
  type TermLimit,
  type ValueKind,
  valueOfPoints,
} from './value-rules.ts';

/** Something that is about to be given to a customer. */
export interface ValueRequest {
  readonly customerId: string;
  /** Null: the term in force on that day with the most room left. */
  readonly termId: string | null;
  /** Permanent: the same key gives the first answer for ever. */
  readonly key: string;
  readonly kind: ValueKind;
  /** In minor units of the region's currency; 0: only the kind is looked at. */
  readonly valueMinor: bigint;
  /** Points that are given: what they are worth in the region adds to the value. */
  readonly pointsGiven?: bigint;
  /** Points that are paid for it: their worth was counted when they were given, so only what it is worth beyond counts. */
  readonly pointsPaid?: bigint;
  /** What gives it, such as `campaign`. */
  readonly sourceKind: string;
  readonly on: LocalDate;
}

/** A term in force with what was given for it so far. */
export interface TermInForce {
  readonly customerId: string;
  readonly termId: string;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly premium: Premium | null;
  readonly givenMinor: bigint;
}

export type ValueRefusal = 'VALUE_GUARD' | 'KIND_NOT_ALLOWED' | 'NO_TERM';

/** What it was decided on. */
export interface ValueFigures {
  readonly termId: string | null;
  /** Given for the term before. */
  readonly beforeMinor: bigint;
  /** Undefined: nothing limits it. */
  readonly limit: TermLimit | undefined;
  readonly currency: string;
}

export type ValueAnswer = { readonly customerId: string; readonly key: string } & ValueFigures &
  (
    | {
        readonly kind: 'allowed';
        /** What may still be given for the term; null: nothing limits it. */
        readonly roomMinor: bigint | null;
      }
    | { readonly kind: 'refused'; readonly reason: ValueRefusal }
  );

/** A request with what it counts for in a region, in minor units: points given added, points paid taken off. */
export function inMoney(request: ValueRequest, region: RegionRules): ValueRequest {
  const { pointsGiven, pointsPaid, ...asked } = request;
  const worth =
    asked.valueMinor + valueOfPoints(pointsGiven ?? 0n, region) - valueOfPoints(pointsPaid ?? 0n, region);
  return { ...asked, valueMinor: worth > 0n ? worth : 0n };
}

interface Place {
  readonly term: TermInForce;
  readonly limit: TermLimit | undefined;
}

const withoutTerm = { termId: null, beforeMinor: 0n, limit: undefined } as const;

/**
 * Answers requests one after the other: each finds given what those before it were allowed.
 *
 * @param requests with their values in money
 * @param termsOf the terms of a customer, with what was given for each
 * @param regionOf the rules of a customer's office
 * @returns an answer for each, in their order
 */
export function guardValues(
  requests: readonly ValueRequest[],
  termsOf: (customerId: string) => readonly TermInForce[],
  regionOf: (customerId: string) => RegionRules,
): ValueAnswer[] {
  const added = new Map<string, bigint>();
  return requests.map((request) => {
    const { customerId, key, kind, valueMinor } = request;
    const region = regionOf(customerId);
    const { currency } = region;
    const asked = { customerId, key, currency };
    const place = placeOf(request, termsOf(customerId), region, added);
    const before = place && givenFor(place.term, added);
    const figures =
      place === undefined
        ? withoutTerm
        : { termId: place.term.termId, beforeMinor: before!, limit: place.limit };
    const refuse = (reason: ValueRefusal): ValueAnswer => ({ ...asked, ...figures, kind: 'refused', reason });
    if (!region.allowedKinds.includes(kind)) return refuse('KIND_NOT_ALLOWED');
    const allow = (roomMinor: bigint | null): ValueAnswer => ({
      ...asked,
      ...figures,
      kind: 'allowed',
      roomMinor,
    });
    if (place === undefined)
      return valueMinor === 0n || (request.termId === null && region.withoutTerm === 'allow')
        ? allow(null)
        : refuse('NO_TERM');
    const room = roomOf(place, before!);
    if (valueMinor > 0n && room !== null && valueMinor > room) return refuse('VALUE_GUARD');
    added.set(placeKey(place.term), (added.get(placeKey(place.term)) ?? 0n) + valueMinor);
    return allow(room === null ? null : room - valueMinor);
  });
}

/**
 * The term that something is charged to. Limited terms come before those that nothing limits: a policy in another
 * currency opens no way round the limit of the others.
 */
function placeOf(
  { termId, on }: ValueRequest,
  terms: readonly TermInForce[],
  region: RegionRules,
  added: ReadonlyMap<string, bigint>,
): Place | undefined {
  let best: Place | undefined;
  for (const term of terms) {
    if (term.startsOn > on || term.endsOn < on || (termId !== null && term.termId !== termId)) continue;
    const place = { term, limit: limitOf(term.premium, region) };
    if (best === undefined || isRoomier(place, best, added)) best = place;
  }
  return best;
}

function isRoomier(place: Place, than: Place, added: ReadonlyMap<string, bigint>): boolean {
  const room = roomOf(place, givenFor(place.term, added));
  const other = roomOf(than, givenFor(than.term, added));
  if (room === null || other === null) return room !== null && other === null;
  return room > other;
}

/** Below zero where the limit has come down since; null: nothing limits it. */
function roomOf({ limit }: Place, givenMinor: bigint): bigint | null {
  return limit === undefined ? null : limit.limitMinor - givenMinor;
}

function givenFor(term: TermInForce, added: ReadonlyMap<string, bigint>): bigint {
  return term.givenMinor + (added.get(placeKey(term)) ?? 0n);
}

function placeKey({ customerId, termId }: TermInForce): string {
  return `${customerId} ${termId}`;
}
