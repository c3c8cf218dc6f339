import { AuditTrail } from '@evergreen/audit';
import type { Clock } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { accountErased } from '../domain/audit-entry.ts';
import { whoOf } from '../domain/sign-in-failure.ts';
import { holdHead } from '../persistence/audit.repository.ts';
import {
  accountOf,
  actsAbout,
  closeAccount,
  devicesOf,
  type ErasedCount,
  erasureOf,
  keepErasure,
  lockPerson,
  noticesOf,
  type PersonAccount,
  removeAuditDetails,
  removeTraces,
  sessionsOf,
  wrongAnswersOf,
} from '../persistence/person.repository.ts';
import { TellSessions } from './tell-sessions.ts';

/** A table of what is held about a person. */
export interface DataSection {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface DataPage {
  readonly sections: readonly DataSection[];
  /** Where the next page begins; undefined on the last one. */
  readonly nextAfter?: bigint | undefined;
}

/** So many reasons of their longest stay far under the megabyte that an answer may have. */
const actsAPage = 200;

/** What is held about somebody who may sign in, and its end. */
@Injectable()
export class PersonalData {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(TellSessions) private readonly tellSessions: TellSessions,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /**
   * A page of what is held: the account first, then what was done, the oldest first.
   * @param after where the page before said that this one begins
   */
  async of(customerId: string, after?: bigint): Promise<DataPage> {
    const account = await accountOf(this.database, customerId);
    if (account === undefined) return { sections: [] };
    if (after === undefined) return { sections: await this.accountData(account), nextAfter: 0n };
    const acts = await actsAbout(
      this.database,
      { customerId, accountId: account.accountId },
      after,
      actsAPage + 1,
    );
    const page = acts.slice(0, actsAPage);
    const columns = ['at', 'act', 'by', 'record', 'reason', 'address'];
    return {
      sections: [{ name: 'acts', columns, rows: valuesOf(page) }],
      nextAfter: acts.length > page.length ? page.at(-1)!.sequence : undefined,
    };
  }

  private async accountData({ accountId, memberNumber }: PersonAccount): Promise<DataSection[]> {
    const { database } = this;
    return [
      { name: 'account', columns: ['member_number'], rows: [[memberNumber ?? '']] },
      {
        name: 'sessions',
        columns: ['opened_at', 'last_seen_at', 'ended_at', 'method', 'address', 'browser'],
        rows: valuesOf(await sessionsOf(database, accountId)),
      },
      {
        name: 'notices',
        columns: ['at', 'kind', 'facts', 'read_at'],
        rows: valuesOf(await noticesOf(database, accountId)),
      },
      {
        name: 'known devices',
        columns: ['first_seen_at', 'last_seen_at'],
        rows: valuesOf(await devicesOf(database, accountId)),
      },
      {
        name: 'wrong answers',
        columns: ['last_at', 'in_a_row', 'address'],
        rows: valuesOf(await wrongAnswersOf(database, whoOf('member', accountId))),
      },
    ];
  }

  /** @returns what the first erasure did, however often it is asked */
  async erase(customerId: string, requestId: string): Promise<readonly ErasedCount[]> {
    const { accountId, receipt } = await this.database.transaction((tx) =>
      this.eraseOnce(tx, customerId, requestId),
    );
    if (accountId !== '') this.tellSessions.changed([accountId]);
    return receipt;
  }

  private async eraseOnce(
    tx: Transaction,
    customerId: string,
    requestId: string,
  ): Promise<{ accountId: string; receipt: readonly ErasedCount[] }> {
    await lockPerson(tx, customerId);
    const accountId = (await accountOf(tx, customerId))?.accountId ?? '';
    const known = await erasureOf(tx, customerId);
    if (known !== undefined) return { accountId, receipt: known };
    const phones = await closeAccount(tx, customerId);
    const traces = accountId === '' ? [] : await removeTraces(tx, accountId, [whoOf('member', accountId)]);
    // Acts that are being sealed would be sealed with what they say of the person.
    await holdHead(tx);
    const details = await removeAuditDetails(tx, customerId, accountId);
    const receipt = [
      { what: 'phone index', count: phones },
      ...traces,
      { what: 'audit details', count: details },
    ];
    await keepErasure(tx, { customerId, accountId, requestId, at: this.clock.now(), receipt });
    await this.audit.record(tx, {
      act: accountErased,
      recordKind: 'data-request',
      recordId: requestId,
      customerId,
    });
    return { accountId, receipt };
  }
}

const valuesOf = (rows: readonly { readonly values: readonly string[] }[]) =>
  rows.map(({ values }) => values);
