import type { LocalDate, Points } from '@evergreen/kernel';
import type { ExpiryPolicy } from './programme-expiry.ts';

/** A text in both languages. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** A combination that qualifies for a tier: everything that is given must be met. */
export interface Qualification {
  /** Full policy terms in a row without a counted claim. */
  readonly claimFreeYears?: number | undefined;
  /** Whole years since the member's first cover began. */
  readonly tenureYears?: number | undefined;
  /** Status points that became active within the status window. */
  readonly statusPoints?: Points | undefined;
}

/** A level of the programme. */
export interface Tier {
  readonly tierId: string;
  readonly names: Words;
  /** Any one suffices. The lowest tier has none: every member is at least there. */
  readonly qualifications: readonly Qualification[];
  /** Key of a fact that must hold as well, such as `segment:electric`; one that was never told does not. Null: none. */
  readonly gate: string | null;
  /** How far the points of its members may go below zero when a reward is taken back: 0 or less. */
  readonly floor: Points;
}

/** What a tier gives beside points, counted by membership year. */
export interface Benefit {
  readonly benefitId: string;
  readonly names: Words;
  readonly description: Words;
  /** What is counted, such as times or days. */
  readonly unit: Words;
  /** How many a membership year by tier; null: as many as wanted. A tier that is not named has none. */
  readonly perYearByTier: Readonly<Record<string, number | null>>;
}

/** What happens on the policy anniversary to who no longer qualifies for their tier. */
export type DowngradeRule = 'never' | 'one-level' | 'eligible';

/** Who stays although a claim counted: the first one within so many years is not held against them (N5). */
export interface Protection {
  /** This tier and those above. */
  readonly fromTierId: string;
  readonly tenureYears: number;
  readonly oneClaimInYears: number;
}

/** Why points may be adjusted by hand. */
export interface AdjustmentReason {
  readonly reasonId: string;
  readonly names: Words;
  /** Kept for what was corrected by it; nobody gives it any more. */
  readonly retired: boolean;
}

/**
 * One version of the rules that members and their points live by. It holds from a date until a later version does;
 * every decision names the version it was made by.
 */
export interface Programme {
  readonly version: number;
  readonly effectiveFrom: LocalDate;
  /** From the lowest up. */
  readonly tiers: readonly Tier[];
  /** Of tiers that earlier versions had, the one that their members have instead. */
  readonly heirByTier: Readonly<Record<string, string>>;
  readonly downgrade: DowngradeRule;
  /** Days after the anniversary for which a tier is kept while fault of a claim is undecided. */
  readonly graceDays: number;
  /** Days before the anniversary on which who would lose the tier is told what is missing. */
  readonly warningDays: number;
  /** Status points count for so many months from the day they became active. */
  readonly statusWindowMonths: number;
  /** Status points an award of a kind of source brings, in percent of its points; kinds not named bring none. */
  readonly statusPercentBySource: Readonly<Record<string, number>>;
  readonly protection: Protection | null;
  readonly benefits: readonly Benefit[];
  readonly expiryPolicies: readonly ExpiryPolicy[];
  readonly adjustment: {
    /** More points than this, up or down, need a second person. */
    readonly approvalAbove: Points;
    readonly reasons: readonly AdjustmentReason[];
  };
  /** After so many minutes a hold that nobody captured is released. */
  readonly holdMinutes: number;
  /**
   * Points given back to a lot that has expired meanwhile live so many days again at least. 0: no longer than they had
   * left when they were taken.
   */
  readonly givenBackDaysMin: number;
  /** Days before points expire on which their owner is told, the longest first. */
  readonly noticeDays: readonly number[];
  /** What points cost the insurer. A single one may cost less than a minor unit. */
  readonly pointValue: { readonly minorPer100Points: bigint; readonly currency: string };
}

/** The version that holds on a date; undefined when none does yet. Of two from the same day the later one holds. */
export function programmeOn(versions: readonly Programme[], on: LocalDate): Programme | undefined {
  return versions
    .filter(({ effectiveFrom }) => effectiveFrom <= on)
    .reduce<Programme | undefined>(
      (best, each) => (best === undefined || holdsOver(each, best) ? each : best),
      undefined,
    );
}

function holdsOver(a: Programme, b: Programme): boolean {
  if (a.effectiveFrom !== b.effectiveFrom) return a.effectiveFrom > b.effectiveFrom;
  return a.version > b.version;
}

/** What tells which tier somebody has. */
export type Tiers = Pick<Programme, 'tiers' | 'heirByTier'>;

/** Place of a tier from the lowest (0) up. One that this version no longer has counts as its heir, or the lowest. */
export function rankOf({ tiers, heirByTier }: Tiers, tierId: string): number {
  const known = heirByTier[tierId] ?? tierId;
  return Math.max(
    0,
    tiers.findIndex((tier) => tier.tierId === known),
  );
}

/** The tier itself, or what its members have instead. */
export function tierIn(programme: Tiers, tierId: string): Tier {
  return programme.tiers[rankOf(programme, tierId)]!;
}

/** How far points may go below zero in a tier: 0 or less. */
export function floorOf(programme: Tiers, tierId: string): Points {
  return tierIn(programme, tierId).floor;
}

/** Status points that come with an award. */
export function statusPointsOf(
  { statusPercentBySource }: Pick<Programme, 'statusPercentBySource'>,
  sourceKind: string,
  points: bigint,
): bigint {
  return (points * BigInt(statusPercentBySource[sourceKind] ?? 0)) / 100n;
}
