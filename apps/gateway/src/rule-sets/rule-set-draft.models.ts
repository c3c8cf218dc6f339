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

export enum ScaleMark {
  V = 'V',
  S = 'S',
  K = 'K',
}
registerEnumType(ScaleMark, {
  name: 'ScaleMark',
  description: 'V: read in a primary source. S: on a secondary page. K: unconfirmed.',
});

@ObjectType()
export class ScaleGrade {
  @Field(() => Int, { description: 'Below zero: clean years; above: claims.' })
  grade!: number;

  @Field(() => Int, { description: 'Of the full premium.' })
  percent!: number;

  @Field(() => ScaleMark)
  mark!: ScaleMark;
}

@ObjectType({ description: "A no-claim ladder of a market, as a check beside the insurer's own rules." })
export class NoClaimScale {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  nameZh!: string;

  @Field(() => String)
  nameEn!: string;

  @Field(() => String, { description: 'Names of the sources.' })
  source!: string;

  @Field(() => [ScaleGrade], { description: 'The best first.' })
  grades!: ScaleGrade[];
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
