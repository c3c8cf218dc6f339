import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '../scalars/instant.scalar.ts';
import { NoticeChannel, NoticeLanguage, NoticePurpose } from './notice.models.ts';

@ObjectType({ description: 'What stands for one way and purpose now.' })
export class Consent {
  @Field(() => NoticeChannel)
  channel!: NoticeChannel;

  @Field(() => NoticePurpose)
  purpose!: NoticePurpose;

  @Field(() => Boolean)
  given!: boolean;

  @Field(() => Boolean, { description: 'Cannot be refused.' })
  isFixed!: boolean;

  @Field(() => InstantScalar, { nullable: true, description: 'Null: nothing was ever said.' })
  changedAt!: string | null;
}

@ObjectType()
export class ConsentChange {
  @Field(() => NoticeChannel)
  channel!: NoticeChannel;

  @Field(() => NoticePurpose)
  purpose!: NoticePurpose;

  @Field(() => Boolean)
  given!: boolean;

  @Field(() => InstantScalar)
  at!: string;

  @Field(() => String, { nullable: true, description: 'A staff number; null: the member, in the portal.' })
  changedBy!: string | null;

  @Field(() => String)
  reason!: string;
}

@ObjectType({ description: 'By which ways a customer wants to be told what.' })
export class NoticeSettings {
  @Field(() => [Consent])
  consents!: Consent[];

  @Field(() => [ConsentChange], { description: 'Newest first; at most 100.' })
  history!: ConsentChange[];

  @Field(() => NoticeLanguage, { description: 'Of text messages and e-mails.' })
  language!: NoticeLanguage;

  @Field(() => String, { nullable: true })
  emailMasked!: string | null;

  @Field(() => String, { nullable: true, description: 'A code was sent there.' })
  proposedEmailMasked!: string | null;

  @Field(() => Boolean)
  hasPhone!: boolean;

  @Field(() => Boolean, { description: 'Whether e-mails can be sent at all.' })
  canEmail!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer may change them.' })
  mayChange!: boolean;
}

@InputType()
export class ConsentChoiceInput {
  @Field(() => NoticeChannel)
  channel!: NoticeChannel;

  @Field(() => NoticePurpose)
  purpose!: NoticePurpose;

  @Field(() => Boolean)
  given!: boolean;
}

@InputType()
export class ConsentsInput {
  @Field(() => String, { description: 'Made once by the asker: the same order again changes nothing.' })
  key!: string;

  @Field(() => ID, { nullable: true, description: 'Staff only.' })
  customerId?: string | null;

  @Field(() => [ConsentChoiceInput])
  choices!: ConsentChoiceInput[];

  @Field(() => String, { nullable: true, description: 'Staff only: what the customer said.' })
  reason?: string | null;
}
