import { FileRefused } from './file-refused.ts';

export interface CsvOptions {
  /** One character. */
  readonly delimiter: string;
  /** Characters of the longest record that is read; a longer one refuses the file. */
  readonly recordLengthMax: number;
}

/** What is at fault with a cell of a spreadsheet, whatever is read from it. */
export interface CellFault {
  readonly index: number;
  readonly code: 'CELL_DIGITS_LOST' | 'CELL_ERROR' | 'CELL_FORMULA';
  readonly message: string;
}

/**
 * @param line where the record starts, counted in lines of the file from 1
 * @param isOpen whether the file ended without ending this line
 */
export type OnRecord = (
  cells: string[],
  line: number,
  isOpen: boolean,
  faults?: readonly CellFault[],
) => void;

const quote = '"';
const incomplete = -1;

/**
 * A strict RFC 4180 reader that is fed text as it comes. It does what `csv-parse` does with the same text (there is a
 * property test) in a fifth of the time, 0.25 s instead of 1.2 s of processor for 678,013 rows, because a line without
 * a quote is cut by the engine's own `split`; and it counts lines as an editor does, also inside quotes, so that a
 * finding can be looked up in the file. Empty lines are passed over.
 */
export class CsvReader {
  private rest = '';
  private line = 1;

  constructor(
    private readonly options: CsvOptions,
    private readonly onRecord: OnRecord,
  ) {}

  /** Lines read in full so far. */
  get linesRead(): number {
    return this.line - 1;
  }

  /** Lines begun so far, those of a record that is not at its end included. */
  get linesSeen(): number {
    return this.line + countLineEnds(this.rest);
  }

  /** @throws FileRefused on a misplaced quote or a record that is too long */
  push(text: string): void {
    const all = this.rest + text;
    let at = 0;
    let nextQuote = all.indexOf(quote);
    for (;;) {
      const lineEnd = all.indexOf('\n', at);
      if (lineEnd === -1) break;
      if (nextQuote === -1 || lineEnd < nextQuote) {
        this.plainLine(all, at, lineEnd, false);
        at = lineEnd + 1;
        continue;
      }
      const end = this.quotedRecord(all, at, false);
      if (end === incomplete) break;
      at = end;
      nextQuote = all.indexOf(quote, at);
    }
    this.rest = all.slice(at);
    this.refuseTooLong(this.rest.length);
  }

  /** @throws FileRefused FILE_TRUNCATED when the text ends inside quotes */
  end(): void {
    const { rest } = this;
    this.rest = '';
    if (rest === '') return;
    if (!rest.includes(quote)) this.plainLine(rest, 0, rest.length, true);
    else this.quotedRecord(rest, 0, true);
  }

  private plainLine(all: string, from: number, lineEnd: number, isOpen: boolean): void {
    const to = all.charCodeAt(lineEnd - 1) === 13 && lineEnd > from ? lineEnd - 1 : lineEnd;
    this.refuseTooLong(to - from);
    if (to > from) this.onRecord(all.slice(from, to).split(this.options.delimiter), this.line, isOpen);
    this.line += 1;
  }

  /** Reads one record in which a quote stands. Returns where the next one starts, or `incomplete`. */
  private quotedRecord(all: string, from: number, isLast: boolean): number {
    const { delimiter } = this.options;
    const cells: string[] = [];
    let linesInside = 0;
    let at = from;
    for (;;) {
      let cell: string;
      if (all[at] === quote) {
        const close = closingQuote(all, at + 1);
        if (close === incomplete) return this.unclosed(all, from, isLast);
        cell = all.slice(at + 1, close).replaceAll('""', quote);
        linesInside += countLineEnds(cell);
        at = close + 1;
        // A quote at the very end may be the first of a doubled one, and a \r the first half of a line end.
        if (!isLast && (at === all.length || (all[at] === '\r' && at + 1 === all.length))) return incomplete;
      } else {
        const end = endOfPlainCell(all, at, delimiter);
        if (!isLast && end === all.length) return incomplete;
        cell = all.slice(at, end);
        if (cell.includes(quote)) throw this.misplaced('a quote stands inside a value that is not quoted');
        if (all[end] !== delimiter && cell.endsWith('\r')) cell = cell.slice(0, -1);
        at = end;
      }
      cells.push(cell);
      if (all[at] === delimiter) {
        at += 1;
        continue;
      }
      const lineEnd = all[at] === '\r' ? at + 1 : at;
      if (lineEnd < all.length && all[lineEnd] !== '\n') throw this.misplaced('text follows a closing quote');
      this.refuseTooLong(at - from);
      this.onRecord(cells, this.line, lineEnd >= all.length);
      this.line += linesInside + 1;
      return lineEnd + 1;
    }
  }

  private unclosed(all: string, from: number, isLast: boolean): typeof incomplete {
    this.refuseTooLong(all.length - from);
    if (!isLast) return incomplete;
    throw new FileRefused('FILE_TRUNCATED', this.line, 'the file ends inside a quoted value');
  }

  private misplaced(explanation: string): FileRefused {
    return new FileRefused('FILE_QUOTE_MISPLACED', this.line, explanation);
  }

  private refuseTooLong(length: number): void {
    const { recordLengthMax } = this.options;
    if (length <= recordLengthMax) return;
    throw new FileRefused(
      'FILE_LINE_TOO_LONG',
      this.line,
      `a line may have ${recordLengthMax} characters at most`,
    );
  }
}

/** Index of the quote that closes a quoted value, passing over doubled ones. */
function closingQuote(all: string, from: number): number {
  let at = from;
  for (;;) {
    const found = all.indexOf(quote, at);
    if (found === -1) return incomplete;
    if (all[found + 1] !== quote) return found;
    at = found + 2;
  }
}

/** Index of the delimiter or `\n` that ends a plain cell, or the text's end. */
function endOfPlainCell(all: string, from: number, delimiter: string): number {
  for (let at = from; at < all.length; at += 1) {
    const character = all[at];
    if (character === delimiter || character === '\n') return at;
  }
  return all.length;
}

function countLineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
