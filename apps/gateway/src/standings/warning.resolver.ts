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
import { given } from '../values/given.ts';
import { limitUpTo } from '../values/limits.ts';
import { wireWord } from '../values/wire-word.ts';
import { figuresOf, warningOf } from './map-warning.ts';
import { namedCustomer } from './named-customer.ts';
import { StandingCustomer } from './standing-lists.models.ts';
import {
  Warning,
  WarningLevel,
  WarningOutcome,
  WarningOwner,
  WarningPage,
  WarningQueue,
  WarningRuleFigures,
} from './warning.models.ts';

const pageMax = 100;

@InputType({ description: 'Which warnings.' })
class WarningFilter {
  @Field(() => WarningQueue, { defaultValue: WarningQueue.WAITING })
  queue!: WarningQueue;

  @Field(() => WarningLevel, { nullable: true })
  level?: WarningLevel | null;

  @Field(() => String, { nullable: true })
  rule?: string | null;

  @Field(() => String, { nullable: true, description: 'That office and all below it.' })
  office?: string | null;

  @Field(() => Boolean, { defaultValue: false })
  mineOnly!: boolean;

  @Field(() => Boolean, { defaultValue: false })
  overdueOnly!: boolean;
}

@InputType({ description: 'A warning as it was read.' })
class WarningRead {
  @Field(() => ID)
  customerId!: string;

  @Field(() => ID)
  warningId!: string;

  @Field(() => Int)
  revision!: number;
}

/** Early warnings as work. */
@Resolver(() => Warning)
export class WarningResolver {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Query(() => WarningPage, { description: 'Those that wait by due day; at most 100 a page.' })
  @AllowStaff('read', 'Warning')
  async warnings(
    @Args('filter') { queue, level, rule, office, mineOnly, overdueOnly }: WarningFilter,
    @Args('limit', { type: () => Int, defaultValue: 25 }) limit: number,
    @Args('after', { type: () => String, nullable: true }) after: string | undefined,
  ): Promise<WarningPage> {
    const answer = await this.services.warnings.listWarnings({
      ...{ state: wireWord(queue), mineOnly, overdueOnly, limit: limitUpTo(pageMax, limit) },
      ...given({ level: level && wireWord(level), rule, orgPath: office, after }),
    });
    const { waiting, overdue, mine } = answer;
    return {
      ...{ warnings: answer.warnings.map(warningOf), next: answer.next ?? null },
      ...{ waiting: Number(waiting), overdue: Number(overdue), mine: Number(mine) },
    };
  }

  @Query(() => [WarningRuleFigures])
  @AllowStaff('read', 'Warning')
  async warningRules() {
    return (await this.services.warnings.listWarningRules({})).rules.map(figuresOf);
  }

  @Query(() => [WarningOwner])
  @AllowStaff('read', 'Warning')
  async warningOwners() {
    return (await this.services.warnings.listWarningOwners({})).owners;
  }

  @ResolveField(() => StandingCustomer)
  @AllowStaff('read', 'Customer')
  customer(@Parent() { customerId }: Warning, @Context() { loaders }: RequestContext) {
    return namedCustomer(loaders, customerId);
  }

  @Mutation(() => Warning, { description: 'The caller looks at it.' })
  @AllowStaff('handle', 'Warning')
  async takeWarning(@Args('warning') warning: WarningRead) {
    return warningOf((await this.services.warnings.takeWarning({ ...warning })).warning);
  }

  @Mutation(() => Warning, { description: 'What it was, and what was done.' })
  @AllowStaff('handle', 'Warning')
  async judgeWarning(
    @Args('warning') warning: WarningRead,
    @Args('outcome', { type: () => WarningOutcome }) outcome: WarningOutcome,
    @Args('done', { type: () => String }) done: string,
  ) {
    const request = { ...warning, outcome: wireWord(outcome), done };
    return warningOf((await this.services.warnings.judgeWarning(request)).warning);
  }

  @Mutation(() => Warning)
  @AllowStaff('arrange', 'Warning')
  async handOverWarning(
    @Args('warning') warning: WarningRead,
    @Args('to', { type: () => String, nullable: true, description: 'Staff number; null: the office.' })
    to: string | undefined,
  ) {
    return warningOf(
      (await this.services.warnings.handOverWarning({ ...warning, ...given({ to }) })).warning,
    );
  }

  @Mutation(() => [WarningOwner])
  @AllowStaff('arrange', 'Warning')
  async setWarningOwner(
    @Args('office', { type: () => String }) orgPath: string,
    @Args('owner', {
      type: () => String,
      nullable: true,
      description: 'Staff number; null: whoever takes them.',
    })
    owner: string | undefined,
  ) {
    return (await this.services.warnings.setWarningOwner({ orgPath, ...given({ owner }) })).owners;
  }
}
