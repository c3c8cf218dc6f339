import { AccountKind as WireKind, ChallengeNeed as WireNeed } from '@evergreen/contracts/identity';
import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Me } from '../members/me.models.ts';
import { InstantScalar } from '../scalars/instant.scalar.ts';
import type { Viewer } from '../calls/viewer.ts';
import { AccountKind } from './account-kind.ts';

@ObjectType()
export class RequestCodeResult {
  @Field(() => Int)
  validSeconds!: number;
}

@ObjectType({
  description: 'A place outside where one can sign in; the browser goes to `/sign-in/<id>`.',
})
export class ExternalProvider {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => AccountKind)
  kind!: AccountKind;
}

@ObjectType()
export class SignInOptions {
  @Field(() => [ExternalProvider])
  providers!: ExternalProvider[];

  @Field(() => Boolean, { description: 'Whether members can be sent codes.' })
  codesCanBeSent!: boolean;
}

export enum ChallengeNeed {
  TOTP = 'TOTP',
  ENROL_TOTP = 'ENROL_TOTP',
  NEW_PASSWORD = 'NEW_PASSWORD',
}
registerEnumType(ChallengeNeed, {
  name: 'ChallengeNeed',
  valuesMap: {
    TOTP: { description: 'A code of the authenticator, or a recovery code.' },
    ENROL_TOTP: { description: 'No authenticator yet: set one up and answer with its first code.' },
    NEW_PASSWORD: { description: 'The password was given by somebody else: answer with a new one.' },
  },
});

/** Needs by their number on the wire; a new one does not build until it is known here. */
export const challengeNeeds = {
  [WireNeed.UNSPECIFIED]: undefined,
  [WireNeed.TOTP]: ChallengeNeed.TOTP,
  [WireNeed.ENROL_TOTP]: ChallengeNeed.ENROL_TOTP,
  [WireNeed.NEW_PASSWORD]: ChallengeNeed.NEW_PASSWORD,
} as const satisfies Record<WireNeed, ChallengeNeed | undefined>;

@ObjectType()
export class SignInChallenge {
  @Field(() => String)
  challengeToken!: string;

  @Field(() => ChallengeNeed)
  need!: ChallengeNeed;

  @Field(() => InstantScalar)
  expiresAt!: string;
}

@ObjectType({ description: 'Signed in; the session cookie is set.' })
export class SignedIn {
  @Field(() => Me)
  me!: Viewer;

  @Field(() => [String], { description: 'Shown once, after an authenticator was set up.' })
  recoveryCodes!: string[];
}

export const SignInStep = createUnionType({
  name: 'SignInStep',
  types: () => [SignInChallenge, SignedIn] as const,
  resolveType: (step: SignInChallenge | SignedIn) => ('me' in step ? 'SignedIn' : 'SignInChallenge'),
});

@InputType({ description: 'One of the three.' })
export class ChallengeAnswerInput {
  @Field(() => String)
  challengeToken!: string;

  @Field(() => String, { nullable: true })
  totpCode!: string | null | undefined;

  @Field(() => String, { nullable: true })
  recoveryCode!: string | null | undefined;

  @Field(() => String, { nullable: true })
  newPassword!: string | null | undefined;
}

@ObjectType({ description: 'What an authenticator app is set up with.' })
export class TotpEnrolment {
  @Field(() => String, { description: 'Base32, to be typed by hand.' })
  secret!: string;

  @Field(() => String, { description: '`otpauth://totp/...`, for a QR code.' })
  uri!: string;
}

export function accountKindOf(kind: WireKind): AccountKind {
  return kind === WireKind.STAFF ? AccountKind.STAFF : AccountKind.MEMBER;
}
