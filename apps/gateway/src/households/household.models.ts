import { Field, ObjectType } from '@nestjs/graphql';
import { HouseholdPerson } from '../customer-story/story.models.ts';

@ObjectType({ description: 'Who may live with a customer.' })
export class HouseholdSuggestion {
  @Field(() => HouseholdPerson)
  person!: HouseholdPerson;

  @Field(() => [String], { description: '`phone` or `address`.' })
  shared!: string[];
}
