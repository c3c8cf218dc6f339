import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { RunProgress } from '../long-work/run-progress.models.ts';
import { InstantScalar } from '../scalars/instant.scalar.ts';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';

export enum RulesState {
  DRAFT = 'DRAFT',
  PROPOSED = 'PROPOSED',
  APPROVED = 'APPROVED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(RulesState, { name: 'RulesState' });

export enum RulesAct {
  PROPOSE = 'PROPOSE',
  WITHDRAW = 'WITHDRAW',
  RETURN = 'RETURN',
  APPROVE = 'APPROVE',
}
registerEnumType(RulesAct, { name: 'RulesAct' });

export enum RulesPlace {
  LIST = 'LIST',
  QUADRANT = 'QUADRANT',
  WARNING = 'WARNING',
}
registerEnumType(RulesPlace, { name: 'RulesPlace' });

@ObjectType({ description: 'What is wrong with a text of the rules.' })
export class RulesProblem {
  @Field(() => String, { description: 'Such as warnings[1].red.' })
  field!: string;

  @Field(() => String)
  code!: string;

  @Field(() => Int, { nullable: true, description: 'Where in the text, counted in characters from 0.' })
  from!: number | null;

  @Field(() => Int, { nullable: true })
  to!: number | null;

  @Field(() => String, { nullable: true })
  fact!: string | null;

  @Field(() => String)
  problem!: string;
}

@ObjectType({ description: 'What a version does to people.' })
export class ImpactAssessment {
  @Field(() => String)
  purpose!: string;

  @Field(() => String)
  need!: string;

  @Field(() => String)
  effectOnPeople!: string;

  @Field(() => String)
  protectiveMeasures!: string;

  @Field(() => String)
  assessedBy!: string;

  @Field(() => InstantScalar)
  assessedAt!: string;
}

@ObjectType({
  description:
    'A version of the rules by which customers are evaluated; one that was approved never changes.',
})
export class EvaluationRules {
  @Field(() => Int)
  version!: number;

  @Field(() => RulesState)
  state!: RulesState;

  @Field(() => Int, { description: 'Rises with every change.' })
  revision!: number;

  @Field(() => LocalDateScalar, { nullable: true })
  effectiveFrom!: string | null;

  @Field(() => Boolean, { description: 'Whether it is in force today.' })
  current!: boolean;

  @Field(() => String, { description: 'The document, JSON.' })
  definition!: string;

  @Field(() => String)
  draftedBy!: string;

  @Field(() => InstantScalar)
  changedAt!: string;

  @Field(() => String, { nullable: true })
  decidedBy!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  decidedAt!: string | null;

  @Field(() => String, { nullable: true })
  returnedBecause!: string | null;

  @Field(() => ImpactAssessment, { nullable: true })
  assessment!: ImpactAssessment | null;

  @Field(() => Boolean, { description: 'Whether the assessment is of the rules as they are.' })
  assessed!: boolean;

  @Field(() => [RulesProblem])
  problems!: RulesProblem[];

  @Field(() => Boolean, { description: 'Who wrote in it does not.' })
  mayApprove!: boolean;
}

@ObjectType()
export class RulesMove {
  @Field(() => RulesPlace)
  kind!: RulesPlace;

  @Field(() => String, { nullable: true })
  from!: string | null;

  @Field(() => String, { nullable: true })
  to!: string | null;

  @Field(() => Int)
  customers!: number;
}

@ObjectType({ description: 'Somebody who would be elsewhere.' })
export class RulesSample {
  @Field(() => RulesPlace)
  kind!: RulesPlace;

  @Field(() => ID)
  customerId!: string;

  @Field(() => String, { nullable: true })
  from!: string | null;

  @Field(() => String, { nullable: true })
  to!: string | null;
}

@ObjectType({ description: 'Who would be where by a version; nothing is written.' })
export class RulesPreview {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Int)
  revision!: number;

  @Field(() => LocalDateScalar)
  asOf!: string;

  @Field(() => RunProgress)
  progress!: RunProgress;

  @Field(() => Int)
  customers!: number;

  @Field(() => [RulesMove], { description: 'Also who would stay.' })
  moves!: RulesMove[];

  @Field(() => [RulesSample], { description: 'A few of each move.' })
  samples!: RulesSample[];
}
