import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import type { Viewer } from '../calls/viewer.ts';

/** The member who is signed in. What needs another service stands in the member resolver. */
@ObjectType()
export class MemberMe {
  @Field(() => ID)
  memberId!: string;
}

/** The member of staff who is signed in. What is made of their grants stands in the staff resolver. */
@ObjectType()
export class StaffMe {
  @Field(() => ID)
  accountId!: string;

  @Field(() => String)
  staffNumber!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: '`/` is head office, `/32/3201` a city.' })
  orgPath!: string;
}

export const Me = createUnionType({
  name: 'Me',
  types: () => [MemberMe, StaffMe] as const,
  resolveType: ({ kind }: Viewer) => (kind === 'member' ? 'MemberMe' : 'StaffMe'),
});
