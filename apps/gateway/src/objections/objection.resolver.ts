import type {
  AutomaticDecision as WireDecision,
  GetDecisionsResponse,
  Objection as WireObjection,
} from '@evergreen/contracts/customer-profile';
import { Inject } from '@nestjs/common';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AllowMembersOrStaff, AllowStaff } from '../access/access-rules.ts';
import { type Services, SERVICES } from '../calls/services.ts';
import { given } from '../values/given.ts';
import { limitUpTo } from '../values/limits.ts';
import { wordOf } from '../values/word-of.ts';
import {
  type AutomaticDecision,
  CustomerDecisions,
  Objection,
  ObjectionDecisionInput,
  ObjectionInput,
  wireDecisionKinds,
  wireObjectionStates,
} from './objection.models.ts';

const kindOf = wordOf(wireDecisionKinds);
const stateOf = wordOf(wireObjectionStates);
const pageMax = 100;

/** What rules alone decide about people; what they say against it, and what a person decides then. */
@Resolver()
export class ObjectionResolver {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Query(() => CustomerDecisions, { description: 'Members: their own; staff: of the customer they name.' })
  @AllowMembersOrStaff('read', 'Objection')
  async automaticDecisions(
    @Args('customerId', { type: () => ID, nullable: true }) customerId: string | undefined,
  ): Promise<CustomerDecisions> {
    return decisionsOf(await this.services.objections.getDecisions(given({ customerId })));
  }

  @Query(() => [Objection], {
    description: 'Open ones by the day they are due, or decided ones; at most 100.',
  })
  @AllowStaff('read', 'Objection')
  async objections(
    @Args('decided', { type: () => Boolean, defaultValue: false }) decided: boolean,
    @Args('limit', { type: () => Int, defaultValue: 50 }) limit: number,
  ): Promise<Objection[]> {
    const call = { decided, limit: limitUpTo(pageMax, limit) };
    return (await this.services.objections.listObjections(call)).objections.map(objectionOf);
  }

  @Mutation(() => CustomerDecisions, {
    description: 'A person decides on it within the working days of the rules.',
  })
  @AllowMembersOrStaff('raise', 'Objection')
  async objectToDecision(
    @Args('input') { key, customerId, kind, ref, words }: ObjectionInput,
  ): Promise<CustomerDecisions> {
    const whose = given({ customerId });
    await this.services.objections.object({ key, ...whose, kind: wireDecisionKinds[kind], ref, words });
    return decisionsOf(await this.services.objections.getDecisions(whose));
  }

  @Mutation(() => CustomerDecisions, { description: 'The viewer sees to it.' })
  @AllowStaff('decide', 'Objection')
  async takeObjection(
    @Args('customerId', { type: () => ID }) customerId: string,
    @Args('objectionId', { type: () => ID }) objectionId: string,
  ): Promise<CustomerDecisions> {
    await this.services.objections.takeObjection({ customerId, objectionId });
    return decisionsOf(await this.services.objections.getDecisions({ customerId }));
  }

  @Mutation(() => CustomerDecisions)
  @AllowStaff('decide', 'Objection')
  async decideObjection(@Args('input') input: ObjectionDecisionInput): Promise<CustomerDecisions> {
    const { customerId, objectionId, isGranted, answer, value, endsOn, followUp } = input;
    await this.services.objections.decideObjection({
      ...{ customerId, objectionId, granted: isGranted, answer, followUp: followUp ?? '' },
      ...given({ value, endsOn }),
    });
    return decisionsOf(await this.services.objections.getDecisions({ customerId }));
  }

  @Mutation(() => CustomerDecisions, {
    description:
      'Whether they refuse marketing that rules pick. Members for themselves; staff on their word.',
  })
  @AllowMembersOrStaff('change', 'Consent')
  async chooseAutomaticMarketing(
    @Args('key', { type: () => String }) key: string,
    @Args('refused', { type: () => Boolean }) refused: boolean,
    @Args('customerId', { type: () => ID, nullable: true }) customerId: string | undefined,
  ): Promise<CustomerDecisions> {
    const whose = given({ customerId });
    await this.services.objections.chooseAutomaticMarketing({ key, refused, ...whose });
    return decisionsOf(await this.services.objections.getDecisions(whose));
  }
}

function decisionsOf(wire: GetDecisionsResponse): CustomerDecisions {
  const { decisions, objections, refusesAutomaticMarketing, mayRaise } = wire;
  return {
    ...{ decisions: decisions.map(decisionOf), objections: objections.map(objectionOf) },
    ...{ refusesAutomaticMarketing, mayRaise },
  };
}

function decisionOf({ kind, ref, value, since, rulesVersion, because }: WireDecision): AutomaticDecision {
  return {
    ...{ kind: kindOf(kind), ref, value, since, rulesVersion: rulesVersion || null },
    because: because.map(({ zh, en }) => ({ zh, en })),
  };
}

function objectionOf(wire: WireObjection): Objection {
  const { objectionId: id, customerId, nameMasked, orgPath, words, raisedAt, dueOn, answer } = wire;
  return {
    ...{ id, customerId, nameMasked, orgPath, words, raisedAt, dueOn, answer },
    dueProvisional: wire.dueProvisional,
    ...{ kind: kindOf(wire.kind), about: wire.about ? decisionOf(wire.about) : null },
    ...{ raisedBy: wire.raisedByMember ? null : wire.raisedBy, isOverdue: wire.overdue },
    ...{ owner: wire.owner ?? null, state: stateOf(wire.state), decidedBy: wire.decidedBy ?? null },
    ...{ decidedAt: wire.decidedAt ?? null, followUp: wire.followUp, mayDecide: wire.mayDecide },
  };
}
