import type { LocalDate, Uuid } from '@evergreen/kernel';
import type { Purpose } from '../consent.ts';

/** Run that tells the audience of one campaign. */
export const launchPreventionKind = 'launch-prevention';

export const hazards = [
  ...(['typhoon', 'rainstorm', 'flood', 'hail', 'snow', 'frost'] as const),
  ...(['heat', 'fog', 'wind', 'landslide', 'fire', 'theft'] as const),
] as const;
/** What endangers cars and drivers. */
export type Hazard = (typeof hazards)[number];

export const severities = ['blue', 'yellow', 'orange', 'red'] as const;
/** The four levels of public warnings; red is grave. */
export type AlertSeverity = (typeof severities)[number];

export const checkOutcomes = ['sound', 'risk-removed', 'advice-given', 'not-reached', 'not-wanted'] as const;
/** What became of a check that was asked for. */
export type CheckOutcome = (typeof checkOutcomes)[number];

/** Lengths of what is told, as notices can carry it. */
export const planTexts = { source: 100, title: 40, advice: 200 } as const;
export const planLimits = { regions: 50, heldOutPercent: 50, windowDays: 365, days: 90 } as const;

/** What is told of which danger, where, when and to whom. */
export interface PreventionPlan {
  readonly hazard: Hazard;
  readonly severity: AlertSeverity;
  /** Offices, with all below them. */
  readonly regions: readonly string[];
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly source: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly advice: { readonly zh: string; readonly en: string };
  /** Empty: everybody there. */
  readonly ruleText: string;
  readonly purpose: Purpose;
  /** Share that is left untold, by chance, to compare with. */
  readonly heldOutPercent: number;
  /** Days from the launch on whose claims are compared. */
  readonly windowDays: number;
}

export type Withdrawal = 'cancelled' | 'replaced';

export interface PreventionCampaign {
  readonly id: Uuid;
  readonly revision: number;
  readonly state: 'draft' | 'launched' | 'dropped' | 'withdrawn';
  readonly fromFeed: boolean;
  /** Of a draft that the feed took back: its warning was cancelled, or another draft has its place. */
  readonly withdrawnBecause: Withdrawal | null;
  /** Of one that was launched: when the feed cancelled its warning. */
  readonly feedCancelledAt: Date | null;
  /** The earlier campaign of the same warnings. */
  readonly follows: { readonly id: Uuid; readonly title: PreventionPlan['title'] } | null;
  readonly plan: PreventionPlan;
  readonly draftedByLabel: string;
  readonly draftedAt: Date;
  readonly launchedByLabel: string;
  readonly launchedAt: Date | null;
  readonly launchedOn: LocalDate | null;
  readonly runId: Uuid | null;
  /** When everybody had been told. */
  readonly toldAt: Date | null;
}

export type PreventionState =
  'draft' | 'launching' | 'stopped' | 'running' | 'ended' | 'dropped' | 'withdrawn';

/**
 * What it is on a day: the danger passes by itself.
 * @param isFailed whether the run that tells its audience failed for good
 */
export function stateOn(
  { state, toldAt, plan }: Pick<PreventionCampaign, 'state' | 'toldAt' | 'plan'>,
  today: LocalDate,
  isFailed: boolean,
): PreventionState {
  if (state !== 'launched') return state;
  if (today > plan.endsOn) return 'ended';
  if (toldAt !== null) return 'running';
  return isFailed ? 'stopped' : 'launching';
}

/** Where acts on it are written down: its only region, or the head office. */
export function officeOfActs({ regions }: Pick<PreventionPlan, 'regions'>): string {
  return regions.length === 1 ? regions[0]! : '/';
}

/** What must be mended before a plan can be kept. */
export function planProblems(plan: PreventionPlan): { readonly field: string; readonly problem: string }[] {
  const { severity, heldOutPercent, windowDays, startsOn, endsOn } = plan;
  return [
    ...(endsOn < startsOn ? [{ field: 'endsOn', problem: 'is before the first day' }] : []),
    ...(dayNumber(endsOn) - dayNumber(startsOn) > planLimits.days
      ? [{ field: 'endsOn', problem: `must be at most ${planLimits.days} days after the first day` }]
      : []),
    ...(Number.isInteger(heldOutPercent) && heldOutPercent >= 0 && heldOutPercent <= planLimits.heldOutPercent
      ? []
      : [{ field: 'heldOutPercent', problem: `must be from 0 to ${planLimits.heldOutPercent}` }]),
    ...(severity === 'red' && heldOutPercent > 0
      ? [{ field: 'heldOutPercent', problem: 'must be 0 where the danger is grave: nobody is left untold' }]
      : []),
    ...(Number.isInteger(windowDays) && windowDays >= 1 && windowDays <= planLimits.windowDays
      ? []
      : [{ field: 'windowDays', problem: `must be from 1 to ${planLimits.windowDays}` }]),
  ];
}

function dayNumber(day: LocalDate): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}
