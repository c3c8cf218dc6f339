import { Field, InputType, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A text in both languages.' })
@InputType('WordsInput')
export class Words {
  @Field(() => String)
  zh!: string;

  @Field(() => String)
  en!: string;
}
