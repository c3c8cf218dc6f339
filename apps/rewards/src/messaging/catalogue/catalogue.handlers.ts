import {
  CatalogueService,
  type ChangeRewardStateRequest,
  type ChangeStockRequest,
  type GetRewardRequest,
  type WriteRewardRequest,
} from '@evergreen/contracts/rewards';
import { InputFields } from '@evergreen/kernel';
import { type CallContext, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import { ReadRewards } from '../../use-cases/catalogue/read-rewards.ts';
import { WriteRewards } from '../../use-cases/catalogue/write-rewards.ts';
import { MembershipFacts } from '../../use-cases/redemptions/membership-facts.ts';
import { authorOf, rewardReaders, rewardWriters } from './catalogue-access.ts';
import { lowMessage, readContent, revisionMessage, rewardMessage } from './catalogue-messages.ts';
import { readWord, wireKinds, wireStates } from './catalogue-words.ts';

const keyMax = 120;
const reasonMax = 200;
const pathForm = /^\/$|^(\/[A-Za-z0-9_-]{1,20}){1,8}$/;

/** The catalogue as staff write it. */
@Controller()
export class CatalogueHandlers {
  constructor(
    @Inject(ReadRewards) private readonly rewards: ReadRewards,
    @Inject(WriteRewards) private readonly write: WriteRewards,
    @Inject(MembershipFacts) private readonly membership: MembershipFacts,
  ) {}

  @Rpc(CatalogueService.method.listRewards, rewardReaders)
  async listRewards() {
    return { rewards: (await this.rewards.all()).map(rewardMessage) };
  }

  @Rpc(CatalogueService.method.getReward, rewardReaders)
  async getReward(request: GetRewardRequest) {
    const fields = new InputFields();
    const id = fields.uuid('rewardId', request.rewardId);
    fields.check();
    const reward = rewardMessage(await this.rewards.one(id));
    return { reward, revisions: (await this.rewards.revisions(id)).map(revisionMessage) };
  }

  @Rpc(CatalogueService.method.writeReward, rewardWriters)
  async writeReward(request: WriteRewardRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const { rewardId, basedOn } = request;
    const draft = {
      key: fields.text('key', request.key, keyMax),
      rewardId: rewardId === undefined ? undefined : fields.uuid('rewardId', rewardId),
      basedOn,
      kind: readWord(fields, 'kind', wireKinds, request.kind),
    };
    const content = readContent(fields, request.content);
    fields.check();
    const id = await this.write.write({ ...draft, content: content! }, authorOf(caller));
    return { reward: rewardMessage(await this.rewards.one(id)) };
  }

  @Rpc(CatalogueService.method.changeRewardState, rewardWriters)
  async changeRewardState(request: ChangeRewardStateRequest) {
    const fields = new InputFields();
    const id = fields.uuid('rewardId', request.rewardId);
    const state = readWord(fields, 'state', wireStates, request.state);
    fields.check();
    await this.write.changeState(id, state);
    return { reward: rewardMessage(await this.rewards.one(id)) };
  }

  @Rpc(CatalogueService.method.changeStock, rewardWriters)
  async changeStock(request: ChangeStockRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const id = fields.uuid('rewardId', request.rewardId);
    const change = {
      key: fields.text('key', request.key, keyMax),
      orgPath: request.orgPath,
      change: request.change,
      reason: fields.text('reason', request.reason, reasonMax, 0),
    };
    if (!pathForm.test(change.orgPath)) fields.refuse('orgPath', 'is no office');
    if (change.change === 0n) fields.refuse('change', 'changes nothing');
    fields.check();
    await this.write.changeStock(id, change, authorOf(caller));
    return { reward: rewardMessage(await this.rewards.one(id)) };
  }

  @Rpc(CatalogueService.method.listLowStock, rewardReaders)
  async listLowStock() {
    return { low: (await this.rewards.low()).map(lowMessage) };
  }

  @Rpc(CatalogueService.method.listPriceTiers, rewardReaders)
  async listPriceTiers() {
    const tiers = await this.membership.programmeTiers();
    return { tiers: tiers.map(({ tierId, names }) => ({ tierId, names: { zh: names.zh, en: names.en } })) };
  }
}
