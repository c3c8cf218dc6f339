import { Field, ID, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '../scalars/instant.scalar.ts';

@ObjectType()
export class TouchFact {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  value!: string;
}

@ObjectType({ description: 'Something that happened with a customer.' })
export class Touch {
  @Field(() => ID)
  id!: string;

  @Field(() => InstantScalar)
  at!: string;

  @Field(() => Boolean, { description: 'Only its day is known.' })
  dayOnly!: boolean;

  @Field(() => String, { description: 'What it is about, such as `policy` or `points`.' })
  topic!: string;

  @Field(() => String, { description: 'What happened, such as `policy-renewed`.' })
  kind!: string;

  @Field(() => [TouchFact], { description: 'What its words are made of.' })
  facts!: TouchFact[];
}

@ObjectType()
export class Timeline {
  @Field(() => [Touch], { description: 'The newest first.' })
  touches!: Touch[];

  @Field(() => String, { nullable: true, description: 'Where the next page begins; null on the last one.' })
  next!: string | null;
}
