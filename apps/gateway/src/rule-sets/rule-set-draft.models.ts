import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { InstantScalar } from '../scalars/instant.scalar.ts';
import { JsonScalar } from '../scalars/json.scalar.ts';

export enum RuleSetDraftState {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  APPROVED = 'APPROVED',
  DROPPED = 'DROPPED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(RuleSetDraftState, { name: 'RuleSetDraftState' });

@ObjectType({
  description: 'A version of a rule set as it is made: drafted by one person, approved by another.',
})
export class RuleSetDraft {
  @Field(() => ID)
  ruleSetId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => RuleSetDraftState)
  state!: RuleSetDraftState;

  @Field(() => Int, { description: 'Rises with every change.' })
  revision!: number;

  @Field(() => String, { description: 'Staff number.' })
  author!: string;

  @Field(() => [String], { description: 'Everybody who wrote in it: none of them approves it.' })
  editors!: string[];

  @Field(() => InstantScalar)
  changedAt!: string;

  @Field(() => String, { nullable: true })
  approvedBy!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  approvedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was given back, while it is a draft again.' })
  returnedBecause!: string | null;

  @Field(() => Int, { description: 'Version it began as.' })
  basedOn!: number;

  @Field(() => JsonScalar, { description: 'The whole rule set: `effectiveFrom`, `name` and `noClaim`.' })
  document!: string;
}

@InputType({ description: 'A draft as it was read.' })
export class RuleSetDraftRead {
  @Field(() => ID)
  ruleSetId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Int, { description: 'As it was read.' })
  revision!: number;
}
