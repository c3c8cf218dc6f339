import type { Uuid } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { Member } from '../domain/member.ts';
import { survivorsOf } from '../persistence/ledger-reads.ts';
import {
  firstMembers,
  membersByNumber,
  membersByNumbers,
  membersOf,
  membersOfCustomers,
} from '../persistence/member.repository.ts';

/** Which members are meant: by their number, by the customers they are, or simply the first ones enrolled. */
export type MemberQuery =
  | { readonly by: 'number'; readonly memberNumber: string }
  | { readonly by: 'customers'; readonly customerIds: readonly Uuid[] }
  | { readonly by: 'enrolment'; readonly limit: number };

@Injectable()
export class FindMembers {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Who was merged is found as the member they went up in. */
  async run(query: MemberQuery): Promise<Member[]> {
    const found = await this.find(query);
    const survivors = await survivorsOf(
      this.database,
      found.map(({ memberId }) => memberId),
    );
    if (survivors.size === 0) return found;
    const staying = found.filter(({ memberId }) => !survivors.has(memberId));
    const known = new Set(staying.map(({ memberId }) => memberId));
    const heirs = [...new Set(survivors.values())].filter((memberId) => !known.has(memberId));
    return [...staying, ...(await membersOf(this.database, heirs))];
  }

  /** Those there are, each with the number it was asked by. */
  async byNumbers(
    numbers: readonly string[],
  ): Promise<{ readonly asked: string; readonly member: Member }[]> {
    const found = await membersByNumbers(this.database, numbers);
    const survivors = await survivorsOf(
      this.database,
      found.map(({ memberId }) => memberId),
    );
    const heirs = new Map(
      (await membersOf(this.database, [...new Set(survivors.values())])).map((heir) => [heir.memberId, heir]),
    );
    return found.flatMap((own) => {
      const heirId = survivors.get(own.memberId);
      const member = heirId === undefined ? own : heirs.get(heirId);
      return member === undefined ? [] : [{ asked: own.memberNumber, member }];
    });
  }

  private find(query: MemberQuery): Promise<Member[]> {
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
