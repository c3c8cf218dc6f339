import { setTimeout as pause } from 'node:timers/promises';
import { AuditTrail } from '@evergreen/audit';
import { Outbox } from '@evergreen/events';
import { type FileStore, FileUnknown } from '@evergreen/files';
import { type Clock, DomainError, type Uuid } from '@evergreen/kernel';
import type { Logger } from '@evergreen/observability';
import { Database, type Transaction } from '@evergreen/persistence';
import { CLOCK, CONFIGURATION, FILE_STORE, LOGGER } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { type CustomerProfileConfiguration, fractionDigitsOf } from '../customer-profile.config.ts';
import { FileRefused } from '../domain/file-refused.ts';
import type { ImportReport } from '../domain/import-report.ts';
import { ImportTally } from '../domain/import-tally.ts';
import type { MappingProfile } from '../domain/mapping-profile.ts';
import { tryLockBook } from '../persistence/book.repository.ts';
import { appliedAfter } from '../persistence/feed/feed.repository.ts';
import { CustomerKeys } from '../persistence/customer-keys.repository.ts';
import {
  type ImportFacts,
  keepFindings,
  keepReport,
  type RefusedRows,
  readImports,
} from '../persistence/imports.repository.ts';
import { readProfile } from '../persistence/mapping-profiles.repository.ts';
import { PersonalKeys } from '../persistence/personal-keys.ts';
import { importRecords } from './imports/import-records.ts';
import { keepRefusedRows } from './imports/keep-refused-rows.ts';
import type { ImportWork } from './import-work.ts';

/** How far an import is; JSON. */
export interface ImportProgress {
  readonly bytesRead: number;
}

export interface ImportOrder {
  readonly importId: Uuid;
  readonly progress: (progress: ImportProgress) => Promise<void>;
  readonly signal: AbortSignal;
}

const progressEveryMs = 500;
const bookAskedEveryMs = 250;

/** A dry run has seen everything; its transaction is rolled back by this. */
class DryRunEnded extends Error {
  constructor(readonly done: DoneImport) {
    super('The dry run has ended');
  }
}

interface DoneImport {
  readonly report: ImportReport;
  readonly refused: RefusedRows | undefined;
}

/**
 * Imports a file in one transaction: a run that is killed anywhere leaves nothing, and starts anew. One import at a
 * time writes to the book; another waits for its turn.
 */
