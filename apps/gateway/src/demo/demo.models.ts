import { Field, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '../scalars/instant.scalar.ts';
import { AccountKind } from '../sign-in/sign-in.models.ts';

@ObjectType({ description: 'A code in clear; in a demonstration only.' })
export class DemoCode {
  @Field(() => AccountKind)
  kind!: AccountKind;

  @Field(() => String)
  login!: string;

  @Field(() => String)
  code!: string;

  @Field(() => InstantScalar)
  expiresAt!: string;
}

@ObjectType({ description: 'An account to try the demonstration with.' })
export class DemoSignIn {
  @Field(() => AccountKind)
  kind!: AccountKind;

  @Field(() => String, { description: 'What to type: a staff number or a member number.' })
  login!: string;

  @Field(() => String, { nullable: true, description: 'Staff only.' })
  name!: string | null;

  @Field(() => [String])
  roles!: string[];
}
