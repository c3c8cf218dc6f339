import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { AllowAnyone } from '../access/access-rules.ts';
import type { RequestContext } from '../calls/request-context.ts';
import { asGateway, type Services, SERVICES } from '../calls/services.ts';
import { RateLimits } from '../limits/rate-limits.ts';
import { Amounts, minorOf } from './amounts.ts';
import { passOf, settlementUseOf, useRefusalOf } from './map-partner.ts';
import { PartnerPage, PartnerUseAnswer, PartnerUseInput, SettlementUse } from './partner.models.ts';

/**
 * The page that a partner's secret link opens. Whoever asks is nobody to us: the link says whose page it is. All are
 * mutations, so that no secret stands in an address, and each counts as a guess from where it comes.
 */
@Resolver()
export class PartnerPageResolver {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(RateLimits) private readonly limits: RateLimits,
    @Inject(Amounts) private readonly amounts: Amounts,
  ) {}

  @Mutation(() => PartnerPage, { description: 'Whose page it is, and what stands behind a member’s code.' })
  @AllowAnyone()
  async lookUpPass(
    @Args('token', { type: () => String }) token: string,
    @Args('passCode', { type: () => String }) passCode: string,
    @Context() { request, reply }: RequestContext,
  ): Promise<PartnerPage> {
    this.limits.demand('partnerLooks', request, reply);
    const answer = await this.services.partners.lookUpPass({ token, passCode }, asGateway);
    const { partner, shown, refusal } = answer;
    return {
      partner: { zh: partner?.zh ?? '', en: partner?.en ?? '' },
      shown: shown === undefined ? null : passOf(shown, this.amounts.of),
      refusal: refusal === undefined ? null : useRefusalOf(refusal),
    };
  }

  @Mutation(() => PartnerUseAnswer, { description: 'It was used, wholly or in part.' })
  @AllowAnyone()
  async confirmPartnerUse(
    @Args('input') { token, key, passCode, amountMinor }: PartnerUseInput,
    @Context() { request, reply }: RequestContext,
  ): Promise<PartnerUseAnswer> {
    this.limits.demand('partnerLooks', request, reply);
    const call = { token, key, passCode, amountMinor: minorOf('amountMinor', amountMinor) };
    const answer = await this.services.partners.confirmUse(call, asGateway);
    const { refusal, shown } = answer;
    return {
      refusal: refusal === undefined ? null : useRefusalOf(refusal),
      shown: shown === undefined ? null : passOf(shown, this.amounts.of),
      amount: this.amounts.of(answer.amountMinor),
    };
  }

  @Mutation(() => [SettlementUse], { description: 'What the partner confirmed last, at most 20.' })
  @AllowAnyone()
  async partnerUses(
    @Args('token', { type: () => String }) token: string,
    @Context() { request, reply }: RequestContext,
  ): Promise<SettlementUse[]> {
    this.limits.demand('partnerLooks', request, reply);
    const { uses } = await this.services.partners.listPartnerUses({ token }, asGateway);
    return uses.map((use) => settlementUseOf(use, this.amounts.of));
  }
}
