import dayjs, { type Dayjs } from 'dayjs';
import { memberNumbersIn, numbersIn } from './number-lists.ts';

interface Words {
  readonly zh: string;
  readonly en: string;
}

export const units = ['points', 'minor', 'times'] as const;

/** The most there may be; money in minor units. */
export type Limit = Readonly<Record<(typeof units)[number], number | null>>;
type Every = 'campaign' | 'day' | 'week' | 'month' | 'year';
type PeriodLimit = Limit & { readonly every: Every };

type Trigger =
  | { readonly kind: 'once' }
  | { readonly kind: 'schedule'; readonly every: 'day' | 'week' | 'month'; readonly day: number | null }
  | { readonly kind: 'event'; readonly event: 'renewed' | 'claim-free' | 'tier-reached' }
  | { readonly kind: 'birthday' };

type Effect =
  | { readonly kind: 'points'; readonly points: number; readonly expiresAfterMonths: number | null }
  | {
      readonly kind: 'premium-points';
      readonly pointsPerHundred: number;
      readonly expiresAfterMonths: number | null;
    }
  | { readonly kind: 'multiplier'; readonly percent: number; readonly expiresAfterMonths: number | null }
  | { readonly kind: 'coupon'; readonly couponKindId: string }
  | { readonly kind: 'gift'; readonly rewardId: string }
  | { readonly kind: 'invitation'; readonly eventId: string }
  | { readonly kind: 'notice'; readonly title: Words; readonly text: Words };

export const stackingModes = ['exclusive', 'highest-wins', 'in-order'] as const;
export type StackingMode = (typeof stackingModes)[number];

/** A campaign's definition as the service keeps it (see the README of rewards). */
export interface CampaignDefinition {
  readonly name: Words;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly audience: {
    readonly segments: readonly { readonly segmentId: string; readonly version: number }[];
    readonly customerNumbers: readonly string[];
    /** Of definitions from before they could be named they are left out. */
    readonly memberNumbers?: readonly string[];
    readonly heldOutPercent: number;
  };
  readonly trigger: Trigger;
  readonly effects: readonly Effect[];
  readonly budget: {
    readonly total: Limit;
    readonly offices: readonly (Limit & { readonly orgPath: string })[];
    readonly period: PeriodLimit | null;
  };
  readonly caps: Readonly<Record<'member' | 'vehicle' | 'policy', PeriodLimit | null>>;
  readonly stacking: {
    readonly group: string;
    readonly mode: StackingMode;
    /** Of an order only, from 1. */
    readonly place: number | null;
  } | null;
  readonly windowDays: number;
}

/** When it gives, as one choice of a form. */
export type When = 'once' | 'day' | 'week' | 'month' | 'renewed' | 'claim-free' | 'tier-reached' | 'birthday';

export const whens: readonly When[] = [
  'once',
  'day',
  'week',
  'month',
  'renewed',
  'claim-free',
  'tier-reached',
  'birthday',
];

/** Things that can be given, one to each. */
export const thingKinds = ['coupon', 'gift', 'invitation'] as const;
export type ThingKind = (typeof thingKinds)[number];

/** What gives something, as one choice of a form. */
export type Giving = 'none' | 'points' | 'premium-points' | 'multiplier' | ThingKind;

export function isThing(giving: Giving | undefined): giving is ThingKind {
  return giving !== undefined && (thingKinds as readonly string[]).includes(giving);
}

