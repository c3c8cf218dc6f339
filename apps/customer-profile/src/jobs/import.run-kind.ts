import type { ChunkRange, Run, RunChunk, RunKind } from '@evergreen/jobs';
import { Inject, Injectable } from '@nestjs/common';
import type { ImportReport } from '../domain/import-report.ts';
import { importKind } from '../domain/import-run.ts';
import { ImportFile } from '../use-cases/import-file.ts';

/** An import is one chunk: its one transaction is what keeps it whole. */
@Injectable()
export class ImportRunKind implements RunKind<unknown, ImportReport> {
  readonly name = importKind;

  constructor(@Inject(ImportFile) private readonly importFile: ImportFile) {}

  plan(): Promise<readonly ChunkRange[]> {
    return Promise.resolve([{ from: 'first line', to: 'last line' }]);
  }

  processAlone(
    run: Run,
    _chunk: RunChunk,
    progress: (value: unknown) => Promise<void>,
    signal: AbortSignal,
  ): Promise<ImportReport> {
    return this.importFile.run({ importId: run.id, progress, signal });
  }
}
