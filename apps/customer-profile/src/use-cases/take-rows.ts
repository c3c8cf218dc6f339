import type { OnRecord } from '../domain/csv-reader.ts';
import { FileRefused } from '../domain/file-refused.ts';
import type { ImportTally } from '../domain/import-tally.ts';
import type { RowMapper } from '../domain/map-term-row.ts';
import type { MappingProfile } from '../domain/mapping-profile.ts';
import { type Columns, matchColumns } from '../domain/match-columns.ts';
import type { CellFinding } from '../domain/read-field.ts';

export interface TakeRows<Row> {
  readonly profile: MappingProfile;
  readonly tally: ImportTally;
  readonly mapperFor: (columns: Columns) => RowMapper<Row>;
  readonly onRow: (line: number, row: Row) => void;
}

/** Takes the records of a file: the first is its header, each other one becomes a row or is refused. */
export class RowTaker<Row> {
  private mapRow: RowMapper<Row> | undefined;
  private width = 0;
  private readonly report: CellFinding[] = [];

  constructor(private readonly options: TakeRows<Row>) {}

  readonly take: OnRecord = (cells, line, isOpen) => {
    const { profile, tally, mapperFor, onRow } = this.options;
    if (this.mapRow === undefined) {
      this.mapRow = mapperFor(matchColumns(profile, cells, line));
      this.width = cells.length;
      return;
    }
    if (isOpen && cells.length < this.width) {
      const explanation = `the file ends in a line with ${cells.length} of ${this.width} columns`;
      throw new FileRefused('FILE_TRUNCATED', line, explanation);
    }
    tally.rowsRead += 1;
    const { report } = this;
    report.length = 0;
    if (cells.length === this.width) {
      const row = this.mapRow(cells, report);
      if (row !== undefined) onRow(line, row);
    } else {
      const message = `the line has ${cells.length} columns, the header ${this.width}`;
      report.push({ column: '', code: 'ROW_COLUMNS', message, refused: true });
    }
    if (isOpen) {
      const message =
        'the last line has no line end; had the file been cut there, its last value would be short';
      report.push({ column: '', code: 'LAST_LINE_OPEN', message, refused: false });
    }
    if (report.length > 0) tally.takeRow(line, report);
  };

  /** @throws FileRefused when there was no row at all */
  end(): void {
    if (this.mapRow === undefined) throw new FileRefused('FILE_EMPTY', 0, 'the file has no header');
    if (this.options.tally.rowsRead === 0) {
      throw new FileRefused('FILE_HEADER_ONLY', 0, 'the file has a header and no rows');
    }
  }
}
