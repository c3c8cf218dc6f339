import { AuditTrail } from '@evergreen/audit';
import type { FileStore } from '@evergreen/files';
import { DomainError, type Uuid } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { FILE_STORE } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { refusedFileName } from '../../domain/imports/refused-rows.ts';
import { readImports } from '../../persistence/imports.repository.ts';
import { importUnknown } from '../read-imports.ts';

/** Where the refused rows of an import lie, and what the file is to be called. */
export interface RefusedRowsFile {
  readonly fileId: string;
  readonly fileName: string;
  readonly format: 'text' | 'workbook';
  readonly bytes: bigint;
}

/** Hands out the refused rows of an import, and writes down that it did: they are full of names. */
@Injectable()
export class TakeRefusedRows {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(FILE_STORE) private readonly files: FileStore,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError NOT_FOUND; FILE_UNKNOWN where none was refused, or the file has gone */
  async run(importId: Uuid): Promise<RefusedRowsFile> {
    const facts = (await readImports(this.database, [importId])).get(importId);
    if (facts === undefined) throw importUnknown(importId);
    const { refused, fileName } = facts;
    if (refused === null || !(await this.files.exists(refused.fileId))) {
      throw new DomainError('FILE_UNKNOWN', 'There is no file of refused rows', { importId });
    }
    await this.database.transaction((tx) =>
      this.audit.record(tx, { act: 'import.refused-rows-taken', recordKind: 'import', recordId: importId }),
    );
    return { ...refused, fileName: refusedFileName(fileName, refused.format) };
  }
}
