import type { Clock } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { type Availability, availabilityOf } from '../../domain/catalogue/availability.ts';
import { priceFor, valueKindOf, type Words } from '../../domain/catalogue/reward.ts';
import { isBlacklisted } from '../../persistence/blacklisted-customer.repository.ts';
import { officeOf } from '../../persistence/customer-office.repository.ts';
import { partnerNames } from '../../persistence/partners/partners.repository.ts';
import { type OfferKept, offersFor } from '../../persistence/redemptions/offers.repository.ts';
import { onServiceAccount } from '../on-service-account.ts';
import { GuardValue } from '../value-guard/guard-value.ts';
import { MembershipFacts, type MemberStanding } from './membership-facts.ts';

export interface Offer {
  readonly offer: OfferKept;
  readonly availability: Availability;
  readonly partners: readonly Words[];
}

export interface Offers {
  readonly standing: MemberStanding;
  readonly offers: readonly Offer[];
}

/** Everything in the catalogue, with what stands between a member and each of it. */
@Injectable()
export class ListOffers {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(GuardValue) private readonly guard: GuardValue,
    @Inject(MembershipFacts) private readonly membership: Pick<MembershipFacts, 'standing'>,
  ) {}

  /** @throws DomainError MEMBER_UNKNOWN, SERVICE_UNAVAILABLE */
  async run(memberId: string, customerId: string): Promise<Offers> {
    const [standing, found] = await Promise.all([
      this.membership.standing(memberId, customerId),
      // Stock and codes are not for members to see.
      onServiceAccount(() => this.read(customerId)),
    ]);
    const { isActive, available, household, tierId, tiers } = standing;
    const asker = {
      ...{ today: this.clock.today(), isBlacklisted: found.isBlacklisted, isActive },
      ...{ points: available + household, tierId, tierIds: tiers.map((tier) => tier.tierId) },
    };
    const guard = await onServiceAccount(() => this.guarded(customerId, found.offers, tierId));
    const offers = found.offers.map((offer, n) => ({
      ...{ offer, availability: availabilityOf({ ...offer, guard: guard[n] }, asker) },
      partners: offer.content.partnerIds.flatMap((id) => found.partners.get(id) ?? []),
    }));
    return { standing, offers };
  }

  /** What the value guard would have against each, were it redeemed now. */
  private async guarded(customerId: string, offers: readonly OfferKept[], tierId: string | undefined) {
    const on = this.clock.today();
    const answers = await this.guard.lookAtEach(
      this.database,
      offers.map(({ rewardId, kind, content }) => ({
        ...{ customerId, termId: null, key: rewardId, kind: valueKindOf(kind, content) },
        ...{ valueMinor: content.valueMinor, pointsPaid: priceFor(content, tierId) ?? 0n },
        ...{ sourceKind: 'redemption', on },
      })),
    );
    return answers.map((answer) => (answer.kind === 'refused' ? answer.reason : undefined));
  }

  private async read(customerId: string) {
    const office = await officeOf(this.database, customerId);
    const [offers, blacklisted, partners] = await Promise.all([
      offersFor(this.database, customerId, office, this.clock.today()),
      isBlacklisted(this.database, customerId),
      partnerNames(this.database),
    ]);
    return { offers, isBlacklisted: blacklisted, partners };
  }
}
