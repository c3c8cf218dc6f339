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
import { limitUpTo } from '../values/limits.ts';
import { orNull } from '../values/or-null.ts';
import { wireWord } from '../values/wire-word.ts';
import { choiceOf, countsOf, moveOf, rowOf, standingOf } from './map-standing.ts';
import { namedCustomer } from './named-customer.ts';
import { CareKind, CustomerStanding, StandingKind } from './standing.models.ts';
import {
  CareChoice,
  CareChoicePage,
  StandingCounts,
  StandingCustomer,
  StandingMove,
  StandingMovePage,
  StandingPage,
  StandingRow,
} from './standing-lists.models.ts';

const pageMax = 100;
const office = { type: () => String, nullable: true, description: 'That office and all below it.' };
const after = { type: () => String, nullable: true, description: '`next` of the page before.' };
const limit = { type: () => Int, defaultValue: 25, description: 'At most 100.' };

@InputType()
class OverrideStandingInput {
  @Field(() => String, { description: 'Makes it safe to send twice.' })
  key!: string;

  @Field(() => ID)
  customerId!: string;

  @Field(() => StandingKind)
  kind!: StandingKind;

  @Field(() => String, { nullable: true, description: 'good, poor; 1 to 4; null: nowhere.' })
  value?: string | null;

  @Field(() => String)
  reason!: string;

  @Field(() => LocalDateScalar, { description: 'The first day on which the rules count again.' })
  endsOn!: string;
}

@InputType()
class ChooseCareInput {
  @Field(() => String, { description: 'Makes it safe to send twice.' })
  key!: string;

  @Field(() => ID)
  customerId!: string;

  @Field(() => CareKind, { description: 'KEEP or NORMAL.' })
  care!: CareKind;

  @Field(() => String)
  note!: string;
}

/** On which list and in which quadrant customers are, since when and why, and what a person says against it. */
@Resolver(() => CustomerStanding)
export class StandingResolver {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Query(() => CustomerStanding, { nullable: true })
  @AllowStaff('read', 'Customer')
  async customerStanding(@Args('customerId', { type: () => ID }) customerId: string) {
    const answer = await orNull(this.services.standings.getStanding({ customerId }), ['NOT_FOUND']);
    return answer && standingOf(answer.standing);
  }

  @Query(() => StandingPage, { description: 'Customers on a list or in a quadrant.' })
  @AllowStaff('read', 'Customer')
  async standings(
    @Args('kind', { type: () => StandingKind }) kind: StandingKind,
    @Args('value', { type: () => String, nullable: true, description: 'Null: nowhere.' })
    value: string | undefined,
    @Args('office', office) orgPath: string | undefined,
    @Args('overriddenOnly', { type: () => Boolean, defaultValue: false }) overriddenOnly: boolean,
    @Args('limit', limit) asked: number,
    @Args('after', after) place: string | undefined,
  ): Promise<StandingPage> {
    const page = { limit: limitUpTo(pageMax, asked), ...given({ orgPath, after: place, value }) };
    const answer = await this.services.standings.listStandings({
      kind: wireWord(kind),
      overriddenOnly,
      ...page,
    });
    return { rows: answer.rows.map(rowOf), next: answer.next ?? null };
  }

  @Query(() => StandingCounts)
  @AllowStaff('read', 'Customer')
  async standingCounts(@Args('office', office) orgPath: string | undefined) {
    return countsOf(await this.services.standings.countStandings(given({ orgPath })));
  }

  @Query(() => StandingMovePage, { description: 'Who came to another place and why, the newest day first.' })
  @AllowStaff('read', 'Customer')
  async standingMoves(
    @Args('kind', { type: () => StandingKind }) kind: StandingKind,
    @Args('fromOn', { type: () => LocalDateScalar }) fromOn: string,
    @Args('untilOn', { type: () => LocalDateScalar }) untilOn: string,
    @Args('office', office) orgPath: string | undefined,
    @Args('limit', limit) asked: number,
    @Args('after', after) place: string | undefined,
  ): Promise<StandingMovePage> {
    const page = { limit: limitUpTo(pageMax, asked), ...given({ orgPath, after: place }) };
    const answer = await this.services.standings.listMoves({
      kind: wireWord(kind),
      fromOn,
      untilOn,
      ...page,
    });
    return { moves: answer.moves.map(moveOf), next: answer.next ?? null };
  }

  @Query(() => CareChoicePage, { description: 'The longest waiting first.' })
  @AllowStaff('read', 'Customer')
  async careChoices(
    @Args('office', office) orgPath: string | undefined,
    @Args('limit', limit) asked: number,
    @Args('after', after) place: string | undefined,
  ): Promise<CareChoicePage> {
    const page = { limit: limitUpTo(pageMax, asked), ...given({ orgPath, after: place }) };
    const answer = await this.services.standings.listCareChoices(page);
    return { choices: answer.choices.map(choiceOf), next: answer.next ?? null };
  }

  @Mutation(() => CustomerStanding, { description: 'A person against the rules, until a day.' })
  @AllowStaff('override', 'Standing')
  async overrideStanding(@Args('input') { kind, value, ...order }: OverrideStandingInput) {
    const request = { ...order, kind: wireWord(kind), ...given({ value }) };
    return standingOf((await this.services.standings.overrideStanding(request)).standing);
  }

  @Mutation(() => CustomerStanding, { description: 'The rules count again from now on.' })
  @AllowStaff('override', 'Standing')
  async endOverride(
    @Args('customerId', { type: () => ID }) customerId: string,
    @Args('overrideId', { type: () => ID }) overrideId: string,
    @Args('reason', { type: () => String }) reason: string,
  ) {
    const request = { customerId, overrideId, reason };
    return standingOf((await this.services.standings.endOverride(request)).standing);
  }

  @Mutation(() => CustomerStanding, {
    description: 'Whether a customer of type 3 is kept or served as usual.',
  })
  @AllowStaff('choose', 'Standing')
  async chooseCare(@Args('input') { care, ...order }: ChooseCareInput) {
    const request = { ...order, care: wireWord(care) };
    return standingOf((await this.services.standings.chooseCare(request)).standing);
  }
}

@Resolver(() => StandingRow)
export class StandingRowResolver {
  @ResolveField(() => StandingCustomer)
  @AllowStaff('read', 'Customer')
  customer(@Parent() { customerId }: StandingRow, @Context() { loaders }: RequestContext) {
    return namedCustomer(loaders, customerId);
  }
}

@Resolver(() => StandingMove)
export class StandingMoveResolver {
  @ResolveField(() => StandingCustomer)
  @AllowStaff('read', 'Customer')
  customer(@Parent() { customerId }: StandingMove, @Context() { loaders }: RequestContext) {
    return namedCustomer(loaders, customerId);
  }
}

@Resolver(() => CareChoice)
export class CareChoiceResolver {
  @ResolveField(() => StandingCustomer)
  @AllowStaff('read', 'Customer')
  customer(@Parent() { customerId }: CareChoice, @Context() { loaders }: RequestContext) {
    return namedCustomer(loaders, customerId);
  }
}
