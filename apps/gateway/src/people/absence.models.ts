import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';

@ObjectType()
export class Absence {
  @Field(() => ID)
  id!: string;

  @Field(() => LocalDateScalar)
  fromOn!: string;

  @Field(() => LocalDateScalar)
  toOn!: string;

  @Field(() => ID, { nullable: true })
  deputyAccountId!: string | null;

  @Field(() => String, { nullable: true })
  deputyName!: string | null;
}

@InputType()
export class AbsenceInput {
  @Field(() => String, { description: 'Makes it safe to send twice.' })
  key!: string;

  @Field(() => ID)
  id!: string;

  @Field(() => LocalDateScalar)
  fromOn!: string;

  @Field(() => LocalDateScalar)
  toOn!: string;

  @Field(() => ID, { nullable: true })
  deputyAccountId!: string | null | undefined;
}
