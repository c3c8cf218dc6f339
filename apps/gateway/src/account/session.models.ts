import { Field, ID, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '../scalars/instant.scalar.ts';

@ObjectType({ description: 'Somewhere one is signed in.' })
export class Session {
  @Field(() => ID)
  id!: string;

  @Field(() => String, {
    description:
      '`code`, `password+totp`, `password+recovery-code`, or a provider outside, also with `+totp`.',
  })
  method!: string;

  @Field(() => String)
  address!: string;

  @Field(() => String)
  userAgent!: string;

  @Field(() => InstantScalar)
  createdAt!: string;

  @Field(() => InstantScalar)
  lastSeenAt!: string;

  @Field(() => Boolean, { description: 'The one this is asked by.' })
  isCurrent!: boolean;
}

@ObjectType()
export class SessionState {
  @Field(() => InstantScalar, { description: 'When it ends if nobody uses it any more.' })
  expiresAt!: string;

  @Field(() => InstantScalar, { description: 'When it ends in any case.' })
  endsAt!: string;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'Until then sensitive acts need no further proof; null: they need one.',
  })
  steppedUpUntil!: string | null;
}

@ObjectType()
export class StaffSession {
  @Field(() => Session)
  session!: Session;

  @Field(() => ID)
  accountId!: string;

  @Field(() => String)
  staffNumber!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  orgPath!: string;
}