/** What the form of a campaign holds. */
export interface CampaignValues {
  readonly nameZh: string;
  readonly nameEn: string;
  readonly startsOn: Dayjs;
  readonly endsOn: Dayjs;
  /** Segments as `id/version`. */
  readonly segments: string[];
  readonly numbers: string;
  readonly memberNumbers: string;
  readonly heldOutPercent: number;
  readonly windowDays: number;
  readonly when: When;
  readonly day: number | null;
  readonly giving: Giving;
  readonly points: number | null;
  readonly perHundred: number | null;
  readonly percent: number | null;
  /** Of a thing: which one. */
  readonly thing: string | null;
  readonly expiresAfterMonths: number | null;
  readonly hasNotice: boolean;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly textZh: string;
  readonly textEn: string;
  readonly totalPoints: number | null;
  readonly totalMoney: number | null;
  readonly totalTimes: number | null;
  readonly offices: { readonly orgPath: string; readonly points: number }[];
  readonly periodEvery: Every;
  readonly periodPoints: number | null;
  readonly memberEvery: Every;
  readonly memberTimes: number | null;
  readonly vehicleEvery: Every;
  readonly vehicleTimes: number | null;
  readonly policyEvery: Every;
  readonly policyTimes: number | null;
  readonly group: string;
  readonly mode: StackingMode;
  readonly place: number | null;
}

/** A campaign as it usually is. */
export function usualValues(today: string): Partial<CampaignValues> {
  const startsOn = dayjs(today);
  return {
    ...{
      startsOn,
      endsOn: startsOn.add(3, 'month'),
      segments: [],
      numbers: '',
      memberNumbers: '',
      heldOutPercent: 10,
    },
    ...{ windowDays: 90, when: 'once', day: 1, giving: 'points', points: 300, hasNotice: true, offices: [] },
    ...{ periodEvery: 'month', memberEvery: 'campaign', vehicleEvery: 'year' },
    ...{ policyEvery: 'year', mode: 'exclusive', group: '' },
  };
}

const form = 'YYYY-MM-DD';
const none: Limit = { points: null, minor: null, times: null };

export function definitionOf(values: CampaignValues): CampaignDefinition {
  const { startsOn, endsOn, segments, numbers, heldOutPercent, windowDays, totalMoney } = values;
  const timesOf = (every: Every, times: number | null): PeriodLimit | null =>
    times == null ? null : { ...none, every, times };
  return {
    name: { zh: values.nameZh ?? '', en: values.nameEn ?? '' },
    ...{ startsOn: startsOn.format(form), endsOn: endsOn.format(form), windowDays },
    audience: {
      segments: segments.map((each) => {
        const [segmentId = '', version] = each.split('/');
        return { segmentId, version: Number(version) };
      }),
      customerNumbers: numbersIn(numbers),
      memberNumbers: memberNumbersIn(values.memberNumbers),
      heldOutPercent,
    },
    trigger: triggerOf(values),
    effects: effectsOf(values),
    budget: {
      total: {
        points: isThing(values.giving) ? null : (values.totalPoints ?? null),
        minor: totalMoney == null ? null : Math.round(totalMoney * 100),
        times: values.totalTimes ?? null,
      },
      offices: (values.offices ?? []).map(({ orgPath, points }) => ({ ...none, orgPath, points })),
      period:
        values.periodPoints == null
          ? null
          : { ...none, every: values.periodEvery, points: values.periodPoints },
    },
    caps: {
      member: timesOf(values.memberEvery, values.memberTimes),
      vehicle: timesOf(values.vehicleEvery, values.vehicleTimes),
      policy: timesOf(values.policyEvery, values.policyTimes),
    },
    stacking: values.group
      ? {
          ...{ group: values.group, mode: values.mode },
          place: values.mode === 'in-order' ? (values.place ?? null) : null,
        }
      : null,
  };
}

function triggerOf({ when, day }: CampaignValues): Trigger {
  if (when === 'once' || when === 'birthday') return { kind: when };
  if (when === 'day') return { kind: 'schedule', every: 'day', day: null };
  if (when === 'week' || when === 'month') return { kind: 'schedule', every: when, day };
  return { kind: 'event', event: when };
}

