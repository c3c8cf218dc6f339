import { AuditTrail } from '@evergreen/audit';
import type { FileStore } from '@evergreen/files';
import { DomainError } from '@evergreen/kernel';
import { type Run, RunEngine } from '@evergreen/jobs';
import { Database } from '@evergreen/persistence';
import { FILE_STORE } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { importKind } from '../domain/import-run.ts';
import { insertImport } from '../persistence/imports.repository.ts';
import { readProfile } from '../persistence/mapping-profiles.repository.ts';
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
   * Starts an import of a stored file with the newest version of a profile.
   * @throws DomainError PROFILE_UNKNOWN, FILE_UNKNOWN, KEY_REUSED
   */
  async run({ startedBy, key, ...params }: StartImportCommand): Promise<ImportSeen> {
    const { fileId, profileId } = params;
    if (!(await this.files.exists(fileId))) {
      throw new DomainError('FILE_UNKNOWN', 'No file is stored under this id', { fileId });
    }
    const fileBytes = BigInt(await this.files.size(fileId));
    const run = await this.database.transaction(async (tx): Promise<Run> => {
      const profile = await readProfile(tx, profileId);
      if (profile === undefined) {
        throw new DomainError('PROFILE_UNKNOWN', 'There is no mapping profile with this id', { profileId });
      }
      const { run: started, isNew } = await this.engine.start(tx, {
        kind: importKind,
        key,
        params,
        startedBy,
      });
      if (isNew) {
        await insertImport(tx, { id: started.id, ...params, fileBytes, profileVersion: profile.version });
        // The file's name stays out: people write names of customers into it.
        await this.audit.record(tx, {
          act: 'import.started',
          recordKind: 'import',
          recordId: started.id,
          after: { fileId, profileId, profileVersion: profile.version, dry: params.dry },
        });
      }
      return started;
    });
    this.engine.wake();
    return this.imports.one(run.id);
  }
}
