import {
  DeliveryState as WireState,
  NoticeChannel as WireChannel,
  NoticeLanguage as WireLanguage,
} from '@evergreen/contracts/customer-profile';
import { NoticePurpose as WirePurpose } from '@evergreen/contracts/notices';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { InstantScalar } from '../scalars/instant.scalar.ts';
import { wireNumbers } from '../values/wire-numbers.ts';

export enum NoticeChannel {
  IN_APP = 'IN_APP',
  SMS = 'SMS',
  EMAIL = 'EMAIL',
}
registerEnumType(NoticeChannel, { name: 'NoticeChannel' });

export enum NoticePurpose {
  SERVICE = 'SERVICE',
  MARKETING = 'MARKETING',
}
registerEnumType(NoticePurpose, { name: 'NoticePurpose' });

export enum DeliveryState {
  QUEUED = 'QUEUED',
  SENT = 'SENT',
  FAILED = 'FAILED',
  DROPPED = 'DROPPED',
}
registerEnumType(DeliveryState, { name: 'DeliveryState' });

export enum NoticeLanguage {
  ZH = 'ZH',
  EN = 'EN',
}
registerEnumType(NoticeLanguage, { name: 'NoticeLanguage' });

export const wireChannels = wireNumbers(NoticeChannel, WireChannel);
export const wirePurposes = wireNumbers(NoticePurpose, WirePurpose);
export const wireStates = wireNumbers(DeliveryState, WireState);
export const wireLanguages = wireNumbers(NoticeLanguage, WireLanguage);

@ObjectType()
export class NoticeWords {
  @Field(() => String)
  title!: string;

  @Field(() => String)
  body!: string;
}

@ObjectType({ description: 'What a member was told, in the words it was made with.' })
export class InboxNotice {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Such as `points-expiring`.' })
  template!: string;

  @Field(() => NoticePurpose)
  purpose!: NoticePurpose;

  @Field(() => NoticeWords)
  zh!: NoticeWords;

  @Field(() => NoticeWords)
  en!: NoticeWords;

  @Field(() => String, { nullable: true, description: 'Page of the portal that it leads to.' })
  link!: string | null;

  @Field(() => InstantScalar)
  at!: string;

  @Field(() => Boolean)
  isRead!: boolean;
}

@ObjectType()
export class InboxPage {
  @Field(() => [InboxNotice])
  notices!: InboxNotice[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@ObjectType({ description: 'What became of a notice by one way.' })
export class Delivery {
  @Field(() => NoticeChannel)
  channel!: NoticeChannel;

  @Field(() => DeliveryState)
  state!: DeliveryState;

  @Field(() => String, { nullable: true, description: 'Why it was dropped or failed, such as `OPTED_OUT`.' })
  reason!: string | null;

  @Field(() => Int)
  attempts!: number;

  @Field(() => InstantScalar, { nullable: true, description: 'When it is tried next.' })
  nextAt!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  endedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'What the carrier answered last.' })
  answer!: string | null;
}

@ObjectType({ description: 'A notice as staff see it.' })
export class CustomerNotice extends InboxNotice {
  @Field(() => Int)
  templateVersion!: number;

  @Field(() => [Delivery])
  deliveries!: Delivery[];
}

@ObjectType()
export class CustomerNoticePage {
  @Field(() => [CustomerNotice])
  notices!: CustomerNotice[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}
