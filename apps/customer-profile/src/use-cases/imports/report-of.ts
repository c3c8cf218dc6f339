import type { ImportReport, RecordCount } from '../../domain/import-report.ts';
import { bookTotals } from '../../persistence/book.repository.ts';
import type { ImportWork } from '../import-work.ts';

/** The report of a file whose rows carry no money. */
export async function reportOf(
  { tx, tally, context: { currency } }: ImportWork,
  records: readonly RecordCount[],
): Promise<ImportReport> {
  return {
    rowsRead: tally.rowsRead,
    rowsAccepted: tally.rowsRead - tally.rowsRefused,
    rowsRefused: tally.rowsRefused,
    records,
    currency,
    premiumMinor: '0',
    paidMinor: '0',
    findings: tally.findingCounts(),
    book: await bookTotals(tx, currency),
  };
}
