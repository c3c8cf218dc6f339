import type { Clock } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { entriesOf } from '../persistence/account.repository.ts';
import { membersOfCustomers } from '../persistence/member.repository.ts';

/** A table of what is held about a person. */
export interface DataSection {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** More than anybody has; an answer must end somewhere. */
const entriesMax = 5_000;

/** What the ledger holds about a person: points under a number, and nothing that names them. */
@Injectable()
export class PersonalData {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async of(customerId: string): Promise<DataSection[]> {
    const members = await membersOfCustomers(this.database, [customerId]);
    const entries = await this.entriesOf(members);
    return [
      {
        name: 'membership',
        columns: ['member_number', 'enrolled_on'],
        rows: members.map(({ memberNumber, enrolledOn }) => [memberNumber, enrolledOn]),
      },
      {
        name: 'entries',
        columns: ['recorded_at', 'points', 'source', 'rule', 'effective_on', 'active_on', 'expires_on'],
        rows: entries.map((entry) => [
          entry.recordedAt.toISOString(),
          String(entry.points),
          entry.sourceKind,
          entry.ruleId,
          entry.effectiveOn,
          entry.activeOn,
          entry.expiresOn ?? '',
        ]),
      },
    ];
  }

  /** Entries stay: without the customer's key nothing leads from them to a person. */
  async kept(customerId: string): Promise<number> {
    return (await this.entriesOf(await membersOfCustomers(this.database, [customerId]))).length;
  }

  private async entriesOf(members: readonly { readonly memberId: string }[]) {
    const today = this.clock.today();
    const entries = members.map(({ memberId }) =>
      entriesOf(this.database, memberId, today, undefined, entriesMax),
    );
    return (await Promise.all(entries)).flat();
  }
}
