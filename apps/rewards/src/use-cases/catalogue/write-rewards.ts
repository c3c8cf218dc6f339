import { AuditTrail } from '@evergreen/audit';
import {
  type Clock,
  DomainError,
  InvalidInput,
  type FieldProblem,
  type Uuid,
  uuidv7,
} from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import {
  contentProblems,
  mayBecome,
  type RewardContent,
  type RewardKind,
  type RewardState,
} from '../../domain/catalogue/reward.ts';
import { codePools } from '../../persistence/catalogue/code-pools.repository.ts';
import { rewardJson } from '../../persistence/catalogue/reward-json.ts';
import {
  insertReward,
  lockReward,
  reviseReward,
  type RewardKept,
  rewardOfKey,
  setRewardState,
} from '../../persistence/catalogue/rewards.repository.ts';
import {
  changeStock,
  type StockChange,
  stockChangeOfKey,
} from '../../persistence/catalogue/stock.repository.ts';
import { couponKind } from '../../persistence/coupons/coupon-kinds.repository.ts';
import { partnerNames } from '../../persistence/partners/partners.repository.ts';
import { MembershipFacts } from '../redemptions/membership-facts.ts';

export interface RewardDraft {
  readonly key: string;
  /** Undefined: a new one. */
  readonly rewardId: Uuid | undefined;
  /** The revision that was seen when the writing began. */
  readonly basedOn: number;
  readonly kind: RewardKind;
  readonly content: RewardContent;
}

