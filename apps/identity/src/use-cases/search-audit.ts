import { narrowed } from '@evergreen/access';
import { AuditTrail } from '@evergreen/audit';
import { Database } from '@evergreen/persistence';
import { type Caller, officesOf } from '@evergreen/rpc';
import { Inject, Injectable } from '@nestjs/common';
import type { AuditFilter, AuditSeen } from '../domain/audit-filter.ts';
import { searchEntries } from '../persistence/audit-search.repository.ts';

export interface AuditQuery extends Omit<AuditFilter, 'offices'> {
  /** Undefined: everywhere the caller may look. */
  readonly office?: string | undefined;
  readonly limit: number;
  /** The next page begins below this entry; undefined: the first page. */
  readonly below?: bigint | undefined;
}

export interface AuditPage {
  readonly entries: readonly AuditSeen[];
  readonly nextBelow?: bigint;
}

/** Finds entries where the caller may look, the newest first. That somebody searched is an act like any other. */
@Injectable()
export class SearchAudit {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  async run(caller: Caller, query: AuditQuery): Promise<AuditPage> {
    const { office, limit, below, ...filter } = query;
    const offices = narrowed(officesOf(caller, 'read', 'AuditEntry'), office);
    await this.note(query);
    if (offices.length === 0) return { entries: [] };
    // One more than asked tells whether there is another page.
    const found = await searchEntries(this.database, { ...filter, offices }, below, limit + 1);
    const entries = found.slice(0, limit);
    const last = entries.at(-1);
    return found.length > limit && last !== undefined ? { entries, nextBelow: last.sequence } : { entries };
  }

  /** Each page, because a page can be asked for without the one before it. */
  private async note({ limit: _, below, customerId, ...filter }: AuditQuery): Promise<void> {
    const given = { ...filter, below: below?.toString() };
    const asked = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    await this.database.transaction((tx) =>
      this.audit.record(tx, {
        act: 'audit.searched',
        recordKind: 'audit',
        recordId: 'chain',
        after: asked,
        ...(customerId === undefined ? {} : { customerId }),
      }),
    );
  }
}
