import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AllowStaff } from '../access/access-rules.ts';
import { type Services, SERVICES } from '../calls/services.ts';
import { given } from '../values/given.ts';
import { orNull } from '../values/or-null.ts';
import { Amounts } from './amounts.ts';
import { RewardState, wireKinds, wireStates } from './catalogue-words.models.ts';
import { lowOf, poolOf, revisionOf, rewardOf, wireContent, wordsOf } from './map-reward.ts';
import {
  CodePoolInput,
  GenerateCodesInput,
  ImportCodesInput,
  RewardInput,
  StockInput,
} from './reward.inputs.ts';
import {
  CodePool,
  CodePreview,
  CodesAdded,
  LowStock,
  PriceTier,
  Reward,
  RewardDetails,
} from './reward.models.ts';

/** The catalogue as staff write it: rewards, stock and codes. */
@Resolver()
export class CatalogueResolver {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Amounts) private readonly amounts: Amounts,
  ) {}

  @Query(() => [Reward], { description: 'All, those that can be had first.' })
  @AllowStaff('read', 'Reward')
  async rewards(): Promise<Reward[]> {
    const { rewards } = await this.services.catalogue.listRewards({});
    return rewards.map((reward) => rewardOf(reward, this.amounts.of));
  }

  @Query(() => RewardDetails, { nullable: true })
  @AllowStaff('read', 'Reward')
  async reward(@Args('id', { type: () => ID }) rewardId: string): Promise<RewardDetails | null> {
    const found = await orNull(this.services.catalogue.getReward({ rewardId }), ['NOT_FOUND']);
    if (found === null) return null;
    return {
      reward: rewardOf(found.reward, this.amounts.of),
      revisions: found.revisions.map((revision) => revisionOf(revision, this.amounts.of)),
    };
  }

  @Query(() => [PriceTier], { description: 'From the lowest up.' })
  @AllowStaff('read', 'Reward')
  async priceTiers(): Promise<PriceTier[]> {
    const { tiers } = await this.services.catalogue.listPriceTiers({});
    return tiers.map(({ tierId, names }) => ({ tierId, names: wordsOf(names) }));
  }

  @Query(() => [LowStock], { description: 'What is running out, the longest first.' })
  @AllowStaff('read', 'Reward')
  async lowStock(): Promise<LowStock[]> {
    return (await this.services.catalogue.listLowStock({})).low.map(lowOf);
  }

  @Query(() => [CodePool], { description: 'Newest first.' })
  @AllowStaff('read', 'Reward')
  async codePools(): Promise<CodePool[]> {
    return (await this.services.catalogue.listCodePools({})).pools.map(poolOf);
  }

  @Query(() => CodePreview)
  @AllowStaff('read', 'Reward')
  async codePreview(
    @Args('pattern', { type: () => String }) pattern: string,
    @Args('characters', { type: () => String }) characters: string,
  ): Promise<CodePreview> {
    const { possible, allowed, example } = await this.services.catalogue.previewCodes({
      pattern,
      characters,
    });
    return { possible, allowed, example };
  }

  @Mutation(() => Reward, { description: 'A new draft, or another revision: redemptions keep theirs.' })
  @AllowStaff('manage', 'Reward')
  async writeReward(@Args('input') input: RewardInput): Promise<Reward> {
    const { key, id: rewardId, basedOn, kind } = input;
    const call = { key, basedOn, kind: wireKinds[kind], ...given({ rewardId }), content: wireContent(input) };
    return rewardOf((await this.services.catalogue.writeReward(call)).reward, this.amounts.of);
  }

  @Mutation(() => Reward, { description: 'Asked again it is the same.' })
  @AllowStaff('manage', 'Reward')
  async changeRewardState(
    @Args('id', { type: () => ID }) rewardId: string,
    @Args('state', { type: () => RewardState }) state: RewardState,
  ): Promise<Reward> {
    const call = { rewardId, state: wireStates[state] };
    return rewardOf((await this.services.catalogue.changeRewardState(call)).reward, this.amounts.of);
  }

  @Mutation(() => Reward, { description: 'Never below nothing.' })
  @AllowStaff('manage', 'Reward')
  async changeRewardStock(@Args('input') { change, ...input }: StockInput): Promise<Reward> {
    const call = { ...input, change: BigInt(change) };
    return rewardOf((await this.services.catalogue.changeStock(call)).reward, this.amounts.of);
  }

  @Mutation(() => CodePool)
  @AllowStaff('manage', 'Reward')
  async writeCodePool(@Args('input') { key, id: poolId, name, lowAt }: CodePoolInput): Promise<CodePool> {
    const call = { key, name, lowAt: BigInt(lowAt), ...given({ poolId }) };
    return poolOf((await this.services.catalogue.writeCodePool(call)).pool);
  }

  @Mutation(() => CodesAdded, { description: 'All lines or none: those at fault are named.' })
  @AllowStaff('manage', 'Reward')
  async importCodes(@Args('input') input: ImportCodesInput): Promise<CodesAdded> {
    const { pool, added } = await this.services.catalogue.importCodes({ ...input });
    return { pool: poolOf(pool), added };
  }

  @Mutation(() => CodesAdded)
  @AllowStaff('manage', 'Reward')
  async generateCodes(@Args('input') input: GenerateCodesInput): Promise<CodesAdded> {
    const { pool, added } = await this.services.catalogue.generateCodes({ ...input });
    return { pool: poolOf(pool), added };
  }
}
