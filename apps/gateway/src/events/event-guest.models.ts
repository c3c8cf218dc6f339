import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A guest, as far as the viewer may see customers.' })
export class EventGuest {
  @Field(() => ID)
  customerId!: string;

  /** At whose door they stand. */
  eventId!: string;
}