function effectsOf(values: CampaignValues): Effect[] {
  const { giving, hasNotice, titleZh, titleEn, textZh, textEn } = values;
  const expiresAfterMonths = values.expiresAfterMonths ?? null;
  const given = {
    none: [],
    points: [{ kind: 'points', points: values.points ?? 0, expiresAfterMonths }],
    'premium-points': [
      { kind: 'premium-points', pointsPerHundred: values.perHundred ?? 0, expiresAfterMonths },
    ],
    coupon: [{ kind: 'coupon', couponKindId: values.thing ?? '' }],
    gift: [{ kind: 'gift', rewardId: values.thing ?? '' }],
    invitation: [{ kind: 'invitation', eventId: values.thing ?? '' }],
    multiplier: [{ kind: 'multiplier', percent: values.percent ?? 0, expiresAfterMonths }],
  } as const satisfies Record<Giving, readonly Effect[]>;
  const notice: Effect = {
    kind: 'notice',
    title: { zh: titleZh ?? '', en: titleEn ?? '' },
    text: { zh: textZh ?? '', en: textEn ?? '' },
  };
  return [...given[giving], ...(hasNotice || giving === 'none' ? [notice] : [])];
}

/** What the form shows of a definition. */
export function valuesOf(definition: CampaignDefinition): CampaignValues {
  const { name, audience, trigger, effects, budget, caps, stacking, windowDays } = definition;
  const giving = effects.find((effect) => effect.kind !== 'notice');
  const notice = effects.find((effect) => effect.kind === 'notice');
  return {
    ...{ nameZh: name.zh, nameEn: name.en, startsOn: dayjs(definition.startsOn), windowDays },
    endsOn: dayjs(definition.endsOn),
    segments: audience.segments.map(({ segmentId, version }) => `${segmentId}/${version}`),
    numbers: audience.customerNumbers.join('\n'),
    memberNumbers: (audience.memberNumbers ?? []).join('\n'),
    heldOutPercent: audience.heldOutPercent,
    when: whenOf(trigger),
    day: trigger.kind === 'schedule' ? trigger.day : 1,
    giving: giving?.kind ?? 'none',
    points: giving?.kind === 'points' ? giving.points : null,
    perHundred: giving?.kind === 'premium-points' ? giving.pointsPerHundred : null,
    percent: giving?.kind === 'multiplier' ? giving.percent : null,
    thing: thingIn(definition)?.id ?? null,
    expiresAfterMonths: giving && 'expiresAfterMonths' in giving ? giving.expiresAfterMonths : null,
    hasNotice: notice !== undefined,
    ...{ titleZh: notice?.title.zh ?? '', titleEn: notice?.title.en ?? '' },
    ...{ textZh: notice?.text.zh ?? '', textEn: notice?.text.en ?? '' },
    totalPoints: budget.total.points,
    totalMoney: budget.total.minor === null ? null : budget.total.minor / 100,
    totalTimes: budget.total.times,
    offices: budget.offices.map(({ orgPath, points }) => ({ orgPath, points: points ?? 0 })),
    periodEvery: budget.period?.every ?? 'month',
    periodPoints: budget.period?.points ?? null,
    memberEvery: caps.member?.every ?? 'campaign',
    memberTimes: caps.member?.times ?? null,
    vehicleEvery: caps.vehicle?.every ?? 'year',
    vehicleTimes: caps.vehicle?.times ?? null,
    policyEvery: caps.policy?.every ?? 'year',
    policyTimes: caps.policy?.times ?? null,
    ...{ group: stacking?.group ?? '', mode: stacking?.mode ?? 'exclusive' },
    place: stacking?.place ?? null,
  };
}

/** The thing that is given, by its id; undefined of points and messages. */
export function thingIn({
  effects,
}: CampaignDefinition): { readonly kind: ThingKind; readonly id: string } | undefined {
  for (const effect of effects) {
    if (effect.kind === 'coupon') return { kind: effect.kind, id: effect.couponKindId };
    if (effect.kind === 'gift') return { kind: effect.kind, id: effect.rewardId };
    if (effect.kind === 'invitation') return { kind: effect.kind, id: effect.eventId };
  }
  return undefined;
}

export function whenOf(trigger: Trigger): When {
  if (trigger.kind === 'once' || trigger.kind === 'birthday') return trigger.kind;
  return trigger.kind === 'schedule' ? trigger.every : trigger.event;
}
