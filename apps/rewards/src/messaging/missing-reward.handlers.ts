import {
  type GetRuleSetRequest,
  type ListMissingRewardsRequest,
  MissingRewardService,
} from '@evergreen/contracts/rewards';
import { InputFields } from '@evergreen/kernel';
import { access, type CallContext, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import { ListMissingRewards } from '../use-cases/list-missing-rewards.ts';
import { ListRuleSets } from '../use-cases/list-rule-sets.ts';
import { ReadOffice } from '../use-cases/read-office.ts';
import { missingRewardMessage, readRewardCursor, writeRewardCursor } from './missing-reward-messages.ts';
import { listenerOf, refuseForeignCustomer, refuseOutOfReach } from './no-claim-access.ts';
import { ruleSetMessage } from './no-claim-messages.ts';

const listMax = 100;
const idLengthMax = 40;
const versionMax = 1_000_000;

const staffAndServices = access.anyOf(
  access.may('read', 'Points'),
  access.may('read', 'NoClaimRun'),
  access.services,
);

@Controller()
export class MissingRewardHandlers {
  constructor(
    @Inject(ListMissingRewards) private readonly missing: ListMissingRewards,
    @Inject(ReadOffice) private readonly offices: ReadOffice,
    @Inject(ListRuleSets) private readonly ruleSets: ListRuleSets,
  ) {}

  @Rpc(MissingRewardService.method.listMissingRewards, access.anyOf(access.members, staffAndServices))
  async listMissingRewards(request: ListMissingRewardsRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const customerId = fields.uuid('customerId', request.customerId);
    const limit = fields.limit('limit', request.limit, listMax);
    const after = readRewardCursor(fields, request.cursor);
    fields.check();
    refuseForeignCustomer(caller, customerId);
    refuseOutOfReach(caller, await this.offices.run(customerId));
    const { rewards, next } = await this.missing.run(customerId, after, limit);
    return {
      rewards: rewards.map((reward) => missingRewardMessage(reward, listenerOf(caller))),
      ...(next === undefined ? {} : { nextCursor: writeRewardCursor(next) }),
    };
  }

  @Rpc(MissingRewardService.method.getRuleSet, staffAndServices)
  async getRuleSet(request: GetRuleSetRequest) {
    const fields = new InputFields();
    const ruleSetId = fields.text('ruleSetId', request.ruleSetId, idLengthMax);
    const version = fields.limit('version', request.version, versionMax);
    fields.check();
    return { ruleSet: ruleSetMessage(await this.ruleSets.one(ruleSetId, version)) };
  }
}
