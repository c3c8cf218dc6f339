import { Inject } from '@nestjs/common';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AllowStaff } from '../access/access-rules.ts';
import { type Services, SERVICES } from '../calls/services.ts';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';
import { RulesAct } from '../standings/evaluation-rules.models.ts';
import { given } from '../values/given.ts';
import { orNull } from '../values/or-null.ts';
import { overviewOf, roomOf, valueRulesOf } from './map-value-guard.ts';
import { TermRoom, ValueOverview, ValueRules } from './value-guard.models.ts';

const version = { type: () => Int };
const revision = { type: () => Int, description: 'As it was read.' };
const date = { type: () => LocalDateScalar };

/** What may be given for a policy term. */
@Resolver()
export class ValueGuardResolver {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Query(() => [ValueRules], { description: 'Every version, newest first.' })
  @AllowStaff('read', 'Programme')
  async valueRules() {
    return (await this.services.valueGuard.listValueRules({})).versions.map(valueRulesOf);
  }

  @Query(() => ValueOverview, {
    description:
      'Terms that end in a span of days, in an office and those below it: by the rules of today, or by those of a version that is to be tried.',
  })
  @AllowStaff('read', 'Programme')
  async valueOverview(
    @Args('from', date) from: string,
    @Args('to', date) to: string,
    @Args('office', { type: () => String, defaultValue: '/' }) office: string,
    @Args('version', { ...version, nullable: true }) number: number | undefined,
  ) {
    const asked = { from, to, office, ...given({ version: number }) };
    return overviewOf(await this.services.valueGuard.getValueOverview(asked));
  }

  @Query(() => [TermRoom], {
    nullable: true,
    description: "A customer's terms in force today; null: rewards know of no such customer.",
  })
  @AllowStaff('read', 'Points')
  async termRooms(@Args('customerId', { type: () => ID }) customerId: string) {
    const answer = await orNull(this.services.valueGuard.listTermRooms({ customerId }), ['NOT_FOUND']);
    return answer && answer.rooms.map(roomOf);
  }

  @Mutation(() => ValueRules, { description: 'A draft that begins as the version in force.' })
  @AllowStaff('draft', 'Programme')
  async draftValueRules(
    @Args('key', { type: () => String, description: 'Makes it safe to send twice.' }) key: string,
  ) {
    return valueRulesOf((await this.services.valueGuard.draftValueRules({ key })).version);
  }

  @Mutation(() => ValueRules)
  @AllowStaff('draft', 'Programme')
  async changeValueRules(
    @Args('version', version) number: number,
    @Args('revision', revision) read: number,
    @Args('definition', { type: () => String, description: 'The regions, JSON.' }) definition: string,
    @Args('effectiveFrom', date) effectiveFrom: string,
  ) {
    const request = { version: number, revision: read, definition, effectiveFrom };
    return valueRulesOf((await this.services.valueGuard.changeValueRules(request)).version);
  }

  @Mutation(() => ValueRules, {
    description:
      'A draft is proposed or withdrawn by who drafts; a proposed version returned or approved by somebody else.',
  })
  @AllowStaff('read', 'Programme')
  async moveValueRules(
    @Args('version', version) number: number,
    @Args('revision', revision) read: number,
    @Args('act', { type: () => RulesAct }) act: RulesAct,
    @Args('reason', { type: () => String, nullable: true }) reason: string | undefined,
  ) {
    const request = { version: number, revision: read, act, ...given({ reason }) };
    return valueRulesOf((await this.services.valueGuard.moveValueRules(request)).version);
  }
}
