import type { Outbox } from '@evergreen/events';
import type { Transaction } from '@evergreen/persistence';
import { type Finding, shown } from '../domain/finding.ts';
import type { ImportTally } from '../domain/import-tally.ts';
import type { MappingProfile } from '../domain/mapping-profile.ts';
import type { CustomerKeys } from '../persistence/customer-keys.repository.ts';
import type { MergeContext } from '../persistence/merge-context.ts';
import type { PersonalKeys } from '../persistence/personal-keys.ts';
import type { FindingColumns, RowFindings } from '../persistence/row-findings.ts';
import type { Staging } from '../persistence/staging.ts';
import { readFile } from './imports/read-file.ts';
import type { StoredFile } from './imports/workbook.ts';
import { RowTaker, type TakeRows } from './take-rows.ts';

/** What an import of terms and one of claims have in common, inside its transaction. */
export interface ImportWork {
  readonly tx: Transaction;
  readonly dry: boolean;
  readonly file: StoredFile;
  readonly tally: ImportTally;
  readonly context: MergeContext;
  /** Decimals of the currency. */
  readonly fractionDigits: number;
  readonly outbox: Outbox;
  readonly keys: PersonalKeys;
  readonly customerKeys: CustomerKeys;
  /** Tells how far it is, and throws when the import is to stop. */
  readonly progress: (bytesRead: number) => Promise<void>;
  /** Throws when the import is to stop. Called between statements, each of which may take seconds. */
  readonly checkpoint: () => void;
}

/** Reads the file into the staging table, row by row. */
export async function stageFile<Row>(
  work: ImportWork,
  profile: MappingProfile,
  staging: Staging<Row>,
  mapperFor: TakeRows<Row>['mapperFor'],
): Promise<void> {
  const { tally, file, progress } = work;
  const taker = new RowTaker<Row>({
    profile,
    tally,
    mapperFor,
    onRow: (line, row) => staging.add(line, row),
  });
  try {
    await readFile(file, {
      delimiter: profile.delimiter,
      encoding: profile.encoding,
      onRecord: taker.take,
      dayFormat: (column) => taker.dayFormat(column),
      onFurtherSheets: (name, further) => {
        const message = `only the first sheet, ${shown(name)}, is read; there are ${further} more`;
        tally.takeRow(0, [{ column: '', code: 'FURTHER_SHEETS', message, refused: false }]);
      },
      afterPiece: async (bytesRead) => {
        await staging.flush();
        await progress(bytesRead);
      },
    });
    taker.end();
    await staging.finish();
  } catch (error) {
    staging.abort(error as Error);
    throw error;
  }
}

/** Takes rows that the book refuses into the tally; several terms of one row are one row. */
export function takeRefusals(tally: ImportTally, { listed }: RowFindings): void {
  const byLine = new Map<number, Omit<Finding, 'line'>[]>();
  for (const { line, ...finding } of listed) {
    const known = byLine.get(line);
    if (known === undefined) byLine.set(line, [finding]);
    else known.push(finding);
  }
  for (const [line, findings] of byLine) tally.takeRow(line, findings);
}

/** Takes notes into the tally; those beyond what is listed are counted. */
export function takeNotes(tally: ImportTally, { listed, total }: RowFindings): void {
  for (const { line, ...finding } of listed) tally.takeRow(line, [finding]);
  const code = listed[0]?.code;
  if (code !== undefined) tally.countMore(code, total - listed.length);
}

export const noColumns: FindingColumns = {
  policyRef: '',
  customerRef: '',
  occurredOn: '',
  expiredOn: '',
  startsOn: '',
  claimRef: '',
  paid: '',
};
