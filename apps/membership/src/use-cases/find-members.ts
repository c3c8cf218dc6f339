import type { Uuid } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { Member } from '../domain/member.ts';
import { firstMembers, membersByNumber, membersOfCustomers } from '../persistence/member.repository.ts';

/** Which members are meant: by their number, by the customers they are, or simply the first ones enrolled. */
export type MemberQuery =
  | { readonly by: 'number'; readonly memberNumber: string }
  | { readonly by: 'customers'; readonly customerIds: readonly Uuid[] }
  | { readonly by: 'enrolment'; readonly limit: number };

@Injectable()
export class FindMembers {
  constructor(@Inject(Database) private readonly database: Database) {}

  run(query: MemberQuery): Promise<Member[]> {
    switch (query.by) {
      case 'number':
        return membersByNumber(this.database, query.memberNumber);
      case 'customers':
        return membersOfCustomers(this.database, query.customerIds);
      case 'enrolment':
        return firstMembers(this.database, query.limit);
    }
  }
}
