import { Inject } from '@nestjs/common';
import { Args, Context, ID, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AllowStaff } from '../access/access-rules.ts';
import type { RequestContext } from '../calls/request-context.ts';
import { type Services, SERVICES } from '../calls/services.ts';
import { RuleSetRef } from '../decisions/decision.models.ts';
import { limitUpTo } from '../values/limits.ts';
import { orNull } from '../values/or-null.ts';
import { noClaimRunOf, type RuledRun, ruleSetOf, ruleSetRefOf } from './map-no-claim-run.ts';
import { NoClaimRun, RuleSet, StartNoClaimRunInput } from './no-claim-run.models.ts';

@Resolver(() => NoClaimRun)
export class NoClaimRunResolver {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Query(() => [NoClaimRun], { description: 'Newest first; at most 100.' })
  @AllowStaff('read', 'NoClaimRun')
  async noClaimRuns(@Args('limit', { type: () => Int, defaultValue: 20 }) limit: number) {
    const { runs } = await this.services.noClaim.listRuns({ limit: limitUpTo(100, limit) });
    return runs.map(noClaimRunOf);
  }

  @Query(() => NoClaimRun, { nullable: true })
  @AllowStaff('read', 'NoClaimRun')
  async noClaimRun(@Args('id', { type: () => ID }) runId: string) {
    const answer = await orNull(this.services.noClaim.getRun({ runId }), ['RUN_UNKNOWN', 'NOT_FOUND']);
    return answer && noClaimRunOf(answer.run);
  }

  @Query(() => [RuleSet])
  @AllowStaff('read', 'NoClaimRun')
  async ruleSets(@Context() { loaders }: RequestContext) {
    return (await loaders.ruleSets()).map(ruleSetOf);
  }

  @Mutation(() => NoClaimRun)
  @AllowStaff('manage', 'NoClaimRun')
  async startNoClaimRun(@Args('input') input: StartNoClaimRunInput) {
    const { key, ruleSetId, asOf, dry, compareRuleSetId, compareVersion } = input;
    const request = {
      ...{ key, ruleSetId, dry },
      ...(asOf ? { asOf } : {}),
      ...(compareRuleSetId ? { compareRuleSetId, compareVersion: compareVersion ?? 0 } : {}),
    };
    return noClaimRunOf((await this.services.noClaim.startRun(request)).run);
  }

  @Mutation(() => NoClaimRun)
  @AllowStaff('manage', 'NoClaimRun')
  async pauseNoClaimRun(@Args('id', { type: () => ID }) runId: string) {
    return noClaimRunOf((await this.services.noClaim.pauseRun({ runId })).run);
  }

  @Mutation(() => NoClaimRun, { description: 'Also starts a failed run again where it stopped.' })
  @AllowStaff('manage', 'NoClaimRun')
  async resumeNoClaimRun(@Args('id', { type: () => ID }) runId: string) {
    return noClaimRunOf((await this.services.noClaim.resumeRun({ runId })).run);
  }

  @Mutation(() => NoClaimRun)
  @AllowStaff('manage', 'NoClaimRun')
  async cancelNoClaimRun(@Args('id', { type: () => ID }) runId: string) {
    return noClaimRunOf((await this.services.noClaim.cancelRun({ runId })).run);
  }

  @ResolveField(() => RuleSetRef)
  @AllowStaff('read', 'NoClaimRun')
  async ruleSet(parent: RuledRun, _args: unknown, { loaders }: RequestContext) {
    return ruleSetRefOf(parent, await loaders.ruleSets());
  }
}
