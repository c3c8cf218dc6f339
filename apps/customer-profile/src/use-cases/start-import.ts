import { AuditTrail } from '@evergreen/audit';
import { type FileStore, FileUnknown } from '@evergreen/files';
import { DomainError } from '@evergreen/kernel';
import { type Run, RunEngine } from '@evergreen/jobs';
import { Database } from '@evergreen/persistence';
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
  async run({ startedBy, key, ...params }: StartImportCommand): Promise<ImportSeen> {
    const { fileId, profileId } = params;
    const run = await this.database.transaction(async (tx): Promise<Run> => {
      // The file does not go before the import that needs it is known.
      await lockUpload(tx, fileId);
      const { run: started, isNew } = await this.engine.start(tx, {
        kind: importKind,
        key,
        params,
        startedBy,
      });
      if (!isNew) return started;
      const { fileBytes, storedAt } = await this.fileFacts(fileId);
      const profile = await readProfile(tx, profileId);
      if (profile === undefined) {
        throw new DomainError('PROFILE_UNKNOWN', 'There is no mapping profile with this id', { profileId });
      }
      const facts = { id: started.id, ...params, fileBytes, profileVersion: profile.version };
      await insertImport(tx, facts, storedAt);
      // The file's name stays out: people write names of customers into it.
      await this.audit.record(tx, {
        act: 'import.started',
        recordKind: 'import',
        recordId: started.id,
        after: { fileId, profileId, profileVersion: profile.version, dry: params.dry },
      });
      return started;
    });
    this.engine.wake();
    return this.imports.one(run.id);
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
