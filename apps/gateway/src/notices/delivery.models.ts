import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '../scalars/instant.scalar.ts';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';
import { Delivery, DeliveryState, NoticeChannel, NoticePurpose } from './notice.models.ts';

@ObjectType()
export class DeliveryAttempt {
  @Field(() => InstantScalar)
  at!: string;

  @Field(() => String, { description: '`taken`, `later` or `refused`.' })
  outcome!: string;

  @Field(() => String)
  answer!: string;
}

@ObjectType({ description: 'A message in the sending log.' })
export class DeliveryEntry {
  @Field(() => ID)
  noticeId!: string;

  @Field(() => ID)
  customerId!: string;

  @Field(() => String, { description: "The insurer's own number of the customer." })
  customerRef!: string;

  @Field(() => String)
  template!: string;

  @Field(() => Int)
  templateVersion!: number;

  @Field(() => NoticePurpose)
  purpose!: NoticePurpose;

  @Field(() => InstantScalar)
  madeAt!: string;

  @Field(() => Delivery)
  delivery!: Delivery;

  @Field(() => [DeliveryAttempt])
  attempts!: DeliveryAttempt[];

  @Field(() => Boolean, { description: 'Whether the viewer may have it sent again.' })
  mayRetry!: boolean;
}

@ObjectType()
export class DeliveryPage {
  @Field(() => [DeliveryEntry])
  entries!: DeliveryEntry[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@InputType()
export class DeliveryFilterInput {
  @Field(() => DeliveryState, { nullable: true })
  state?: DeliveryState | null;

  @Field(() => String, { nullable: true })
  template?: string | null;

  @Field(() => NoticeChannel, { nullable: true })
  channel?: NoticeChannel | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Notices made on that day.' })
  day?: string | null;
}
