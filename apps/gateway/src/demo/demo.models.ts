import { Field, ID, ObjectType } from '@nestjs/graphql';
import { NoticeChannel } from '../notices/notice.models.ts';
import { StaffRole } from '../organisation/role.models.ts';
import { InstantScalar } from '../scalars/instant.scalar.ts';
import { AccountKind } from '../sign-in/account-kind.ts';

@ObjectType({ description: 'A code in clear; in a demonstration only.' })
export class DemoCode {
  @Field(() => String, { description: 'A phone or member number.' })
  login!: string;

  @Field(() => String)
  code!: string;

  @Field(() => InstantScalar)
  expiresAt!: string;
}

@ObjectType({ description: 'A message that nobody got, as a phone or mailbox would show it.' })
export class DemoMessage {
  @Field(() => ID)
  id!: string;

  @Field(() => NoticeChannel)
  channel!: NoticeChannel;

  @Field(() => String)
  recipientMasked!: string;

  @Field(() => String, { nullable: true })
  subject!: string | null;

  @Field(() => String)
  text!: string;

  @Field(() => InstantScalar)
  at!: string;
}

@ObjectType({ description: 'An account to try the demonstration with.' })
export class DemoSignIn {
  @Field(() => AccountKind)
  kind!: AccountKind;

  @Field(() => String, { description: 'What to type: a staff number or a member number.' })
  login!: string;

  @Field(() => String, { nullable: true, description: 'Staff only, as all that follows.' })
  name!: string | null;

  @Field(() => [StaffRole])
  roles!: StaffRole[];

  @Field(() => String, { nullable: true })
  officeNameZh!: string | null;

  @Field(() => String, { nullable: true })
  officeNameEn!: string | null;

  @Field(() => String, { nullable: true })
  password!: string | null;

  @Field(() => String, { nullable: true, description: 'What their authenticator shows now.' })
  totpCode!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The key to set up an authenticator of one's own with, Base32.",
  })
  totpSecret!: string | null;
}