/** The catalogue as people write it. Of what is live another revision is made; redemptions keep theirs. */
@Injectable()
export class WriteRewards {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(MembershipFacts) private readonly membership: Pick<MembershipFacts, 'programmeTiers'>,
  ) {}

  /**
   * @param by a staff number, or the operator
   * @throws InvalidInput naming every field at fault; DomainError NOT_FOUND, KEY_REUSED, REWARD_CHANGED, REWARD_STATE
   */
  async write(draft: RewardDraft, by: string): Promise<Uuid> {
    await this.demandValid(draft);
    return this.database.transaction(async (tx) => {
      const known = await rewardOfKey(tx, draft.key);
      if (known !== undefined) return knownId(known, draft);
      return draft.rewardId === undefined
        ? this.begin(tx, draft, by)
        : this.revise(tx, { ...draft, rewardId: draft.rewardId }, by);
    });
  }

  /** Asked again it is the same. @throws DomainError NOT_FOUND, REWARD_STATE where it cannot become so */
  changeState(rewardId: Uuid, state: RewardState): Promise<void> {
    return this.database.transaction(async (tx) => {
      const reward = await demandReward(tx, rewardId);
      if (reward.state === state) return;
      if (!mayBecome(reward.state, state))
        throw new DomainError('REWARD_STATE', `A reward that is ${reward.state} cannot become ${state}`, {
          state: reward.state,
        });
      await setRewardState(tx, rewardId, state, this.clock.now());
      await this.note(tx, rewardId, 'reward.state-changed', { state }, { state: reward.state });
    });
  }

  /** @throws InvalidInput where less is there than is taken; DomainError NOT_FOUND, KEY_REUSED, REWARD_STATE */
  changeStock(rewardId: Uuid, change: StockChange, by: string): Promise<void> {
    return this.database.transaction(async (tx) => {
      const { kind, content } = await demandReward(tx, rewardId);
      const known = await stockChangeOfKey(tx, rewardId, change.key);
      if (known !== undefined) {
        const isSame =
          known.orgPath === change.orgPath &&
          known.change === change.change &&
          known.reason === change.reason;
        if (isSame) return;
        throw new DomainError('KEY_REUSED', 'The key changed the stock otherwise', { key: change.key });
      }
      if (kind !== 'physical')
        throw new DomainError('REWARD_STATE', 'Only things that are handed over have a stock', { kind });
      if (!content.stockByOffice && change.orgPath !== '/')
        throw new InvalidInput([{ field: 'orgPath', problem: 'must be /: the stock is one for all' }]);
      if (!(await changeStock(tx, rewardId, change, by, this.clock.now())))
        throw new InvalidInput([{ field: 'change', problem: 'takes more than there is' }]);
      const { orgPath, reason } = change;
      await this.note(
        tx,
        rewardId,
        'reward.stock-changed',
        { orgPath, change: String(change.change) },
        {},
        reason,
      );
    });
  }

  private async begin(tx: Transaction, { key, kind, content }: RewardDraft, by: string): Promise<Uuid> {
    const at = this.clock.now();
    const id = uuidv7(at.getTime());
    if (!(await insertReward(tx, { id, key, kind, content, by, at }))) return this.raced(tx, key);
    await this.note(tx, id, 'reward.written', { revision: 1, names: content.names, kind });
    return id;
  }

  /** Somebody sent the same at the same moment. */
  private async raced(tx: Transaction, key: string): Promise<Uuid> {
    return (await rewardOfKey(tx, key))!.rewardId as Uuid;
  }

  private async revise(tx: Transaction, draft: RewardDraft & { rewardId: Uuid }, by: string): Promise<Uuid> {
    const { rewardId, basedOn, kind, content, key } = draft;
    const reward = await demandReward(tx, rewardId);
    if (reward.state === 'ended')
      throw new DomainError('REWARD_STATE', 'It has ended', { state: reward.state });
    if (reward.kind !== kind)
      throw new InvalidInput([{ field: 'kind', problem: 'stays what it was in the first revision' }]);
    if (reward.revision !== basedOn)
      throw new DomainError('REWARD_CHANGED', 'There is a newer revision', { newest: reward.revision });
    const revision = basedOn + 1;
    await reviseReward(tx, rewardId, revision, { key, content, by, at: this.clock.now() });
    await this.note(tx, rewardId, 'reward.written', { revision, names: content.names });
    return rewardId;
  }

  private async demandValid({ kind, content }: RewardDraft): Promise<void> {
    const tiers = Object.keys(content.tierPoints).length === 0 ? [] : await this.membership.programmeTiers();
    const known = { tierIds: new Set(tiers.map(({ tierId }) => tierId)) };
    const problems = [...contentProblems(kind, content, known), ...(await this.unknownParts(content))];
    if (problems.length > 0) throw new InvalidInput(problems);
  }

  private async unknownParts({ source, partnerIds }: RewardContent): Promise<FieldProblem[]> {
    const problems: FieldProblem[] = [];
    if (source?.kind === 'pool' && (await codePools(this.database, source.poolId)).length === 0)
      problems.push({ field: 'source', problem: 'is no pool of codes' });
    if (source?.kind === 'coupon' && (await couponKind(this.database, source.couponKindId)) === undefined)
      problems.push({ field: 'source', problem: 'is no kind of coupon' });
    if (partnerIds.length > 0) {
      const partners = await partnerNames(this.database);
      for (const [n, id] of partnerIds.entries())
        if (!partners.has(id)) problems.push({ field: `partnerIds[${n}]`, problem: 'is no partner' });
    }
    return problems;
  }

  private note(
    tx: Transaction,
    recordId: string,
    act: string,
    after: Readonly<Record<string, unknown>>,
    before: Readonly<Record<string, unknown>> = {},
    reason?: string,
  ): Promise<void> {
    const why = reason === undefined ? {} : { reason };
    return this.audit.record(tx, { act, recordKind: 'reward', recordId, before, after, ...why });
  }
}

/** Locked. @throws DomainError NOT_FOUND */
async function demandReward(tx: Transaction, rewardId: string): Promise<RewardKept> {
  const reward = await lockReward(tx, rewardId);
  if (reward === undefined) throw new DomainError('NOT_FOUND', 'There is no such reward');
  return reward;
}

function knownId(
  known: { readonly rewardId: string; readonly kind: RewardKind; readonly content: string },
  draft: RewardDraft,
): Uuid {
  const isSame =
    known.kind === draft.kind &&
    known.content === rewardJson(draft.content) &&
    (draft.rewardId === undefined || draft.rewardId === known.rewardId);
  if (!isSame) throw new DomainError('KEY_REUSED', 'The key wrote something else', { key: draft.key });
  return known.rewardId as Uuid;
}
