import type { ChunkRange, Run, RunChunk, RunKind } from '@evergreen/jobs';
import { DomainError } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { ImportReport } from '../domain/import-report.ts';
import { importKind } from '../domain/import-run.ts';
import { StartEvaluation } from '../use-cases/evaluation/start-evaluation.ts';
import { ImportFile } from '../use-cases/import-file.ts';
import { StartMatching } from '../use-cases/blacklist/start-matching.ts';
import { RemoveUploads } from '../use-cases/remove-uploads.ts';

/** An import is one chunk: its one transaction is what keeps it whole. */
@Injectable()
export class ImportRunKind implements RunKind<unknown, ImportReport> {
  readonly name = importKind;

  constructor(
    @Inject(ImportFile) private readonly importFile: ImportFile,
    @Inject(RemoveUploads) private readonly uploads: RemoveUploads,
    @Inject(StartEvaluation) private readonly evaluation: StartEvaluation,
    @Inject(StartMatching) private readonly matching: StartMatching,
  ) {}

  plan(): Promise<readonly ChunkRange[]> {
    return Promise.resolve([{ from: 'first line', to: 'last line' }]);
  }

  async processAlone(
    { id: importId }: Run,
    _chunk: RunChunk,
    progress: (value: unknown) => Promise<void>,
    signal: AbortSignal,
  ): Promise<ImportReport> {
    try {
      const report = await this.importFile.run({ importId, progress, signal });
      await this.matching.afterImport(importId);
      await this.uploads.afterImport(importId);
      return report;
    } catch (error) {
      // Refused for what it is: this ends the run. Anything else is tried again, and needs the file for it.
      if (error instanceof DomainError) await this.uploads.afterImport(importId);
      throw error;
    }
  }

  async finish(tx: Transaction, run: Run): Promise<unknown> {
    const { dry } = run.params as { readonly dry: boolean };
    if (!dry) await this.evaluation.afterImport(tx, run);
    return null;
  }
}
