import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AllowStaff } from '../access/access-rules.ts';
import { type Services, SERVICES } from '../calls/services.ts';
import { given } from '../values/given.ts';
import { Amounts } from './amounts.ts';
import { partnerOf, settlementOf, settlementUseOf } from './map-partner.ts';
import { NewPartnerLink, Partner, PartnerInput, Settlement, SettlementUsePage } from './partner.models.ts';

const usesMax = 200;

/** Partners, their links and what they are owed. */
@Resolver()
export class PartnerResolver {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Amounts) private readonly amounts: Amounts,
  ) {}

  @Query(() => [Partner], { description: 'By name.' })
  @AllowStaff('read', 'Partner')
  async partners(): Promise<Partner[]> {
    return (await this.services.partners.listPartners({})).partners.map(partnerOf);
  }

  @Query(() => [Settlement], { description: 'By month, newest first.' })
  @AllowStaff('read', 'Partner')
  async settlements(
    @Args('partnerId', { type: () => ID, nullable: true }) partnerId?: string | null,
  ): Promise<Settlement[]> {
    const { settlements } = await this.services.partners.listSettlements({ ...given({ partnerId }) });
    return settlements.map((each) => settlementOf(each, this.amounts.of));
  }

  @Query(() => SettlementUsePage, { description: 'The uses of a month in their order; at most 200 a page.' })
  @AllowStaff('read', 'Partner')
  async settlementUses(
    @Args('partnerId', { type: () => ID }) partnerId: string,
    @Args('month', { type: () => String }) month: string,
    @Args('cursor', { type: () => String, nullable: true }) cursor?: string | null,
  ): Promise<SettlementUsePage> {
    const call = { partnerId, month, limit: usesMax, ...given({ cursor }) };
    const { uses, nextCursor } = await this.services.partners.listSettlementUses(call);
    return {
      uses: uses.map((use) => settlementUseOf(use, this.amounts.of)),
      nextCursor: nextCursor ?? null,
    };
  }

  @Mutation(() => Partner)
  @AllowStaff('manage', 'Partner')
  async writePartner(@Args('input') input: PartnerInput): Promise<Partner> {
    const { key, id: partnerId, names, contact, isActive } = input;
    const call = { key, names: { ...names }, contact, active: isActive, ...given({ partnerId }) };
    return partnerOf((await this.services.partners.writePartner(call)).partner);
  }

  @Mutation(() => NewPartnerLink, { description: 'The secret is shown this once.' })
  @AllowStaff('manage', 'Partner')
  async makePartnerLink(@Args('partnerId', { type: () => ID }) partnerId: string): Promise<NewPartnerLink> {
    const { partner, token } = await this.services.partners.makePartnerLink({ partnerId });
    return { partner: partnerOf(partner), token };
  }

  @Mutation(() => Partner, { description: 'The link opens nothing any more.' })
  @AllowStaff('manage', 'Partner')
  async revokePartnerLink(@Args('linkId', { type: () => ID }) linkId: string): Promise<Partner> {
    return partnerOf((await this.services.partners.revokePartnerLink({ linkId })).partner);
  }

  @Mutation(() => Settlement, { description: 'Notes that a month that is over was paid.' })
  @AllowStaff('settle', 'Partner')
  async settleMonth(
    @Args('partnerId', { type: () => ID }) partnerId: string,
    @Args('month', { type: () => String }) month: string,
  ): Promise<Settlement> {
    const { settlement } = await this.services.partners.settleMonth({ partnerId, month });
    return settlementOf(settlement, this.amounts.of);
  }
}
