import type { RuleSetDraft as WireDraft } from '@evergreen/contracts/rewards';
import { Inject } from '@nestjs/common';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AllowStaff } from '../access/access-rules.ts';
import { type Services, SERVICES } from '../calls/services.ts';
import { answered } from '../values/answered.ts';
import {
  NoClaimScale,
  RuleSetDraft,
  RuleSetDraftRead,
  RuleSetDraftState,
  ScaleMark,
} from './rule-set-draft.models.ts';

const reason = { type: () => String };

/** Versions of no-claim rule sets as they are made. */
@Resolver(() => RuleSetDraft)
export class RuleSetDraftsResolver {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Query(() => [RuleSetDraft], { description: 'Drafts and what became of them, newest first.' })
  @AllowStaff('read', 'NoClaimRun')
  async ruleSetDrafts() {
    return (await this.services.ruleSets.listDrafts({})).drafts.map(draftOf);
  }

  @Query(() => [NoClaimScale], { description: 'Ladders of markets that come with the product.' })
  @AllowStaff('read', 'NoClaimRun')
  async noClaimScales(): Promise<NoClaimScale[]> {
    return (await this.services.ruleSets.listScales({})).scales.map((scale) => {
      const { scaleId: id, nameZh, nameEn, source } = scale;
      const grades = scale.grades.map(({ grade, percent, mark }) => ({ grade, percent, mark: markOf(mark) }));
      return { id, nameZh, nameEn, source, grades };
    });
  }

  @Mutation(() => RuleSetDraft, { description: 'A draft of the next version that begins as another one is.' })
  @AllowStaff('draft', 'Programme')
  async createRuleSetDraft(
    @Args('key', { type: () => String, description: 'Makes it safe to send twice.' }) key: string,
    @Args('ruleSetId', { type: () => ID }) ruleSetId: string,
    @Args('version', { type: () => Int }) version: number,
  ) {
    return draftOf((await this.services.ruleSets.createDraft({ key, ruleSetId, version })).draft);
  }

  @Mutation(() => RuleSetDraft)
  @AllowStaff('draft', 'Programme')
  async changeRuleSetDraft(
    @Args('draft') draft: RuleSetDraftRead,
    @Args('document', {
      type: () => String,
      description:
        'The whole rule set as JSON text: `effectiveFrom`, `name` and `noClaim`; the rule id stays.',
    })
    documentJson: string,
  ) {
    return draftOf((await this.services.ruleSets.changeDraft({ ...draft, documentJson })).draft);
  }

  @Mutation(() => RuleSetDraft, { description: 'Hands a draft to whoever approves.' })
  @AllowStaff('draft', 'Programme')
  async submitRuleSet(@Args('draft') draft: RuleSetDraftRead) {
    return draftOf((await this.services.ruleSets.submitDraft({ ...draft })).draft);
  }

  @Mutation(() => RuleSetDraft, { description: 'Gives it back to its author.' })
  @AllowStaff('approve', 'Programme')
  async returnRuleSet(@Args('draft') draft: RuleSetDraftRead, @Args('reason', reason) because: string) {
    return draftOf((await this.services.ruleSets.returnDraft({ ...draft, reason: because })).draft);
  }

  @Mutation(() => RuleSetDraft, { description: 'By somebody who did not write in it.' })
  @AllowStaff('approve', 'Programme')
  async approveRuleSet(@Args('draft') draft: RuleSetDraftRead) {
    return draftOf((await this.services.ruleSets.approveDraft({ ...draft })).draft);
  }

  @Mutation(() => RuleSetDraft)
  @AllowStaff('draft', 'Programme')
  async dropRuleSet(@Args('draft') draft: RuleSetDraftRead) {
    return draftOf((await this.services.ruleSets.dropDraft({ ...draft })).draft);
  }

  @Mutation(() => RuleSetDraft, { description: 'Takes an approved version back before its date.' })
  @AllowStaff('approve', 'Programme')
  async withdrawRuleSet(@Args('draft') draft: RuleSetDraftRead, @Args('reason', reason) because: string) {
    return draftOf((await this.services.ruleSets.withdrawVersion({ ...draft, reason: because })).draft);
  }
}

// What is marked otherwise is no better than unconfirmed.
const markOf = (mark: string): ScaleMark =>
  Object.values(ScaleMark).find((each) => each === mark) ?? ScaleMark.K;

function draftOf(wire: WireDraft | undefined): RuleSetDraft {
  const draft = answered(wire);
  const state = Object.values(RuleSetDraftState).find((each) => each === draft.state);
  if (state === undefined) throw new Error(`Rewards answered with the unknown state ${draft.state}`);
  const { ruleSetId, version, revision, author, editors, changedAt, basedOn, documentJson } = draft;
  return {
    ...{ ruleSetId, version, state, revision, author, editors: [...editors], changedAt, basedOn },
    approvedBy: draft.approvedBy ?? null,
    approvedAt: draft.approvedAt ?? null,
    returnedBecause: draft.returnedBecause ?? null,
    document: documentJson,
  };
}
