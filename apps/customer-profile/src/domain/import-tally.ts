import { FileRefused } from './file-refused.ts';
import type { Finding, FindingCode } from './finding.ts';
import type { FindingCount } from './import-report.ts';

/** A file of which more rows are refused does not fit its profile; it is refused as a whole. */
export const refusedRowsMax = 100_000;
/** Notes are listed up to this many; their counts stay complete. */
export const notesListedMax = 100_000;

/** Counts rows and findings of one import, and keeps the findings, within bounds. */
export class ImportTally {
  rowsRead = 0;
  rowsRefused = 0;
  private readonly counts = new Map<FindingCode, { refused: boolean; rows: number }>();
  private readonly kept: Finding[] = [];
  private notesKept = 0;

  /**
   * Takes what was found in one row.
   * @throws FileRefused TOO_MANY_REFUSED
   */
  takeRow(line: number, found: readonly Omit<Finding, 'line'>[]): void {
    const codes = new Set<FindingCode>();
    let isRefused = false;
    for (const finding of found) {
      if (!codes.has(finding.code)) this.count(finding.code, finding.refused, 1);
      codes.add(finding.code);
      isRefused ||= finding.refused;
      this.keep({ line, ...finding });
    }
    if (!isRefused) return;
    this.rowsRefused += 1;
    if (this.rowsRefused > refusedRowsMax) {
      const explanation = `more than ${refusedRowsMax} rows are refused; the file does not fit its profile`;
      throw new FileRefused('TOO_MANY_REFUSED', line, explanation);
    }
  }

  /** What the file as a whole is refused for. */
  takeFile(refusal: FileRefused): void {
    const { line, code, explanation, findings } = refusal;
    const all = [{ line, column: '', code, message: explanation, refused: true }, ...findings];
    for (const finding of all) {
      this.count(finding.code, true, 1);
      this.keep(finding);
    }
  }

  /** Notes beyond those that were taken row by row, counted and not listed. */
  countMore(code: FindingCode, rows: number): void {
    if (rows > 0) this.count(code, false, rows);
  }

  /** By line. */
  findings(): readonly Finding[] {
    return [...this.kept].sort((a, b) => a.line - b.line);
  }

  findingCounts(): FindingCount[] {
    return [...this.counts]
      .map(([code, { refused, rows }]) => ({ code, refused, rows }))
      .sort((a, b) => (a.code < b.code ? -1 : 1));
  }

  private count(code: FindingCode, refused: boolean, rows: number): void {
    const known = this.counts.get(code);
    if (known === undefined) this.counts.set(code, { refused, rows });
    else known.rows += rows;
  }

  private keep(finding: Finding): void {
    if (!finding.refused) {
      this.notesKept += 1;
      if (this.notesKept > notesListedMax) return;
    }
    this.kept.push(finding);
  }
}
