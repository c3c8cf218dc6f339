import { NoticeKind as WireKind } from '@evergreen/contracts/identity';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { InstantScalar } from '../scalars/instant.scalar.ts';
import { JsonScalar } from '../scalars/json.scalar.ts';

@ObjectType()
export class StaffSecurity {
  @Field(() => Boolean)
  hasPassword!: boolean;

  @Field(() => InstantScalar, { nullable: true })
  passwordChangedAt!: string | null;

  @Field(() => Boolean)
  hasTotp!: boolean;

  @Field(() => Int)
  recoveryCodesLeft!: number;
}

export enum NoticeKind {
  FAILED_SIGN_INS = 'FAILED_SIGN_INS',
  NEW_DEVICE = 'NEW_DEVICE',
  PASSWORD_CHANGED = 'PASSWORD_CHANGED',
  RECOVERY_CODE_USED = 'RECOVERY_CODE_USED',
  RECOVERY_CODES_RENEWED = 'RECOVERY_CODES_RENEWED',
  TOTP_ENROLLED = 'TOTP_ENROLLED',
  SESSIONS_ENDED = 'SESSIONS_ENDED',
  SIGN_IN_RESET = 'SIGN_IN_RESET',
  LINKED_OUTSIDE = 'LINKED_OUTSIDE',
  DEPUTY_APPOINTED = 'DEPUTY_APPOINTED',
  DEPUTY_STANDS_IN = 'DEPUTY_STANDS_IN',
  GRANTS_CHANGED = 'GRANTS_CHANGED',
}
registerEnumType(NoticeKind, { name: 'NoticeKind' });

/** Kinds by their number on the wire; a new one does not build until it is known here. */
export const noticeKinds = {
  [WireKind.UNSPECIFIED]: undefined,
  [WireKind.FAILED_SIGN_INS]: NoticeKind.FAILED_SIGN_INS,
  [WireKind.NEW_DEVICE]: NoticeKind.NEW_DEVICE,
  [WireKind.PASSWORD_CHANGED]: NoticeKind.PASSWORD_CHANGED,
  [WireKind.RECOVERY_CODE_USED]: NoticeKind.RECOVERY_CODE_USED,
  [WireKind.RECOVERY_CODES_RENEWED]: NoticeKind.RECOVERY_CODES_RENEWED,
  [WireKind.TOTP_ENROLLED]: NoticeKind.TOTP_ENROLLED,
  [WireKind.SESSIONS_ENDED]: NoticeKind.SESSIONS_ENDED,
  [WireKind.SIGN_IN_RESET]: NoticeKind.SIGN_IN_RESET,
  [WireKind.LINKED_OUTSIDE]: NoticeKind.LINKED_OUTSIDE,
  [WireKind.DEPUTY_APPOINTED]: NoticeKind.DEPUTY_APPOINTED,
  [WireKind.DEPUTY_STANDS_IN]: NoticeKind.DEPUTY_STANDS_IN,
  [WireKind.GRANTS_CHANGED]: NoticeKind.GRANTS_CHANGED,
} as const satisfies Record<WireKind, NoticeKind | undefined>;

@ObjectType({ description: "Something that happened to one's account." })
export class Notice {
  @Field(() => ID)
  id!: string;

  @Field(() => NoticeKind)
  kind!: NoticeKind;

  @Field(() => InstantScalar)
  at!: string;

  @Field(() => JsonScalar, { description: 'Names and values, such as `attempts` and `address`.' })
  facts!: string;

  @Field(() => Boolean)
  isRead!: boolean;
}

@ObjectType()
export class NoticePage {
  @Field(() => [Notice])
  notices!: Notice[];

  @Field(() => Int)
  unread!: number;
}
