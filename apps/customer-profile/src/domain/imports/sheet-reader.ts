import type { LocalDate } from '@evergreen/kernel';
import type { CellFault, OnRecord } from '../csv-reader.ts';
import { FileRefused } from '../file-refused.ts';
import type { SharedStrings } from './shared-strings.ts';
import { columnIndex, columnLetters, type NumberFormat, shownNumber } from './sheet-format.ts';
import { attributeOf, XmlReader } from './xml-reader.ts';

export interface SheetOptions {
  readonly strings: SharedStrings;
  /** By the style of a cell. */
  readonly formats: readonly NumberFormat[];
  readonly startsIn1904: boolean;
  /** How a day is written in a column. */
  readonly writeDay: (column: number, day: LocalDate) => string;
  /** Formulas and errors are texts like others: what they show. */
  readonly asShown?: boolean | undefined;
  /** Characters of the longest row that is read. */
  readonly recordLengthMax: number;
  readonly onRecord: OnRecord;
}

const columnsMax = 16_384;
const plain: NumberFormat = { as: 'number' };

/**
 * Reads the rows of a sheet as it comes: what cells show, line by line. A cell with a formula or an error is no value:
 * the row is handed over with what is at fault.
 */
export class SheetReader {
  private readonly xml: XmlReader;
  private width = 0;
  private line = 0;
  private cells: string[] = [];
  private faults: CellFault[] = [];
  private length = 0;
  private cell: { column: number; type: string; style: number; hasFormula: boolean } | undefined;
  private value = '';
  private isValue = false;
  private isPhonetic = false;

  constructor(private readonly options: SheetOptions) {
    this.xml = new XmlReader({
      opened: (name, attributes) => this.opened(name, attributes),
      closed: (name) => this.closed(name),
      text: (text) => {
        if (this.isValue && !this.isPhonetic) this.value += text;
      },
    });
  }

  /** Rows begun so far. */
  get linesRead(): number {
    return this.line;
  }

  push(text: string): void {
    this.xml.push(text);
  }

  end(): void {
    this.xml.end();
  }

  private opened(name: string, attributes: string): void {
    switch (name) {
      case 'row': {
        const line = Number(attributeOf(attributes, 'r') ?? this.line + 1);
        // Rows out of order would be found on lines that are none.
        if (!Number.isInteger(line) || line <= this.line) throw this.refused('a row is out of order');
        this.line = line;
        [this.cells, this.faults, this.length] = [[], [], 0];
        return;
      }
      case 'c': {
        const reference = attributeOf(attributes, 'r');
        const column = reference === undefined ? this.cells.length : columnIndex(reference);
        if (column === undefined || column >= columnsMax || column < this.cells.length)
          throw this.refused('a cell is out of order');
        const [type, style] = [
          attributeOf(attributes, 't') ?? 'n',
          Number(attributeOf(attributes, 's') ?? 0),
        ];
        this.cell = { column, type, style, hasFormula: false };
        this.value = '';
        return;
      }
      case 'f':
        if (this.cell !== undefined) this.cell.hasFormula = true;
        return;
      case 'rPh':
        this.isPhonetic = true;
        return;
      case 'v':
      case 't':
        this.isValue = this.cell !== undefined;
    }
  }

  private closed(name: string): void {
    if (name === 'v' || name === 't') this.isValue = false;
    else if (name === 'rPh') this.isPhonetic = false;
    else if (name === 'c') this.endCell();
    else if (name === 'row') this.endRow();
  }

  private endCell(): void {
    if (this.cell === undefined) return;
    const { column, hasFormula, type } = this.cell;
    while (this.cells.length < column) this.cells.push('');
    if (hasFormula)
      this.fault(column, 'CELL_FORMULA', 'a formula is no value: put what it shows in its place');
    else if (type === 'e') this.fault(column, 'CELL_ERROR', 'the cell shows an error');
    const isNoValue = hasFormula || type === 'e';
    const text = isNoValue && this.options.asShown !== true ? '' : this.shown(this.cell);
    this.cells.push(text);
    this.length += text.length + 1;
    if (this.length > this.options.recordLengthMax) {
      const most = `a row may have ${this.options.recordLengthMax} characters at most`;
      throw new FileRefused('FILE_LINE_TOO_LONG', this.line, most);
    }
    this.cell = undefined;
  }

  private shown({ column, type, style }: { column: number; type: string; style: number }): string {
    const { strings, formats, startsIn1904, writeDay } = this.options;
    switch (type) {
      case 's': {
        const text = strings.at(Number(this.value));
        if (text === undefined) throw this.refused('a cell names a text that is not there');
        return text;
      }
      case 'inlineStr':
      case 'str':
      case 'd':
      case 'e':
        return unescaped(this.value);
      case 'b':
        return this.value === '1' ? 'TRUE' : 'FALSE';
      default: {
        const seen = shownNumber(this.value, formats[style] ?? plain, startsIn1904);
        if ('text' in seen) return seen.text;
        if ('day' in seen) return writeDay(column, seen.day);
        const message = `a number of more than 15 digits, ${seen.digitsLost}, has lost its last ones: format the column as text`;
        this.fault(column, 'CELL_DIGITS_LOST', message);
        return this.options.asShown === true ? seen.digitsLost : '';
      }
    }
  }

  private endRow(): void {
    let filled = this.cells.length;
    while (
      filled > 0 &&
      this.cells[filled - 1] === '' &&
      !this.faults.some(({ index }) => index === filled - 1)
    ) {
      filled -= 1;
    }
    if (filled === 0) return;
    if (this.width === 0) {
      const [faulty] = this.faults;
      if (faulty !== undefined)
        throw this.refused(`column ${columnLetters(faulty.index)}: ${faulty.message}`);
      this.width = filled;
    }
    this.cells.length = filled;
    while (this.cells.length < this.width) this.cells.push('');
    this.options.onRecord(this.cells, this.line, false, this.faults);
  }

  private fault(index: number, code: CellFault['code'], message: string): void {
    this.faults.push({ index, code, message });
  }

  private refused(explanation: string): FileRefused {
    return new FileRefused('FILE_WORKBOOK_BROKEN', this.line, explanation);
  }
}

/** Characters that XML cannot hold are written as `_x000D_`. What no text holds either becomes `\ufffd`. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text
    .replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replaceAll(/[\0\p{Cs}]/gu, '\ufffd');
}
