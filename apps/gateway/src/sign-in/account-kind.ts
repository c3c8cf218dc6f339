import { registerEnumType } from '@nestjs/graphql';

export enum AccountKind {
  MEMBER = 'MEMBER',
  STAFF = 'STAFF',
}
registerEnumType(AccountKind, { name: 'AccountKind' });
