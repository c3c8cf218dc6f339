import { Field, Float, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A row of the file that was refused or is worth a look.' })
export class Finding {
  @Field(() => Float, {
    description: 'Line the row starts on, the header is line 1; 0: the file as a whole.',
  })
  line!: number;

  @Field(() => String, { nullable: true, description: 'Null where the row as a whole is meant.' })
  column!: string | null;

  @Field(() => String)
  code!: string;

  @Field(() => String)
  message!: string;

  @Field(() => Boolean)
  refused!: boolean;
}

@ObjectType()
export class FindingPage {
  @Field(() => [Finding])
  findings!: readonly Finding[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}
