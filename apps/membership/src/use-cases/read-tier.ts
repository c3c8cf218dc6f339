import { type Clock, DomainError, type LocalDate } from '@evergreen/kernel';
import { Database, type Reader } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { assessTier, type Condition, type TierAssessment } from '../domain/assess-tier.ts';
import {
  type BenefitLeft,
  benefitsOf,
  type BenefitUse,
  membershipYear,
  type MembershipYear,
} from '../domain/benefits.ts';
import { decideTier, standingIn, type Standing } from '../domain/decide-tier.ts';
import type { Programme } from '../domain/programme.ts';
import { metOn, type Projection, projectTier } from '../domain/project-tier.ts';
import type { TierChange } from '../domain/tier-change.ts';
import { type TierFacts, tierFactsOn } from '../domain/tier-facts.ts';
import { benefitUsesOf, usedIn } from '../persistence/benefit-use.repository.ts';
import { survivingCustomers } from '../persistence/member.repository.ts';
import { currentProgramme } from '../persistence/programme.repository.ts';
import { tierChangesOf } from '../persistence/tier-change.repository.ts';
import { type TierMember, tierMembersOfCustomers } from '../persistence/tier.repository.ts';

const historyMax = 50;

/** A member by the programme of the day. */
export interface SeenMember {
  readonly member: TierMember;
  readonly programme: Programme;
  readonly facts: TierFacts;
  /** Of who has no tier yet, the one they are about to get. */
  readonly standing: Standing;
  readonly year: MembershipYear;
}

/** A tier with everything that explains it. */
export interface SeenTier extends SeenMember {
  readonly assessments: readonly TierAssessment[];
  readonly projection: Projection;
  readonly metOn: (condition: Condition) => LocalDate | null;
  readonly benefits: readonly BenefitLeft[];
  readonly changes: readonly TierChange[];
  readonly uses: readonly BenefitUse[];
}

/** What a member's tier is, why, and what it brings. */
@Injectable()
export class ReadTier {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError MEMBER_UNKNOWN where the customer is no member, or not one whom the caller may see */
  async run(customerId: string): Promise<SeenTier> {
    const seen = await this.memberOf(this.database, customerId);
    const { member, programme, facts, standing, year } = seen;
    const [used, changes, uses] = await Promise.all([
      usedIn(this.database, member.memberId, year),
      tierChangesOf(this.database, member.memberId, historyMax),
      benefitUsesOf(this.database, member.memberId, historyMax),
    ]);
    return {
      ...seen,
      assessments: programme.tiers.map((tier) => assessTier(tier, facts)),
      projection: projectTier(standing, member.known, facts, programme),
      metOn: (condition) => metOn(condition, member.known, facts, programme),
      benefits: benefitsOf(programme, standing.tierId, used),
      ...{ changes, uses },
    };
  }

  /** @throws DomainError MEMBER_UNKNOWN */
  async memberOf(reader: Reader, customerId: string): Promise<SeenMember> {
    const on = this.clock.today();
    const programme = await currentProgramme(reader, on);
    const window = programme.statusWindowMonths;
    let [member] = await tierMembersOfCustomers(reader, [customerId], on, window);
    if (member === undefined) {
      const heirs = await survivingCustomers(reader, [customerId]);
      [member] = await tierMembersOfCustomers(reader, [...heirs.values()], on, window);
    }
    if (member === undefined)
      throw new DomainError('MEMBER_UNKNOWN', 'There is no such member', { customerId });
    const facts = tierFactsOn(member.known, programme, on);
    const standing = standingIn(programme, member.standing ?? decideTier(null, facts, programme).standing);
    const year = membershipYear(on, facts.cover.anniversary ?? standing.since.slice(5));
    return { member, programme, facts, standing, year };
  }
}
