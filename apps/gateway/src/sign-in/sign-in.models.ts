import { AccountKind as WireKind } from '@evergreen/contracts/identity';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum AccountKind {
  MEMBER = 'MEMBER',
  STAFF = 'STAFF',
}
registerEnumType(AccountKind, { name: 'AccountKind' });

/** Kinds as the wire has them; a new one does not build until it is known here. */
export const wireKinds = {
  [AccountKind.MEMBER]: WireKind.MEMBER,
  [AccountKind.STAFF]: WireKind.STAFF,
} as const satisfies Record<AccountKind, WireKind>;

@ObjectType()
export class RequestCodeResult {
  @Field(() => Int)
  validSeconds!: number;
}
