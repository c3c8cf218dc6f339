import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';

@ObjectType()
export class CustomerFactValue {
  @Field(() => String, { description: 'As JSON, such as `"good"` or `4`.' })
  valueJson!: string;

  @Field(() => String)
  nameZh!: string;

  @Field(() => String)
  nameEn!: string;
}

@ObjectType({ description: 'Something that is known of customers and that rules may ask.' })
export class CustomerFact {
  @Field(() => String, { description: 'Its name in rules.' })
  key!: string;

  @Field(() => String, { description: '`number`, `money`, `ratio`, `date`, `text` or `boolean`.' })
  type!: string;

  @Field(() => String)
  nameZh!: string;

  @Field(() => String)
  nameEn!: string;

  @Field(() => String, { nullable: true })
  unit!: string | null;

  @Field(() => Boolean, { description: 'A number without decimals.' })
  whole!: boolean;

  @Field(() => Boolean, { description: 'Its values are offices.' })
  isOffice!: boolean;

  @Field(() => [CustomerFactValue], { description: 'The only values it has; none: any.' })
  values!: CustomerFactValue[];
}

@ObjectType({ description: 'What is wrong with a rule, and where.' })
export class RuleProblem {
  @Field(() => String, { description: 'Such as `FACT_UNKNOWN`.' })
  code!: string;

  @Field(() => Int, { nullable: true, description: 'Place in the text, in characters from 0.' })
  from!: number | null;

  @Field(() => Int, { nullable: true })
  to!: number | null;

  @Field(() => String, { description: 'Place in the tree, such as `all[1].not`.' })
  path!: string;

  @Field(() => String, { nullable: true })
  fact!: string | null;

  @Field(() => String, { nullable: true, description: 'Of the fact.' })
  type!: string | null;

  @Field(() => String)
  problem!: string;
}

@ObjectType({ description: 'A condition that decided, with what is known.' })
export class RuleReason {
  @Field(() => String)
  condition!: string;

  @Field(() => String)
  fact!: string;

  @Field(() => String, { description: 'As JSON; `null`: not known.' })
  valueJson!: string;
}

@InputType({ description: 'One of the two forms of a rule.' })
export class RuleInput {
  @Field(() => String, { nullable: true })
  text?: string | null;

  @Field(() => String, { nullable: true, description: 'As JSON.' })
  tree?: string | null;
}
