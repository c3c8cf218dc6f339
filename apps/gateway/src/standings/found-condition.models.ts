import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Words } from '../values/words.models.ts';

export enum ConditionOutcome {
  YES = 'YES',
  NO = 'NO',
  OPEN = 'OPEN',
}
registerEnumType(ConditionOutcome, { name: 'ConditionOutcome' });

@ObjectType({ description: 'A condition of a rule with what was found.' })
export class FoundCondition {
  @Field(() => String, { description: 'Key of the fact.' })
  fact!: string;

  @Field(() => Words)
  names!: Words;

  @Field(() => String, { description: 'As a rule writes it.' })
  condition!: string;

  @Field(() => String, { nullable: true, description: 'As a rule writes it; null: not known.' })
  found!: string | null;

  @Field(() => ConditionOutcome)
  outcome!: ConditionOutcome;
}
