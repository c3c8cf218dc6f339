import type { LocalDate } from '@evergreen/kernel';
import {
  type CampaignDefinition,
  givingOf,
  type Limit,
  type PeriodLimit,
  thingOf,
} from './campaign-definition.ts';
import { type Capped, capsOf } from './caps.ts';
import { type CampaignSettings, costOfPoints } from './campaign-settings.ts';
import { periodStart } from './period-key.ts';
import { isWithinLimit, noUse, plus, type Use } from './use.ts';

export const grantOutcomes = [
  ...(['GIVEN', 'BLACKLISTED', 'NOTHING_TO_GIVE', 'OTHER_CAMPAIGN', 'MEMBER_CAP'] as const),
  ...(['VEHICLE_CAP', 'POLICY_CAP', 'OFFICE_BUDGET', 'PERIOD_BUDGET', 'TOTAL_BUDGET'] as const),
  ...(['VALUE_GUARD', 'KIND_NOT_ALLOWED', 'NO_TERM', 'NOT_AVAILABLE', 'OUT_OF_STOCK'] as const),
  'ALREADY_INVITED',
] as const;
/** `GIVEN`, or why nothing was. */
export type GrantOutcome = (typeof grantOutcomes)[number];

/** Why something may not be given whatever the campaign says: by the value guard, or by the thing itself. */
export type OutsideRefusal = Extract<
  GrantOutcome,
  'VALUE_GUARD' | 'KIND_NOT_ALLOWED' | 'NO_TERM' | 'NOT_AVAILABLE' | 'OUT_OF_STOCK' | 'ALREADY_INVITED'
>;

/** Somebody whom a campaign may give something now. */
export interface Candidate extends Capped {
  readonly orgPath: string;
  /** What the points are a share of: premium in minor units, or points for a term without a claim. */
  readonly base: bigint;
  readonly isBlacklisted: boolean;
  /** Points that other campaigns of the group gave them; null where none did. */
  readonly inGroup: bigint | null;
  /** What the thing that is given is worth, in minor units; 0 of points. */
  readonly worthMinor: bigint;
  /** What speaks against it outside of the campaign; null: nothing. */
  readonly refusal: OutsideRefusal | null;
}

export interface GrantDecision {
  readonly candidate: Candidate;
  readonly outcome: GrantOutcome;
  readonly points: bigint;
  readonly minor: bigint;
}

/** What is used of the budgets, by the names of `budgetScopes`. */
export type BudgetUse = ReadonlyMap<string, Use>;

export const totalScope = 'total';

/** Names of all budgets a campaign has on a day, the total first. */
export function budgetScopes({ budget }: CampaignDefinition, on: LocalDate): string[] {
  return [
    totalScope,
    ...(budget.period === null ? [] : [periodScope(budget.period, on)]),
    ...budget.offices.map(({ orgPath }) => officeScope(orgPath)),
  ].sort();
}

/** Names of the budgets that something given at an office on a day counts for. */
export function scopesOf({ budget }: CampaignDefinition, orgPath: string, on: LocalDate): string[] {
  return [
    totalScope,
    ...(budget.period === null ? [] : [periodScope(budget.period, on)]),
    ...budget.offices
      .filter((each) => isAtOrBelow(orgPath, each.orgPath))
      .map((each) => officeScope(each.orgPath)),
  ];
}

function periodScope({ every }: PeriodLimit, on: LocalDate): string {
  return `period/${periodStart(every, on) ?? ''}`;
}

function officeScope(orgPath: string): string {
  return `office${orgPath}`;
}

/** Points that the effect gives on a base. A notice alone gives none. */
export function pointsOf(definition: CampaignDefinition, base: bigint): bigint {
  const giving = givingOf(definition);
  switch (giving?.kind) {
    case undefined:
    case 'coupon':
    case 'gift':
    case 'invitation':
      return 0n;
    case 'points':
      return BigInt(giving.points);
    case 'premium-points':
      // 100.00 are 10,000 minor units.
      return (base * BigInt(giving.pointsPerHundred)) / 10_000n;
    case 'multiplier':
      return (base * BigInt(giving.percent - 100)) / 100n;
  }
}

/**
 * Decides one after the other who gets something, in the order given: each budget and cap is filled to its last unit and
 * never beyond, and who is refused by one uses up nothing of the others.
 * @param used what is used of the budgets already
 * @returns the decisions, and what they add to each budget
 */
export function decideGrants(
  definition: CampaignDefinition,
  settings: CampaignSettings,
  candidates: readonly Candidate[],
  on: LocalDate,
  used: BudgetUse,
): { readonly decisions: GrantDecision[]; readonly added: Map<string, Use> } {
  const ledger = new GrantLedger(definition, on, used);
  const decisions = candidates.map((candidate): GrantDecision => {
    const { points, minor } = offerOf(definition, settings, candidate);
    const more = { times: 1n, points, minor };
    const outcome =
      refusalOf(definition, candidate, points) ?? candidate.refusal ?? ledger.take(candidate, more);
    return outcome === 'GIVEN'
      ? { candidate, outcome, points, minor: more.minor }
      : { candidate, outcome, points: 0n, minor: 0n };
  });
  return { decisions, added: ledger.added };
}

