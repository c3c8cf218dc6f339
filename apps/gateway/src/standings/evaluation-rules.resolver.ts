import { Inject } from '@nestjs/common';
import {
  Args,
  Context,
  Field,
  ID,
  InputType,
  Int,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { AllowStaff } from '../access/access-rules.ts';
import type { RequestContext } from '../calls/request-context.ts';
import { type Services, SERVICES } from '../calls/services.ts';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';
import { given } from '../values/given.ts';
import { orNull } from '../values/or-null.ts';
import { EvaluationRules, RulesAct, RulesPreview, RulesSample } from './evaluation-rules.models.ts';
import { rulesOf, rulesPreviewOf } from './map-rules.ts';
import { namedCustomer } from './named-customer.ts';
import { StandingCustomer } from './standing-lists.models.ts';

const version = { type: () => Int };
const revision = { type: () => Int, description: 'As it was read.' };
const key = { type: () => String, description: 'Makes it safe to send twice.' };

@InputType()
class AssessRulesInput {
  @Field(() => Int)
  version!: number;

  @Field(() => Int, { description: 'As it was read.' })
  revision!: number;

  @Field(() => String)
  purpose!: string;

  @Field(() => String)
  need!: string;

  @Field(() => String)
  effectOnPeople!: string;

  @Field(() => String)
  protectiveMeasures!: string;
}

/** The rules by which customers are evaluated, and what they do to the whole book. */
@Resolver(() => EvaluationRules)
export class EvaluationRulesResolver {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Query(() => Int, {
    nullable: true,
    description: 'The year whose days off should be known by now and are not: due days in it may move.',
  })
  @AllowStaff('read', 'EvaluationRules')
  async missingCalendarYear(): Promise<number | null> {
    return (await this.services.evaluationRules.getMissingCalendar({})).year ?? null;
  }

  @Query(() => [EvaluationRules], { description: 'Every version, newest first.' })
  @AllowStaff('read', 'EvaluationRules')
  async evaluationRules() {
    return (await this.services.evaluationRules.listEvaluationRules({})).versions.map(rulesOf);
  }

  @Query(() => RulesPreview, { nullable: true })
  @AllowStaff('read', 'EvaluationRules')
  async rulesPreview(@Args('id', { type: () => ID }) runId: string) {
    const answer = await orNull(this.services.evaluationRules.getRulesPreview({ runId }), ['NOT_FOUND']);
    return answer && rulesPreviewOf(answer.preview);
  }

  @Mutation(() => EvaluationRules, { description: 'A draft that begins as the version in force.' })
  @AllowStaff('draft', 'EvaluationRules')
  async draftEvaluationRules(@Args('key', key) asked: string) {
    return rulesOf((await this.services.evaluationRules.draftEvaluationRules({ key: asked })).version);
  }

  @Mutation(() => EvaluationRules)
  @AllowStaff('draft', 'EvaluationRules')
  async changeEvaluationRules(
    @Args('version', version) number: number,
    @Args('revision', revision) read: number,
    @Args('definition', { type: () => String, description: 'The document, JSON.' }) definition: string,
    @Args('effectiveFrom', { type: () => LocalDateScalar }) effectiveFrom: string,
  ) {
    const request = { version: number, revision: read, definition, effectiveFrom };
    return rulesOf((await this.services.evaluationRules.changeEvaluationRules(request)).version);
  }

  @Mutation(() => EvaluationRules, { description: 'What the version does to people.' })
  @AllowStaff('draft', 'EvaluationRules')
  async assessEvaluationRules(@Args('input') input: AssessRulesInput) {
    return rulesOf((await this.services.evaluationRules.assessEvaluationRules({ ...input })).version);
  }

  @Mutation(() => EvaluationRules, {
    description:
      'A draft is proposed or withdrawn by who drafts; a proposed version returned or approved by somebody else.',
  })
  @AllowStaff('read', 'EvaluationRules')
  async moveEvaluationRules(
    @Args('version', version) number: number,
    @Args('revision', revision) read: number,
    @Args('act', { type: () => RulesAct }) act: RulesAct,
    @Args('reason', { type: () => String, nullable: true }) reason: string | undefined,
  ) {
    const request = { version: number, revision: read, act, ...given({ reason }) };
    return rulesOf((await this.services.evaluationRules.moveEvaluationRules(request)).version);
  }

  @Mutation(() => RulesPreview, {
    description: 'Looks over the whole book who would be where; writes nothing.',
  })
  @AllowStaff('read', 'EvaluationRules')
  async startRulesPreview(
    @Args('key', key) asked: string,
    @Args('version', version) number: number,
    @Args('revision', revision) read: number,
  ) {
    const request = { key: asked, version: number, revision: read };
    return rulesPreviewOf((await this.services.evaluationRules.startRulesPreview(request)).preview);
  }
}

@Resolver(() => RulesSample)
export class RulesSampleResolver {
  @ResolveField(() => StandingCustomer)
  @AllowStaff('read', 'Customer')
  customer(@Parent() { customerId }: RulesSample, @Context() { loaders }: RequestContext) {
    return namedCustomer(loaders, customerId);
  }
}