@Injectable()
export class ImportFile {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(FILE_STORE) private readonly files: FileStore,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIGURATION)
    private readonly configuration: Pick<CustomerProfileConfiguration, 'EVERGREEN_CURRENCY'>,
    @Inject(LOGGER) private readonly log: Logger,
    @Inject(PersonalKeys) private readonly keys: PersonalKeys,
    @Inject(CustomerKeys) private readonly customerKeys: CustomerKeys,
  ) {}

  /**
   * Does an import that was started, or gives the report of one that is done.
   * @throws FileRefused when nothing of the file is taken over
   */
  async run(order: ImportOrder): Promise<ImportReport> {
    const facts = await this.factsOf(order.importId);
    if (facts.report !== null) return facts.report;
    const profile = await readProfile(this.database, facts.profileId, facts.profileVersion);
    if (profile === undefined) throw new Error(`Mapping profile ${facts.profileId} has vanished`);
    const tally = new ImportTally();
    const startedAt = this.clock.now();
    try {
      // A conflict is left to the run engine: it would read the file into this tally a second time.
      const report = await this.database.transaction(
        (tx) => this.inTransaction(tx, facts, profile, tally, order),
        {
          conflictRetries: 0,
        },
      );
      const { rowsRead, rowsRefused } = report;
      const ms = this.clock.now().getTime() - startedAt.getTime();
      this.log.info({ importId: facts.id, rowsRead, rowsRefused, ms }, 'file imported');
      return report;
    } catch (error) {
      if (error instanceof DryRunEnded) return this.keepDry(facts, error.done, tally);
      if (error instanceof FileRefused) await this.keepRefusal(facts, error, tally);
      throw error;
    }
  }

  private async inTransaction(
    tx: Transaction,
    facts: ImportFacts,
    profile: MappingProfile,
    tally: ImportTally,
    { progress, signal }: ImportOrder,
  ): Promise<ImportReport> {
    while (!(await tryLockBook(tx))) await pause(bookAskedEveryMs, undefined, { signal });
    // An attempt that was thought dead may have ended while this one waited.
    const { report: known } = await this.factsOf(facts.id);
    if (known !== null) return known;
    // Rows of a batch that failed and is tried again are older than what was taken since.
    const later = await appliedAfter(tx, facts.id);
    if (later !== undefined)
      throw new DomainError('FEED_OVERTAKEN', `Batch ${later} was taken since: send these rows again`, {
        key: later,
      });

    const currency =
      profile.currency === 'insurer' ? this.configuration.EVERGREEN_CURRENCY : profile.currency;
    let toldAtMs = 0;
    const work: ImportWork = {
      tx,
      dry: facts.dry,
      file: { open: () => this.openFile(facts.fileId), bytes: Number(facts.fileBytes) },
      tally,
      context: { source: profile.source, currency, today: this.clock.today(), now: this.clock.now() },
      fractionDigits: fractionDigitsOf(currency),
      outbox: this.outbox,
      keys: this.keys,
      customerKeys: this.customerKeys,
      progress: async (bytesRead) => {
        signal.throwIfAborted();
        const isEnd = BigInt(bytesRead) === facts.fileBytes;
        if (!isEnd && this.clock.now().getTime() - toldAtMs < progressEveryMs) return;
        toldAtMs = this.clock.now().getTime();
        await progress({ bytesRead });
      },
      checkpoint: () => signal.throwIfAborted(),
    };
    const report = await importRecords(work, profile);
    const done = { report, refused: await keepRefusedRows(work, profile, this.files) };
    if (facts.dry) throw new DryRunEnded(done);
    signal.throwIfAborted();
    await this.keep(tx, facts, done, tally);
    return report;
  }

  private async keepDry(facts: ImportFacts, done: DoneImport, tally: ImportTally): Promise<ImportReport> {
    const { report } = done;
    await this.database.transaction((tx) => this.keep(tx, facts, done, tally));
    this.log.info({ importId: facts.id, rowsRead: report.rowsRead }, 'file tried dry');
    return report;
  }

  private async keep(
    tx: Transaction,
    facts: ImportFacts,
    { report, refused }: DoneImport,
    tally: ImportTally,
  ): Promise<void> {
    // Locks the import against cancelling until the commit: it is either done or cancelled, never both.
    if (!(await keepReport(tx, facts.id, report, refused))) {
      throw new DomainError('IMPORT_NOT_CANCELLABLE', 'The import was cancelled', { importId: facts.id });
    }
    await keepFindings(tx, facts.id, tally.findings());
    const { rowsRead, rowsAccepted, rowsRefused } = report;
    await this.audit.record(tx, {
      act: 'import.finished',
      recordKind: 'import',
      recordId: facts.id,
      after: { dry: facts.dry, rowsRead, rowsAccepted, rowsRefused },
    });
  }

  private async keepRefusal(facts: ImportFacts, refusal: FileRefused, tally: ImportTally): Promise<void> {
    tally.takeFile(refusal);
    await this.database.transaction((tx) => keepFindings(tx, facts.id, tally.findings()));
    this.log.warn({ importId: facts.id, refusal: refusal.message }, 'file refused');
  }

  private async factsOf(importId: Uuid): Promise<ImportFacts> {
    const facts = (await readImports(this.database, [importId])).get(importId);
    if (facts === undefined) throw new Error(`Run ${importId} has no import beside it`);
    return facts;
  }

  private async openFile(fileId: string) {
    try {
      return await this.files.open(fileId);
    } catch (error) {
      if (error instanceof FileUnknown) throw new DomainError('FILE_UNKNOWN', error.message, { fileId });
      throw error;
    }
  }
}
