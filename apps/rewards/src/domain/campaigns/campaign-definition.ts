import type { LocalDate } from '@evergreen/kernel';

/** A text in both languages. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** Periods that caps and budgets start anew with; `campaign`: never. Weeks begin on Monday. */
export const capPeriods = ['campaign', 'day', 'week', 'month', 'year'] as const;
export type CapPeriod = (typeof capPeriods)[number];

/** The most there may be; at least one of them is set. */
export interface Limit {
  readonly points: number | null;
  /** In minor units. */
  readonly minor: number | null;
  readonly times: number | null;
}

export interface PeriodLimit extends Limit {
  readonly every: CapPeriod;
}

export interface OfficeLimit extends Limit {
  /** The office with all below it. */
  readonly orgPath: string;
}

export type CampaignTrigger =
  | { readonly kind: 'once' }
  /** `day`: of the week, Monday is 1, or of the month; none of every day. */
  | { readonly kind: 'schedule'; readonly every: 'day' | 'week' | 'month'; readonly day: number | null }
  | { readonly kind: 'event'; readonly event: CampaignEvent }
  /** Each day, to those of the audience whose birthday it is; once a customer and year. */
  | { readonly kind: 'birthday' };

export const campaignEvents = ['renewed', 'claim-free', 'tier-reached'] as const;
/** What a campaign can answer: a policy's next term, points for a term without a claim, a higher tier. */
export type CampaignEvent = (typeof campaignEvents)[number];

export type CampaignEffect =
  | {
      readonly kind: 'points';
      readonly points: number;
      /** Whole months from the day; null: as long as the ledger keeps them. */
      readonly expiresAfterMonths: number | null;
    }
  /** So many points for each 100.00 of the premium. */
  | {
      readonly kind: 'premium-points';
      readonly pointsPerHundred: number;
      readonly expiresAfterMonths: number | null;
    }
  /** Points for a term without a claim, so many per cent of them: 150 gives half of them again. */
  | { readonly kind: 'multiplier'; readonly percent: number; readonly expiresAfterMonths: number | null }
  | ThingEffect
  | { readonly kind: 'notice'; readonly title: Words; readonly text: Words };

/** One thing for each: a coupon of a kind, a reward of the catalogue, a place among the guests of an event. */
export type ThingEffect =
  | { readonly kind: 'coupon'; readonly couponKindId: string }
  | { readonly kind: 'gift'; readonly rewardId: string }
  | { readonly kind: 'invitation'; readonly eventId: string };

export const stackingModes = ['exclusive', 'highest-wins', 'in-order'] as const;

/** How campaigns of one group stand to each other; without a group they add up. */
export interface Stacking {
  readonly group: string;
  /**
   * `exclusive`: nothing for who has something of another one; `highest-wins`: what it gives more than the others;
   * `in-order`: as `exclusive`, and those with a lower place come first.
   */
  readonly mode: (typeof stackingModes)[number];
  /** From 1, of `in-order` only. Of those with the same place the one that was written first comes first. */
  readonly place: number | null;
}

/** What a campaign is, as data. A revision keeps it and never changes it. */
export interface CampaignDefinition {
  readonly name: Words;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly audience: {
    readonly segments: readonly { readonly segmentId: string; readonly version: number }[];
    /** Numbers of customers, as a list that was uploaded. */
    readonly customerNumbers: readonly string[];
    /** The same of member numbers. */
    readonly memberNumbers: readonly string[];
    /** Share left out by chance, to compare with. */
    readonly heldOutPercent: number;
  };
  readonly trigger: CampaignTrigger;
  readonly effects: readonly CampaignEffect[];
  readonly budget: {
    readonly total: Limit;
    readonly offices: readonly OfficeLimit[];
    readonly period: PeriodLimit | null;
  };
  readonly caps: {
    readonly member: PeriodLimit | null;
    /** Together of all policies of one vehicle. */
    readonly vehicle: PeriodLimit | null;
    readonly policy: PeriodLimit | null;
  };
  readonly stacking: Stacking | null;
  /** Days from the launch on whose renewals and claims are compared. */
  readonly windowDays: number;
}

export type GivingEffect = Exclude<CampaignEffect, { readonly kind: 'notice' }>;

/** What gives something; undefined of a campaign that only tells something. */
export function givingOf({ effects }: Pick<CampaignDefinition, 'effects'>): GivingEffect | undefined {
  return effects.find((effect) => effect.kind !== 'notice');
}

/** The thing that is given; undefined of a campaign that gives points, or only tells something. */
export function thingOf(definition: Pick<CampaignDefinition, 'effects'>): ThingEffect | undefined {
  const giving = givingOf(definition);
  return giving !== undefined && isThing(giving) ? giving : undefined;
}

