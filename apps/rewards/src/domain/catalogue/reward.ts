import type { FieldProblem, LocalDate } from '@evergreen/kernel';
import type { ValueKind } from '../value-guard/value-rules.ts';
import { isPeriod, type Cap } from './cap.ts';

export const rewardKinds = ['digital', 'physical', 'service'] as const;
/** A code or coupon; a thing that is handed over; a service that a partner does. */
export type RewardKind = (typeof rewardKinds)[number];

export const rewardStates = ['draft', 'active', 'paused', 'ended'] as const;
export type RewardState = (typeof rewardStates)[number];

/** What kind of thing it is: lists are filtered by it, and the value guard allows kinds by region. */
export const rewardCategories = [
  ...(['car-care', 'inspection', 'roadside', 'fuel', 'repair', 'merchandise', 'leisure'] as const),
] as const;
export type RewardCategory = (typeof rewardCategories)[number];

export const deliveryWays = ['pick-up', 'address'] as const;
/** Fetched at an office, or sent to the address on file. */
export type DeliveryWay = (typeof deliveryWays)[number];

/** A text in both languages. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** Where a digital reward comes from. */
export type DigitalSource =
  | { readonly kind: 'pool'; readonly poolId: string }
  | { readonly kind: 'coupon'; readonly couponKindId: string };

/** What a reward is and costs: one revision of it. */
export interface RewardContent {
  readonly names: Words;
  readonly descriptions: Words;
  readonly terms: Words;
  readonly category: RewardCategory;
  /** What it is worth, in minor units: for the value guard, and what a partner is paid for it. */
  readonly valueMinor: bigint;
  /** For whom no tier says otherwise; null: only the tiers named have it. */
  readonly points: bigint | null;
  /** By tier; null: the tier does not have it. */
  readonly tierPoints: Readonly<Record<string, bigint | null>>;
  readonly startsOn: LocalDate;
  /** The last day; null: until it is ended. */
  readonly endsOn: LocalDate | null;
  /** How often one member may have it. */
  readonly caps: readonly Cap[];
  /** How often it may be had by all together; null: as often as there is stock. */
  readonly totalMax: bigint | null;
  /** So many days it can be used after it was redeemed; null: for ever. */
  readonly validDays: number | null;
  /** So long a member may undo it while it is unused. */
  readonly undoMinutes: number;
  /** Of a digital one. */
  readonly source: DigitalSource | null;
  /** Of a physical one: whether each office has a stock of its own. */
  readonly stockByOffice: boolean;
  /** Of a physical one: how it comes to the member. */
  readonly deliveryWays: readonly DeliveryWay[];
  /** A stock that falls to so much is told of. */
  readonly lowAt: bigint;
  /** Of a service: who does it. None: any partner. */
  readonly partnerIds: readonly string[];
}

const namesMax = 60;
const textMax = 2_000;
const pointsMax = 1_000_000_000n;
const capsMax = 4;
const partnersMax = 50;

interface Known {
  /** Tiers of the programme. */
  readonly tierIds: ReadonlySet<string>;
}

/** What is wrong with a reward, field by field; none: it can be kept. */
export function contentProblems(kind: RewardKind, content: RewardContent, known: Known): FieldProblem[] {
  return [
    ...wordProblems(content),
    ...priceProblems(content, known),
    ...limitProblems(content),
    ...kindProblems(kind, content),
  ];
}

const problem = (field: string, text: string): FieldProblem[] => [{ field, problem: text }];

/** Both languages are written, or, where it may be left out, neither. */
export function textProblems(
  field: string,
  words: Words,
  lengthMax: number,
  isOptional = false,
): FieldProblem[] {
  if (isOptional && words.zh === '' && words.en === '') return [];
  return (['zh', 'en'] as const).flatMap((language) =>
    words[language].trim() === '' || words[language].length > lengthMax || words[language].includes('\0')
      ? problem(`${field}.${language}`, `must have 1 to ${lengthMax} characters`)
      : [],
  );
}

function wordProblems({ names, descriptions, terms }: RewardContent): FieldProblem[] {
  return [
    ...textProblems('names', names, namesMax),
    ...textProblems('descriptions', descriptions, textMax),
    ...textProblems('terms', terms, textMax, true),
  ];
}

const isPrice = (points: bigint): boolean => points > 0n && points <= pointsMax;

