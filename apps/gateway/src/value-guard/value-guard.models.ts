import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { InstantScalar } from '../scalars/instant.scalar.ts';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';
import { PointsScalar } from '../scalars/points.scalar.ts';
import { RulesState } from '../standings/evaluation-rules.models.ts';
import { Money } from '../values/money.models.ts';

export enum ValueRefusal {
  VALUE_GUARD = 'VALUE_GUARD',
  KIND_NOT_ALLOWED = 'KIND_NOT_ALLOWED',
  NO_TERM = 'NO_TERM',
}
registerEnumType(ValueRefusal, { name: 'ValueRefusal' });

@ObjectType({
  description: 'A version of what may be given for a policy term; an approved one never changes.',
})
export class ValueRules {
  @Field(() => Int)
  version!: number;

  @Field(() => RulesState)
  state!: RulesState;

  @Field(() => Int, { description: 'Rises with every change.' })
  revision!: number;

  @Field(() => LocalDateScalar)
  effectiveFrom!: string;

  @Field(() => Boolean, { description: 'Whether it holds today.' })
  current!: boolean;

  @Field(() => String, { description: 'The regions, JSON.' })
  definition!: string;

  @Field(() => String, { description: 'Staff number, or `evergreen`.' })
  draftedBy!: string;

  @Field(() => InstantScalar)
  changedAt!: string;

  @Field(() => String, { nullable: true })
  decidedBy!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  decidedAt!: string | null;

  @Field(() => String, { nullable: true })
  returnedBecause!: string | null;

  @Field(() => Boolean, { description: 'Whether the viewer may approve it: who wrote in it does not.' })
  mayApprove!: boolean;
}

@ObjectType({ description: 'What was to be given and was refused.' })
export class RefusedValue {
  @Field(() => ValueRefusal)
  reason!: ValueRefusal;

  @Field(() => String, { description: 'What was to give it, such as `campaign`.' })
  sourceKind!: string;

  @Field(() => Int)
  count!: number;

  @Field(() => Money)
  value!: Money;
}

@ObjectType({ description: 'A policy term with its limit and what was given for it.' })
export class ValuedTerm {
  @Field(() => ID)
  termId!: string;

  @Field(() => ID)
  customerId!: string;

  @Field(() => String)
  policyLabel!: string;

  @Field(() => String)
  orgPath!: string;

  @Field(() => LocalDateScalar)
  startsOn!: string;

  @Field(() => LocalDateScalar)
  endsOn!: string;

  @Field(() => Money, { nullable: true, description: 'Null: not known.' })
  premium!: Money | null;

  @Field(() => Money)
  limit!: Money;

  @Field(() => Money)
  given!: Money;
}

@ObjectType({ description: 'How near terms are to their limits.' })
export class ValueOverview {
  @Field(() => Int)
  rulesVersion!: number;

  @Field(() => Int)
  terms!: number;

  @Field(() => Int, { description: 'Terms that nothing limits.' })
  unlimited!: number;

  @Field(() => [Int], {
    description:
      'Limited terms by the share of the limit that is given: nothing, up to a quarter, a half, three quarters, less than all of it, all of it.',
  })
  shares!: number[];

  @Field(() => Money)
  given!: Money;

  @Field(() => Money, { description: 'Of all terms that have one.' })
  limit!: Money;

  @Field(() => PointsScalar, { description: 'Of no-claim rewards, as they stand.' })
  points!: bigint;

  @Field(() => PointsScalar, { description: 'Of no-claim rewards, as they would be by these rules.' })
  pointsByRules!: bigint;

  @Field(() => [RefusedValue])
  refusals!: RefusedValue[];

  @Field(() => [ValuedTerm], { description: 'With the least room first; at most 50.' })
  nearest!: ValuedTerm[];
}

@ObjectType({ description: 'What may still be given for a term in force.' })
export class TermRoom {
  @Field(() => ID)
  termId!: string;

  @Field(() => String)
  policyLabel!: string;

  @Field(() => LocalDateScalar)
  endsOn!: string;

  @Field(() => Money)
  given!: Money;

  @Field(() => Money, { nullable: true, description: 'Null: nothing limits it.' })
  limit!: Money | null;

  @Field(() => Money, { nullable: true, description: 'Null: nothing limits it.' })
  room!: Money | null;
}