/** What somebody would be given, and its cost, if nothing spoke against it. */
export function offerOf(
  definition: CampaignDefinition,
  settings: CampaignSettings,
  candidate: Candidate,
): { readonly points: bigint; readonly minor: bigint } {
  const points = stacked(definition, candidate, pointsOf(definition, candidate.base));
  return { points, minor: costOfPoints(points, settings) + candidate.worthMinor };
}

/** Whether the campaign itself has something for somebody, whatever its budgets say. */
export function isOffered(definition: CampaignDefinition, candidate: Candidate, points: bigint): boolean {
  return refusalOf(definition, candidate, points) === undefined;
}

/** What grants used of each budget. A budget of a period counts in the period in which they were given. */
export function useOfGrants(
  definition: CampaignDefinition,
  grants: readonly {
    readonly orgPath: string;
    readonly givenOn: LocalDate;
    readonly points: bigint;
    readonly minor: bigint;
  }[],
): Map<string, Use> {
  const uses = new Map<string, Use>();
  for (const { orgPath, givenOn, points, minor } of grants)
    for (const scope of scopesOf(definition, orgPath, givenOn))
      uses.set(scope, plus(uses.get(scope) ?? noUse, { times: 1n, points, minor }));
  return uses;
}

/** What another campaign of the group leaves of the points. */
function stacked({ stacking }: CampaignDefinition, { inGroup }: Candidate, points: bigint): bigint {
  if (stacking === null || inGroup === null) return points;
  if (stacking.mode !== 'highest-wins') return 0n;
  return points > inGroup ? points - inGroup : 0n;
}

function refusalOf(
  definition: CampaignDefinition,
  { isBlacklisted, inGroup }: Candidate,
  points: bigint,
): GrantOutcome | undefined {
  if (isBlacklisted) return 'BLACKLISTED';
  const { stacking } = definition;
  if (stacking !== null && inGroup !== null && (stacking.mode !== 'highest-wins' || points === 0n))
    return 'OTHER_CAMPAIGN';
  if (points === 0n && givesPoints(definition)) return 'NOTHING_TO_GIVE';
  return undefined;
}

function givesPoints(definition: CampaignDefinition): boolean {
  return givingOf(definition) !== undefined && thingOf(definition) === undefined;
}

/** Budgets and caps while decisions are made. */
class GrantLedger {
  readonly added = new Map<string, Use>();
  private readonly capped = new Map<string, Use>();

  constructor(
    private readonly definition: CampaignDefinition,
    private readonly on: LocalDate,
    private readonly used: BudgetUse,
  ) {}

  take(candidate: Candidate, more: Use): GrantOutcome {
    const { budget } = this.definition;
    const { orgPath } = candidate;
    const caps = capsOf(this.definition, candidate);
    const full = caps.find(
      ({ limit, name, before }) => !isWithinLimit(limit, plus(before, this.capped.get(name) ?? noUse), more),
    );
    if (full !== undefined) return full.refusal;
    const offices = budget.offices.filter((each) => isAtOrBelow(orgPath, each.orgPath));
    if (offices.some((each) => !this.fits(officeScope(each.orgPath), each, more))) return 'OFFICE_BUDGET';
    if (budget.period !== null && !this.fits(periodScope(budget.period, this.on), budget.period, more))
      return 'PERIOD_BUDGET';
    if (!this.fits(totalScope, budget.total, more)) return 'TOTAL_BUDGET';
    for (const scope of scopesOf(this.definition, orgPath, this.on))
      this.added.set(scope, plus(this.added.get(scope) ?? noUse, more));
    for (const { name } of caps) this.capped.set(name, plus(this.capped.get(name) ?? noUse, more));
    return 'GIVEN';
  }

  private fits(scope: string, limit: Limit, more: Use): boolean {
    const used = plus(this.used.get(scope) ?? noUse, this.added.get(scope) ?? noUse);
    return isWithinLimit(limit, used, more);
  }
}

function isAtOrBelow(orgPath: string, office: string): boolean {
  return office === '/' || orgPath === office || orgPath.startsWith(`${office}/`);
}

/** The most that a campaign can cost, in minor units: whichever limit of its total is reached first. */
export function valueOf({ budget: { total } }: CampaignDefinition, settings: CampaignSettings): bigint {
  const byPoints = total.points === null ? null : costOfPoints(BigInt(total.points), settings);
  const byMoney = total.minor === null ? null : BigInt(total.minor);
  if (byPoints === null) return byMoney ?? 0n;
  return byMoney === null || byPoints < byMoney ? byPoints : byMoney;
}

/** How many other people must approve a campaign that may cost so much. */
export function approvalsNeeded(valueMinor: bigint, { twoPersonsOverMinor }: CampaignSettings): 1 | 2 {
  return valueMinor > BigInt(twoPersonsOverMinor) ? 2 : 1;
}
