import type { Clock, Uuid } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { type Caller, officesOf } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { TouchesAsked, TouchPage } from '../../domain/story/touch.ts';
import { readContacts } from '../../persistence/contacts/contacts.repository.ts';
import { readCustomers } from '../../persistence/customers.repository.ts';
import {
  readAnswers,
  readHead,
  readHousehold,
  readMerged,
  readOutcomes,
  readStoryClaims,
  readStoryPolicies,
  readVehicles,
} from '../../persistence/story/story.repository.ts';
import { readTouches } from '../../persistence/story/touches.repository.ts';
import { customerUnknown, CustomerFiles } from '../customer-files.ts';
import { mayAt } from '../own-customer.ts';
import { SeeContacts } from './see-contacts.ts';
import { seenList, SeeStory, termsMax } from './see-story.ts';

/** What is told of a customer, with personal fields masked. */
export type Story = Awaited<ReturnType<ReadStory['run']>>;

/** A customer's whole story, cut to the caller's offices. */
@Injectable()
export class ReadStory {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CustomerFiles) private readonly files: CustomerFiles,
    @Inject(SeeStory) private readonly see: SeeStory,
    @Inject(SeeContacts) private readonly contacts: SeeContacts,
  ) {}

  /**
   * Written down as a look at the file.
   * @throws DomainError NOT_FOUND, also when the customer is of an office that is not the caller's
   */
  run(caller: Caller, customerId: Uuid, rows: number, touches: TouchesAsked) {
    return this.database.transaction(async (tx) => {
      const file = await this.files.seen(tx, caller, customerId);
      const of = { customerId, limit: rows + 1 };
      const [head, merged, household, contacts, vehicles, policies, claims, answers, outcomes] =
        await tx.together([
          () => readHead(tx, customerId),
          () => readMerged(tx, customerId),
          () => readHousehold(tx, of),
          () => readContacts(tx, of),
          () => readVehicles(tx, of),
          () => readStoryPolicies(tx, of, termsMax),
          () => readStoryClaims(tx, of),
          () => readAnswers(tx, of),
          () => readOutcomes(tx, of),
        ]);
      const records = [customerId, ...merged.map(({ id }) => id)];
      const told = await this.touches(
        tx,
        caller,
        { id: customerId, orgPath: file.orgPath, records },
        touches,
      );
      return {
        ...{ file, head, told },
        merged: merged.map((row) => this.see.merged(row)),
        household: seenList(household, rows, (row) => this.see.person(row)),
        contacts: seenList(contacts, rows, (row) => this.contacts.one(row)),
        vehicles: seenList(vehicles, rows, (row) => this.see.vehicle(row)),
        policies: seenList(policies, rows, (row) => this.see.policy(row)),
        claims: seenList(claims, rows, (row) => row),
        answers: seenList(answers, rows, (row) => row),
        outcomes: seenList(outcomes, rows, (row) => row),
      };
    });
  }

  /** @throws DomainError NOT_FOUND, also when the customer is of an office that is not the caller's */
  page(caller: Caller, customerId: Uuid, asked: TouchesAsked): Promise<TouchPage> {
    return this.database.transaction(async (tx) => {
      const [row] = await readCustomers(tx, [customerId], officesOf(caller, 'read', 'Customer'));
      if (row === undefined) throw customerUnknown();
      const merged = await readMerged(tx, customerId);
      const records = [customerId, ...merged.map(({ id }) => id)];
      return this.touches(tx, caller, { id: customerId, orgPath: row.org_path, records }, asked);
    });
  }

  /** Who may not read notices or warnings sees none here either. */
  private async touches(
    tx: Transaction,
    caller: Caller,
    { id, orgPath, records }: { id: string; orgPath: string; records: readonly string[] },
    { before, limit, topics }: TouchesAsked,
  ): Promise<TouchPage> {
    const of = { customerId: id, records, today: this.clock.today() };
    const hidden = [
      ...(mayAt(caller, orgPath, ['read', 'Notice']) ? [] : ['notice']),
      ...(mayAt(caller, orgPath, ['read', 'Warning']) ? [] : ['warning']),
    ];
    const found = await readTouches(tx, of, { before, limit: limit + 1, topics, hidden });
    return { touches: found.slice(0, limit), more: found.length > limit };
  }
}