function priceProblems({ points, tierPoints, valueMinor }: RewardContent, known: Known): FieldProblem[] {
  const named = Object.entries(tierPoints);
  return [
    ...(points !== null && !isPrice(points) ? problem('points', 'must be more than 0') : []),
    ...(points === null && !named.some(([, price]) => price !== null)
      ? problem('points', 'must be set where no tier has a price')
      : []),
    ...named.flatMap(([tierId, price]) => [
      ...(known.tierIds.has(tierId) ? [] : problem(`tierPoints.${tierId}`, 'is no tier of the programme')),
      ...(price !== null && !isPrice(price) ? problem(`tierPoints.${tierId}`, 'must be more than 0') : []),
    ]),
    ...(valueMinor < 0n ? problem('valueMinor', 'must not be below 0') : []),
  ];
}

function limitProblems(content: RewardContent): FieldProblem[] {
  const { startsOn, endsOn, caps, totalMax, validDays, undoMinutes, lowAt } = content;
  const periods = caps.map(({ period }) => period);
  return [
    ...(endsOn !== null && endsOn < startsOn ? problem('endsOn', 'lies before the first day') : []),
    ...caps.flatMap(({ period, max }, n) => [
      ...(isPeriod(period) ? [] : problem(`caps[${n}].period`, 'is no period')),
      ...(max > 0n ? [] : problem(`caps[${n}].max`, 'must be more than 0')),
      ...(periods.indexOf(period) === n ? [] : problem(`caps[${n}].period`, 'is there twice')),
    ]),
    ...(caps.length > capsMax ? problem('caps', `must have at most ${capsMax} entries`) : []),
    ...(totalMax !== null && totalMax <= 0n ? problem('totalMax', 'must be more than 0') : []),
    ...(validDays !== null && !isWithin(validDays, 1, 3_650)
      ? problem('validDays', 'must be from 1 to 3650')
      : []),
    ...(isWithin(undoMinutes, 0, 1_440) ? [] : problem('undoMinutes', 'must be from 0 to 1440')),
    ...(lowAt < 0n ? problem('lowAt', 'must not be below 0') : []),
  ];
}

const isWithin = (value: number, min: number, max: number): boolean =>
  Number.isInteger(value) && value >= min && value <= max;

function kindProblems(kind: RewardKind, content: RewardContent): FieldProblem[] {
  const { source, deliveryWays: ways, stockByOffice, partnerIds } = content;
  return [
    ...(kind === 'digital' && source === null ? problem('source', 'is missing') : []),
    ...(kind !== 'digital' && source !== null ? problem('source', 'belongs to digital rewards') : []),
    ...(kind === 'physical' && ways.length === 0 ? problem('deliveryWays', 'must have an entry') : []),
    ...(kind !== 'physical' && ways.length > 0 ? problem('deliveryWays', 'belongs to physical rewards') : []),
    ...(kind !== 'physical' && stockByOffice ? problem('stockByOffice', 'belongs to physical rewards') : []),
    ...(kind !== 'service' && partnerIds.length > 0
      ? problem('partnerIds', 'belongs to rewards that are services')
      : []),
    ...(partnerIds.length > partnersMax
      ? problem('partnerIds', `must have at most ${partnersMax} entries`)
      : []),
  ];
}

/** What a tier pays; undefined: it does not have the reward. @param tierId of nobody's tier: undefined */
export function priceFor(
  { points, tierPoints }: Pick<RewardContent, 'points' | 'tierPoints'>,
  tierId: string | undefined,
): bigint | undefined {
  const own = tierId === undefined ? undefined : tierPoints[tierId];
  return (own === undefined ? points : own) ?? undefined;
}

/** Whether the price depends on who asks: only then somebody's tier has to be known. */
export function asksForTier({ tierPoints }: Pick<RewardContent, 'tierPoints'>): boolean {
  return Object.keys(tierPoints).length > 0;
}

/** As what the value guard knows it. */
export function valueKindOf(kind: RewardKind, { source }: Pick<RewardContent, 'source'>): ValueKind {
  return source?.kind === 'coupon' ? 'coupon' : kind;
}

/** States that may follow one another. What has ended stays so. */
const nextStates = {
  draft: ['active', 'ended'],
  active: ['paused', 'ended'],
  paused: ['active', 'ended'],
  ended: [],
} as const satisfies Record<RewardState, readonly RewardState[]>;

export function mayBecome(state: RewardState, next: RewardState): boolean {
  return (nextStates[state] as readonly RewardState[]).includes(next);
}
