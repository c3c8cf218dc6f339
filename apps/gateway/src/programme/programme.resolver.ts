import { Inject } from '@nestjs/common';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AllowStaff } from '../access/access-rules.ts';
import { type Services, SERVICES } from '../calls/services.ts';
import { limitUpTo } from '../values/limits.ts';
import { orNull } from '../values/or-null.ts';
import { previewOf, programmeOf, tierRunOf, wireRulesOf } from './map-programme.ts';
import { Programme, ProgrammeRules } from './programme.models.ts';
import { ProgrammePreview, TierRun } from './tier-run.models.ts';

const version = { type: () => Int };
const revision = { type: () => Int, description: 'As it was read.' };
const key = { type: () => String, description: 'Makes it safe to send twice.' };

/** The rules of the programme, and what they do to the whole book. */
@Resolver(() => Programme)
export class ProgrammeResolver {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Query(() => [Programme], { description: 'Every version, newest first.' })
  @AllowStaff('read', 'Programme')
  async programmes() {
    return (await this.services.programme.listProgrammes({})).programmes.map(programmeOf);
  }

  @Query(() => ProgrammePreview, { nullable: true })
  @AllowStaff('read', 'Programme')
  async programmePreview(@Args('id', { type: () => ID }) runId: string) {
    const answer = await orNull(this.services.programme.getPreview({ runId }), ['RUN_UNKNOWN', 'NOT_FOUND']);
    return answer && previewOf(answer.preview);
  }

  @Query(() => [TierRun], { description: 'Newest first; at most 100.' })
  @AllowStaff('read', 'Programme')
  async tierRuns(@Args('limit', { type: () => Int, defaultValue: 5 }) limit: number) {
    return (await this.services.programme.listTierRuns({ limit: limitUpTo(100, limit) })).runs.map(tierRunOf);
  }

  @Mutation(() => Programme, { description: 'A draft that begins as the newest approved version.' })
  @AllowStaff('draft', 'Programme')
  async createProgrammeDraft(@Args('key', key) asked: string) {
    return programmeOf((await this.services.programme.createDraft({ key: asked })).programme);
  }

  @Mutation(() => Programme)
  @AllowStaff('draft', 'Programme')
  async changeProgrammeDraft(
    @Args('version', version) number: number,
    @Args('revision', revision) read: number,
    @Args('rules') rules: ProgrammeRules,
  ) {
    const request = { version: number, revision: read, rules: wireRulesOf(rules) };
    return programmeOf((await this.services.programme.changeDraft(request)).programme);
  }

  @Mutation(() => Programme, { description: 'Hands a draft to whoever approves.' })
  @AllowStaff('draft', 'Programme')
  async submitProgramme(@Args('version', version) number: number, @Args('revision', revision) read: number) {
    const request = { version: number, revision: read };
    return programmeOf((await this.services.programme.submitDraft(request)).programme);
  }

  @Mutation(() => Programme, { description: 'Gives it back to its author.' })
  @AllowStaff('approve', 'Programme')
  async returnProgramme(
    @Args('version', version) number: number,
    @Args('revision', revision) read: number,
    @Args('reason', { type: () => String }) reason: string,
  ) {
    const request = { version: number, revision: read, reason };
    return programmeOf((await this.services.programme.returnDraft(request)).programme);
  }

  @Mutation(() => Programme, { description: 'By somebody who did not write in it.' })
  @AllowStaff('approve', 'Programme')
  async approveProgramme(@Args('version', version) number: number, @Args('revision', revision) read: number) {
    const request = { version: number, revision: read };
    return programmeOf((await this.services.programme.approveDraft(request)).programme);
  }

  @Mutation(() => Programme)
  @AllowStaff('draft', 'Programme')
  async dropProgramme(@Args('version', version) number: number, @Args('revision', revision) read: number) {
    const request = { version: number, revision: read };
    return programmeOf((await this.services.programme.dropDraft(request)).programme);
  }

  @Mutation(() => ProgrammePreview, {
    description: 'Looks over the whole book who would move; writes nothing.',
  })
  @AllowStaff('read', 'Programme')
  async startProgrammePreview(
    @Args('key', key) asked: string,
    @Args('version', version) number: number,
    @Args('revision', revision) read: number,
  ) {
    const request = { key: asked, version: number, revision: read };
    return previewOf((await this.services.programme.startPreview(request)).preview);
  }

  @Mutation(() => TierRun, { description: 'Decides the tier of every member as of today.' })
  @AllowStaff('review', 'Programme')
  async startTierRun(@Args('key', key) asked: string) {
    return tierRunOf((await this.services.programme.startTierRun({ key: asked })).run);
  }
}
