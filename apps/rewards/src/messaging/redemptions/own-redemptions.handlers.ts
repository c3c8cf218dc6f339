import {
  type ListOwnRedemptionsRequest,
  type RedeemRequest,
  RedemptionService,
  type UndoOwnRedemptionRequest,
} from '@evergreen/contracts/rewards';
import { InputFields } from '@evergreen/kernel';
import { access, type CallContext, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import { CancelRedemption } from '../../use-cases/redemptions/cancel-redemption.ts';
import { ListOffers } from '../../use-cases/redemptions/list-offers.ts';
import { MembershipFacts } from '../../use-cases/redemptions/membership-facts.ts';
import { ReadRedemptions } from '../../use-cases/redemptions/read-redemptions.ts';
import { Redeem } from '../../use-cases/redemptions/redeem.ts';
import { selfOf } from '../catalogue/catalogue-access.ts';
import { readWord, wireWays } from '../catalogue/catalogue-words.ts';
import { offerMessage, redemptionMessage, unavailableMessage } from './redemption-messages.ts';

const keyMax = 120;
const listMax = 100;

/** What members have for their points: ids come from the caller, never from the request. */
@Controller()
export class OwnRedemptionsHandlers {
  constructor(
    @Inject(ListOffers) private readonly offers: ListOffers,
    @Inject(Redeem) private readonly redemption: Redeem,
    @Inject(CancelRedemption) private readonly cancel: CancelRedemption,
    @Inject(ReadRedemptions) private readonly read: ReadRedemptions,
    @Inject(MembershipFacts) private readonly membership: MembershipFacts,
  ) {}

  @Rpc(RedemptionService.method.listOffers, access.members)
  async listOffers(_: unknown, { caller }: CallContext) {
    const { memberId, customerId } = selfOf(caller);
    const { standing, offers } = await this.offers.run(memberId, customerId);
    const { available, household, expiring } = standing;
    const tiers = new Map(standing.tiers.map(({ tierId, names }) => [tierId, names]));
    return {
      ...{ available, household, offers: offers.map((offer) => offerMessage(offer, tiers)) },
      ...(expiring === undefined ? {} : { expiringPoints: expiring.points, expiringOn: expiring.on }),
    };
  }

  @Rpc(RedemptionService.method.redeem, access.members)
  async redeem(request: RedeemRequest, { caller }: CallContext) {
    const { memberId, customerId } = selfOf(caller);
    const fields = new InputFields();
    const { deliveryWay } = request;
    const order = {
      ...{ memberId, customerId, pooled: request.pooled },
      key: fields.text('key', request.key, keyMax),
      rewardId: fields.uuid('rewardId', request.rewardId),
      deliveryWay: deliveryWay === undefined ? null : readWord(fields, 'deliveryWay', wireWays, deliveryWay),
    };
    fields.check();
    const answer = await this.redemption.run(order, caller);
    if (answer.kind === 'refused') {
      const tiers = answer.refusal.fromTierId === undefined ? [] : await this.membership.programmeTiers();
      const names = new Map(tiers.map((tier) => [tier.tierId, tier.names]));
      return { refusal: unavailableMessage(answer.refusal, names), replayed: answer.isReplay };
    }
    const { redemption, content, isReplay } = answer;
    const [shown] =
      content === undefined
        ? [await this.read.one(customerId, redemption.id)]
        : await this.read.shown([{ ...redemption, content }]);
    return { redemption: redemptionMessage(shown!, 'member'), replayed: isReplay };
  }

  @Rpc(RedemptionService.method.listOwnRedemptions, access.members)
  async listOwnRedemptions(request: ListOwnRedemptionsRequest, { caller }: CallContext) {
    const { customerId } = selfOf(caller);
    const fields = new InputFields();
    const limit = fields.limit('limit', request.limit, listMax);
    fields.check();
    const shown = await this.read.list({ customerId }, limit);
    return { redemptions: shown.map((each) => redemptionMessage(each, 'member')) };
  }

  @Rpc(RedemptionService.method.undoOwnRedemption, access.members)
  async undoOwnRedemption(request: UndoOwnRedemptionRequest, { caller }: CallContext) {
    const { customerId } = selfOf(caller);
    const fields = new InputFields();
    const id = fields.uuid('redemptionId', request.redemptionId);
    fields.check();
    await this.cancel.run({ customerId, id, by: 'member', label: 'member', reason: '' }, caller);
    return { redemption: redemptionMessage(await this.read.one(customerId, id), 'member') };
  }
}
