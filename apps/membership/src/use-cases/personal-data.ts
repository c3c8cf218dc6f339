import type { Clock, Uuid } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { Entry } from '../domain/entry.ts';
import type { Member } from '../domain/member.ts';
import { allEntriesOf, countEntriesOf } from '../persistence/account.repository.ts';
import { householdConsentsOf } from '../persistence/household.repository.ts';
import { consentsHeldOut } from '../persistence/household-invitation.repository.ts';
import { membersOfCustomers } from '../persistence/member.repository.ts';

/** A table of what is held about a person. */
export interface DataSection {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A part of what is held, and the entry it ended with; undefined: nothing more is held. */
export interface DataPage {
  readonly sections: readonly DataSection[];
  readonly next: Uuid | undefined;
}

// An entry has a few hundred bytes at most: a page stays well under the 1 MB of an answer.
const entriesAPage = 1_000;

/** What the ledger holds about a person: points under a number, and nothing that names them. */
@Injectable()
export class PersonalData {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The membership with the first entries, or the entries after one. All of them, also those yet to take effect. */
  async page(customerId: string, after: Uuid | undefined): Promise<DataPage> {
    // A customer is one member at most.
    const [member] = await membersOfCustomers(this.database, [customerId]);
    const found =
      member === undefined
        ? []
        : // One more than a page tells whether there is another.
          await allEntriesOf(this.database, member.memberId, after, entriesAPage + 1);
    const entries = found.slice(0, entriesAPage);
    const membership = {
      name: 'membership',
      columns: ['member_number', 'enrolled_on'],
      rows: member === undefined ? [] : [[member.memberNumber, member.enrolledOn]],
    };
    return {
      sections: [
        ...(after === undefined ? [membership, await this.consents(member)] : []),
        sectionOf(entries),
      ],
      next: found.length > entriesAPage ? entries.at(-1)?.entryId : undefined,
    };
  }

  /** With whom points were shared nobody is told here: that is about others. Consents held out have no day of joining. */
  private async consents(member: Pick<Member, 'memberId'> | undefined): Promise<DataSection> {
    const { database } = this;
    const consents = member === undefined ? [] : await householdConsentsOf(database, member.memberId);
    const heldOut =
      member === undefined ? [] : await consentsHeldOut(database, member.memberId, this.clock.now());
    return {
      name: 'household',
      columns: ['joined_on', 'left_on', 'consented_on', 'may_draw', 'agreed_on', 'wording'],
      rows: [
        ...consents.map(({ joinedOn, leftOn, consentedOn, mayDraw, wordedOn, wording }) => [
          ...[joinedOn, leftOn ?? '', consentedOn, String(mayDraw), wordedOn ?? '', wording ?? ''],
        ]),
        ...heldOut.map(({ consentedOn, wording }) => ['', '', consentedOn, 'true', consentedOn, wording]),
      ],
    };
  }

  /** Entries stay: without the customer's key nothing leads from them to a person. @returns how many */
  async kept(customerId: string): Promise<number> {
    const members = await membersOfCustomers(this.database, [customerId]);
    return countEntriesOf(
      this.database,
      members.map(({ memberId }) => memberId),
    );
  }
}

function sectionOf(entries: readonly Entry[]): DataSection {
  return {
    name: 'entries',
    columns: [
      ...['recorded_at', 'kind', 'points', 'status_points', 'source', 'rule', 'effective_on', 'active_on'],
      ...['expires_on', 'reason'],
    ],
    rows: entries.map((entry) => [
      entry.recordedAt.toISOString(),
      entry.kind,
      String(entry.points),
      String(entry.statusPoints),
      entry.sourceKind,
      entry.ruleId,
      entry.effectiveOn,
      entry.activeOn ?? '',
      entry.expiresOn ?? '',
      entry.reason ?? '',
    ]),
  };
}