function isThing(effect: CampaignEffect): effect is ThingEffect {
  return effect.kind === 'coupon' || effect.kind === 'gift' || effect.kind === 'invitation';
}

export function noticeOf({
  effects,
}: CampaignDefinition): Extract<CampaignEffect, { readonly kind: 'notice' }> | undefined {
  return effects.find((effect) => effect.kind === 'notice');
}

interface Problem {
  readonly field: string;
  readonly problem: string;
}

/** What does not go together in a definition whose single fields are right. */
export function definitionProblems(definition: CampaignDefinition): Problem[] {
  const { startsOn, endsOn, audience, trigger, effects, budget, stacking } = definition;
  const giving = effects.filter((effect) => effect.kind !== 'notice');
  const notices = effects.filter((effect) => effect.kind === 'notice');
  const problems: [isWrong: boolean, field: string, problem: string][] = [
    [endsOn < startsOn, 'endsOn', 'is before the first day'],
    [
      audience.segments.length + audience.customerNumbers.length + audience.memberNumbers.length === 0,
      'audience',
      'names nobody: choose a segment or give a list',
    ],
    [giving.length > 1, 'effects', 'may hold one that gives something'],
    [notices.length > 1, 'effects', 'may hold one notice'],
    [
      giving.some(({ kind }) => kind === 'multiplier') &&
        !(trigger.kind === 'event' && trigger.event === 'claim-free'),
      'effects',
      'a multiplier goes with points for a term without a claim only',
    ],
    [
      giving.some(({ kind }) => kind === 'premium-points') &&
        trigger.kind === 'event' &&
        trigger.event !== 'renewed',
      'effects',
      'a share of the premium does not go with this event, which is about none',
    ],
    ...budgetProblems(definition),
    ...capProblems(definition),
    [
      stacking?.mode === 'highest-wins' && giving.some(isThing),
      'stacking.mode',
      'compares points, of which this gives none',
    ],
    [stacking?.mode === 'in-order' && stacking.place === null, 'stacking.place', 'is needed for an order'],
    [
      stacking !== null && stacking.mode !== 'in-order' && stacking.place !== null,
      'stacking.place',
      'goes with an order only',
    ],
    [
      trigger.kind === 'schedule' && trigger.every === 'day' && trigger.day !== null,
      'trigger.day',
      'is not given for every day',
    ],
    [
      trigger.kind === 'schedule' && trigger.every === 'week' && !isBetween(trigger.day, 1, 7),
      'trigger.day',
      'must be from 1 to 7',
    ],
    [
      trigger.kind === 'schedule' && trigger.every === 'month' && !isBetween(trigger.day, 1, 28),
      'trigger.day',
      'must be from 1 to 28',
    ],
    ...officesTwice(budget.offices),
  ];
  return problems.flatMap(([isWrong, field, problem]) => (isWrong ? [{ field, problem }] : []));
}

/** A cap of what nothing is about would be believed to hold something back. */
function capProblems({ caps, trigger }: CampaignDefinition): [boolean, string, string][] {
  const isAboutPolicies =
    trigger.kind === 'event' && (trigger.event === 'renewed' || trigger.event === 'claim-free');
  return (['vehicle', 'policy'] as const).map((cap) => [
    caps[cap] !== null && !isAboutPolicies,
    `caps.${cap}`,
    'does not go with this trigger, which is about no policy',
  ]);
}

/** An invitation costs nothing by itself, and its event has so many seats. */
function budgetProblems(definition: CampaignDefinition): [boolean, string, string][] {
  const { total } = definition.budget;
  const giving = givingOf(definition);
  if (giving === undefined || giving.kind === 'invitation') return [];
  return isThing(giving)
    ? [
        [total.minor === null, 'budget.total.minor', 'is needed: things are counted by what they cost'],
        [total.points !== null, 'budget.total.points', 'does not go with a thing, which gives none'],
      ]
    : [
        [
          total.points === null && total.minor === null,
          'budget.total',
          'needs a limit in points or in money',
        ],
      ];
}

function isBetween(value: number | null, low: number, high: number): boolean {
  return value !== null && value >= low && value <= high;
}

function officesTwice(offices: readonly OfficeLimit[]): [boolean, string, string][] {
  return offices.map(({ orgPath }, n) => [
    offices.findIndex((each) => each.orgPath === orgPath) < n,
    `budget.offices[${n}].orgPath`,
    'has a budget already',
  ]);
}

/** What may not change once a campaign was launched: whom it is for, and what it answers, are fixed with the launch. */
export function changedAfterLaunch(active: CampaignDefinition, next: CampaignDefinition): Problem[] {
  const fixed = ['startsOn', 'audience', 'trigger', 'windowDays'] as const;
  return fixed.flatMap((field) =>
    JSON.stringify(active[field]) === JSON.stringify(next[field])
      ? []
      : [{ field, problem: 'is fixed since the launch' }],
  );
}
