import { AuditTrail } from '@evergreen/audit';
import { type FileStore, FileUnknown } from '@evergreen/files';
import { DomainError } from '@evergreen/kernel';
import { type Run, RunEngine } from '@evergreen/jobs';
import { Database, type Transaction } from '@evergreen/persistence';
import { FILE_STORE } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { importKind } from '../domain/import-run.ts';
import { insertImport } from '../persistence/imports.repository.ts';
import { readProfile } from '../persistence/mapping-profiles.repository.ts';
import { lockUpload } from '../persistence/uploads.repository.ts';
import { ReadImports, type ImportSeen } from './read-imports.ts';

export interface StartImportCommand {
  /** Permanent: the same key gives the same import again. */
  readonly key: string;
  readonly fileId: string;
  readonly fileName: string;
  readonly profileId: string;
  readonly dry: boolean;
  readonly startedBy: string;
  /** By the feed of a core system. */
  readonly isFed?: boolean;
}

@Injectable()
export class StartImport {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(FILE_STORE) private readonly files: FileStore,
    @Inject(RunEngine) private readonly engine: RunEngine,
    @Inject(ReadImports) private readonly imports: ReadImports,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /**
   * Starts an import of a stored file with the newest version of a profile. Asked for again, an import is found by its
   * key, though its file may have gone.
   * @throws DomainError PROFILE_UNKNOWN, KEY_REUSED; FILE_UNKNOWN, also once a real import of the file has ended
   */
  async run(command: StartImportCommand): Promise<ImportSeen> {
    const { id } = await this.database.transaction((tx) => this.within(tx, command));
    this.engine.wake();
    return this.imports.one(id);
  }

  /** Starts it in a transaction of others, who wake the engine afterwards. @throws as `run` */
  async within(
    tx: Transaction,
    { startedBy, key, isFed = false, ...params }: StartImportCommand,
  ): Promise<Run> {
    const { fileId, profileId } = params;
    // The file does not go before the import that needs it is known.
    await lockUpload(tx, fileId);
    const { run, isNew } = await this.engine.start(tx, { kind: importKind, key, params, startedBy });
    if (!isNew) return run;
    const { fileBytes, storedAt } = await this.fileFacts(fileId);
    const profile = await readProfile(tx, profileId);
    if (profile === undefined) {
      throw new DomainError('PROFILE_UNKNOWN', 'There is no mapping profile with this id', { profileId });
    }
    const facts = { id: run.id, ...params, fileBytes, profileVersion: profile.version, isFed };
    await insertImport(tx, facts, storedAt);
    // The file's name stays out: people write names of customers into it.
    await this.audit.record(tx, {
      act: 'import.started',
      recordKind: 'import',
      recordId: run.id,
      after: {
        ...{ fileId, profileId, profileVersion: profile.version, dry: params.dry },
        ...(isFed ? { startedBy } : {}),
      },
    });
    return run;
  }

  private async fileFacts(fileId: string): Promise<{ fileBytes: bigint; storedAt: Date }> {
    try {
      const storedAt = await this.files.storedAt(fileId);
      return { storedAt, fileBytes: BigInt(await this.files.size(fileId)) };
    } catch (error) {
      if (!(error instanceof FileUnknown)) throw error;
      throw new DomainError('FILE_UNKNOWN', 'No file is stored under this id', { fileId });
    }
  }
}
