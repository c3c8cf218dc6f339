import type { OnRecord } from '../domain/csv-reader.ts';
import { columnLetters } from '../domain/imports/sheet-format.ts';
import { FileRefused } from '../domain/file-refused.ts';
import type { ImportTally } from '../domain/import-tally.ts';
import type { RowMapper } from '../domain/map-term-row.ts';
import { fieldMappings, type MappingProfile } from '../domain/mapping-profile.ts';
import { type Columns, matchColumns } from '../domain/match-columns.ts';
import type { CellFinding } from '../domain/read-field.ts';

export interface TakeRows<Row> {
  readonly profile: MappingProfile;
  readonly tally: ImportTally;
  /** A row of the file may be several of ours. */
  readonly mapperFor: (columns: Columns) => RowMapper<Row | readonly Row[]>;
  readonly onRow: (line: number, row: Row) => void;
}

const isoFormat = 'YYYY-MM-DD';

/** How a day is written in a column, as the profile reads it. */
export function dayFormatOf(profile: MappingProfile, column: string): string {
  for (const field of fieldMappings(profile)) {
    if (field.as === 'date' && field.column === column) return field.format;
  }
  return isoFormat;
}

/** Takes the records of a file: the first is its header, each other one becomes a row or is refused. */
export class RowTaker<Row> {
  private mapRow: RowMapper<Row | readonly Row[]> | undefined;
  private header: readonly string[] = [];
  private dayFormats: readonly string[] = [];
  private readonly report: CellFinding[] = [];

  constructor(private readonly options: TakeRows<Row>) {}

  readonly take: OnRecord = (cells, line, isOpen, faults = []) => {
    const { profile, tally, mapperFor, onRow } = this.options;
    if (this.mapRow === undefined) {
      this.mapRow = mapperFor(matchColumns(profile, cells, line));
      this.header = cells;
      this.dayFormats = cells.map((name) => dayFormatOf(profile, name));
      return;
    }
    const width = this.header.length;
    if (isOpen && cells.length < width) {
      const explanation = `the file ends in a line with ${cells.length} of ${width} columns`;
      throw new FileRefused('FILE_TRUNCATED', line, explanation);
    }
    tally.rowsRead += 1;
    const { report } = this;
    report.length = 0;
    for (const { index, code, message } of faults) {
      const column = this.header[index] ?? columnLetters(index);
      if (!profile.ignored.includes(column)) report.push({ column, code, message, refused: true });
    }
    if (cells.length !== width) {
      const message = `the line has ${cells.length} columns, the header ${width}`;
      report.push({ column: '', code: 'ROW_COLUMNS', message, refused: true });
    } else if (report.length === 0) {
      const row = this.mapRow(cells, report);
      if (Array.isArray(row)) for (const each of row as readonly Row[]) onRow(line, each);
      else if (row !== undefined) onRow(line, row as Row);
    }
    if (isOpen) {
      const message =
        'the last line has no line end; had the file been cut there, its last value would be short';
      report.push({ column: '', code: 'LAST_LINE_OPEN', message, refused: false });
    }
    if (report.length > 0) tally.takeRow(line, report);
  };

  /** How a day is written in a column of the file, as the profile reads it. */
  dayFormat(index: number): string {
    return this.dayFormats[index] ?? isoFormat;
  }

  /** @throws FileRefused when there was no row at all */
  end(): void {
    if (this.mapRow === undefined) throw new FileRefused('FILE_EMPTY', 0, 'the file has no header');
    if (this.options.tally.rowsRead === 0) {
      throw new FileRefused('FILE_HEADER_ONLY', 0, 'the file has a header and no rows');
    }
  }
}
