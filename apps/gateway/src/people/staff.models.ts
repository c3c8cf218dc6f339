import { Field, Float, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Grant, GrantInput } from '../organisation/role.models.ts';
import { InstantScalar } from '../scalars/instant.scalar.ts';
import { Absence } from './absence.models.ts';

/** Courses are another question: they stand in the resolver. */
@ObjectType({ description: 'Somebody who works for the insurer.' })
export class StaffMember {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  staffNumber!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  orgPath!: string;

  @Field(() => String)
  email!: string;

  @Field(() => [Grant])
  grants!: Grant[];

  @Field(() => [Grant], { description: 'Held in place of people who are away today.' })
  deputyGrants!: Grant[];

  @Field(() => Boolean)
  isActive!: boolean;

  @Field(() => Boolean, { description: 'Whether a password and an authenticator are set up.' })
  isActivated!: boolean;

  @Field(() => Float)
  version!: number;

  @Field(() => Absence, { nullable: true, description: 'The one under way or next to come.' })
  absence!: Absence | null;

  @Field(() => InstantScalar, { nullable: true })
  lastSeenAt!: string | null;
}

@ObjectType()
export class StaffPage {
  @Field(() => [StaffMember])
  staff!: StaffMember[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@ObjectType({
  description: 'A person and the password they sign in with for the first time; it is shown once.',
})
export class ActivatedStaff {
  @Field(() => StaffMember)
  staff!: StaffMember;

  @Field(() => String, { nullable: true, description: 'Null when the same call had made them before.' })
  activationPassword!: string | null;
}

@InputType()
export class CreateStaffInput {
  @Field(() => String, { description: 'Makes it safe to send twice.' })
  key!: string;

  @Field(() => String)
  staffNumber!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  orgPath!: string;

  @Field(() => [GrantInput])
  grants!: GrantInput[];

  @Field(() => String, { defaultValue: '' })
  email!: string | undefined;
}

@InputType()
export class UpdateStaffInput {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  orgPath!: string;

  @Field(() => String)
  email!: string;

  @Field(() => Float)
  version!: number;
}
