import type { LocalDate, Uuid } from '@evergreen/kernel';
import { type Benefit, type Programme, tierIn, type Tiers } from './programme.ts';
import { anniversaryAfter, anniversaryUpTo } from './programme-expiry.ts';

/** The year benefits are counted in, from a policy anniversary up to, but without, the next. */
export interface MembershipYear {
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
}

/** @param anniversary day of the year `MM-DD` */
export function membershipYear(on: LocalDate, anniversary: string): MembershipYear {
  return { startsOn: anniversaryUpTo(on, anniversary), endsOn: anniversaryAfter(on, anniversary) };
}

/** What a benefit comes to in a tier. */
export interface BenefitLeft {
  readonly benefit: Benefit;
  /** Whether the tier has it. */
  readonly isIncluded: boolean;
  /** Null: as many as wanted. */
  readonly perYear: number | null;
  readonly used: number;
  /** Null: as many as wanted. What was used before a downgrade stays used: never below 0. */
  readonly left: number | null;
  /** The lowest tier that has it; null: none has. */
  readonly fromTierId: string | null;
}

/** @param used what was used in the membership year, by benefit */
export function benefitsOf(
  programme: Tiers & Pick<Programme, 'benefits'>,
  tierId: string,
  used: ReadonlyMap<string, number>,
): BenefitLeft[] {
  const own = tierIn(programme, tierId).tierId;
  return programme.benefits.map((benefit) => {
    const perYear = benefit.perYearByTier[own];
    const isIncluded = perYear !== undefined;
    const count = used.get(benefit.benefitId) ?? 0;
    const from = programme.tiers.find((tier) => benefit.perYearByTier[tier.tierId] !== undefined);
    return {
      ...{ benefit, isIncluded, used: count },
      perYear: perYear ?? null,
      left: perYear === null ? null : Math.max(0, (perYear ?? 0) - count),
      fromTierId: from?.tierId ?? null,
    };
  });
}

/** A use of a benefit, or one that takes another back: its amount is below zero then. */
export interface BenefitUse {
  readonly useId: Uuid;
  readonly benefitId: string;
  readonly amount: number;
  readonly usedOn: LocalDate;
  readonly note: string;
  readonly actor: string;
  readonly recordedAt: Date;
  readonly undoneAt: Date | null;
}
