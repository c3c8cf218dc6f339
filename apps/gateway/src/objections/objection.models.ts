import { DecisionKind as WireKind, ObjectionState as WireState } from '@evergreen/contracts/customer-profile';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { InstantScalar } from '../scalars/instant.scalar.ts';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';
import { wireNumbers } from '../values/wire-numbers.ts';
import { Words } from '../values/words.models.ts';

export enum DecisionKind {
  LIST = 'LIST',
  QUADRANT = 'QUADRANT',
  WARNING = 'WARNING',
  BLACKLIST_MATCH = 'BLACKLIST_MATCH',
  TIER = 'TIER',
  NO_CLAIM = 'NO_CLAIM',
}
registerEnumType(DecisionKind, {
  name: 'DecisionKind',
  description: 'What rules alone decide about people.',
});

export enum ObjectionState {
  OPEN = 'OPEN',
  UPHELD = 'UPHELD',
  GRANTED = 'GRANTED',
}
registerEnumType(ObjectionState, { name: 'ObjectionState' });

export const wireDecisionKinds = wireNumbers(DecisionKind, WireKind);
export const wireObjectionStates = wireNumbers(ObjectionState, WireState);

@ObjectType({ description: 'What rules alone decided about a customer, and why.' })
export class AutomaticDecision {
  @Field(() => DecisionKind)
  kind!: DecisionKind;

  @Field(() => String, { description: 'Which of its kind; empty where there is one only.' })
  ref!: string;

  @Field(() => String, {
    description: '`good`, `poor`; `1` to `4`; `amber`, `red`; a reason of the blacklist.',
  })
  value!: string;

  @Field(() => LocalDateScalar)
  since!: string;

  @Field(() => Int, { nullable: true })
  rulesVersion!: number | null;

  @Field(() => [Words], { description: 'What the rule asked and what it found.' })
  because!: Words[];
}

@ObjectType({ description: 'What somebody said against such a decision, and what a person decided.' })
export class Objection {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  customerId!: string;

  @Field(() => String)
  nameMasked!: string;

  @Field(() => String)
  orgPath!: string;

  @Field(() => DecisionKind)
  kind!: DecisionKind;

  @Field(() => AutomaticDecision, { nullable: true, description: 'As it was when it was objected to.' })
  about!: AutomaticDecision | null;

  @Field(() => String)
  words!: string;

  @Field(() => String, {
    nullable: true,
    description: 'A staff number, on the word of the customer; null: themselves.',
  })
  raisedBy!: string | null;

  @Field(() => InstantScalar)
  raisedAt!: string;

  @Field(() => LocalDateScalar)
  dueOn!: string;

  @Field(() => Boolean, { description: 'The days off of its year were not announced yet: it may move.' })
  dueProvisional!: boolean;

  @Field(() => Boolean)
  isOverdue!: boolean;

  @Field(() => String, { nullable: true })
  owner!: string | null;

  @Field(() => ObjectionState)
  state!: ObjectionState;

  @Field(() => String, { nullable: true })
  decidedBy!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  decidedAt!: string | null;

  @Field(() => String, { description: 'The answer to the person; empty: nothing yet.' })
  answer!: string;

  @Field(() => String, { description: 'What is to be done; for staff.' })
  followUp!: string;

  @Field(() => Boolean)
  mayDecide!: boolean;
}

@ObjectType()
export class CustomerDecisions {
  @Field(() => [AutomaticDecision])
  decisions!: AutomaticDecision[];

  @Field(() => [Objection], { description: 'Newest first.' })
  objections!: Objection[];

  @Field(() => Boolean, { description: 'They refuse marketing that rules pick for them.' })
  refusesAutomaticMarketing!: boolean;

  @Field(() => Boolean)
  mayRaise!: boolean;
}

@InputType()
export class ObjectionInput {
  @Field(() => String, { description: 'Made once by the asker: the same order again changes nothing.' })
  key!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Of staff, on the word of the customer; members object for themselves.',
  })
  customerId?: string | null;

  @Field(() => DecisionKind)
  kind!: DecisionKind;

  @Field(() => String)
  ref!: string;

  @Field(() => String)
  words!: string;
}

@InputType()
export class ObjectionDecisionInput {
  @Field(() => ID)
  customerId!: string;

  @Field(() => ID)
  objectionId!: string;

  @Field(() => Boolean)
  isGranted!: boolean;

  @Field(() => String, { description: 'To the person.' })
  answer!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Of a list or quadrant that is granted: what stands instead; null: none.',
  })
  value?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The last day of that.' })
  endsOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Of any other that is granted: what is to be done.' })
  followUp?: string | null;
}
