import { addDays, daysBetween, type LocalDate, moneyFromDecimal } from '@evergreen/kernel';
import { type NoteCode, type RefusalCode, shown } from './finding.ts';
import type {
  DateMapping,
  ExposureMapping,
  MoneyMapping,
  NumberMapping,
  WordMapping,
} from './mapping-profile.ts';
import type { Columns } from './match-columns.ts';
import { parseDate } from './parse-date.ts';

/** What is wrong with, or worth a look in, one cell. */
export interface CellFinding {
  readonly column: string;
  readonly code: RefusalCode | NoteCode;
  readonly message: string;
  readonly refused: boolean;
}

/** Reads one field of a row. Undefined where it found fault, which it has reported, or where there is nothing. */
export type FieldReader<T> = (cells: readonly string[], report: CellFinding[]) => T | undefined;

/** Characters of a value at most. */
export const valueLengthMax = 200;
// Sixteen digits of minor units stay inside 64 bit when a hundred rows are summed, and no premium comes near.
const moneyMinorMax = 10n ** 16n;
const memoEntriesMax = 4_096;
const exposureYearsMax = 10;
// Shares are published with all the digits of a floating-point number.
const decimalPattern = /^-?\d{1,15}(\.\d{1,25})?$/;
const integerPattern = /^-?\d{1,15}$/;
const controlCharacter = /\p{Cc}/u;
const readYear = parseDate('YYYY-MM-DD');

function refuse(report: CellFinding[], column: string, code: RefusalCode, message: string): undefined {
  report.push({ column, code, message, refused: true });
  return undefined;
}

/** How a finding shows a value of a personal column: not at all. Findings are read by more people than the file. */
function unshown(): string {
  return 'the value';
}

/** The cell of a column, checked for what no value may be. A missing optional column reads as an empty cell. */
function cellReader(
  columns: Columns,
  { column, optional }: { readonly column: string; readonly optional?: boolean | undefined },
  show: (value: string) => string = shown,
): FieldReader<string> {
  const index = columns.get(column);
  if (index === undefined) return () => undefined;
  return (cells, report) => {
    const cell = cells[index] ?? '';
    if (cell === '') {
      return optional === true ? undefined : refuse(report, column, 'VALUE_MISSING', 'a value is needed');
    }
    if (cell.length > valueLengthMax) {
      return refuse(
        report,
        column,
        'VALUE_TOO_LONG',
        `${show(cell)} has more than ${valueLengthMax} characters`,
      );
    }
    if (controlCharacter.test(cell)) {
      return refuse(report, column, 'VALUE_CONTROL_CHARACTER', `${show(cell)} contains a control character`);
    }
    return cell;
  };
}

/** Remembers what a text was read as: dates and exposures come again in every other row. */
function memo<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = read(text);
    if (known.size < memoEntriesMax) known.set(text, value);
    return value;
  };
}

/** A word of ours, such as `compulsory`: what the profile makes of a cell has to be one of the choices. */
export function choiceReader<Choice extends string>(
  columns: Columns,
  mapping: WordMapping | undefined,
  choices: readonly Choice[],
): FieldReader<Choice> {
  if (mapping === undefined) return () => undefined;
  const read = wordReader(columns, mapping);
  const column = mapping.as === 'constant' ? '' : mapping.column;
  return (cells, report) => {
    const word = read(cells, report);
    if (word === undefined) return undefined;
    const choice = choices.find((each) => each === word);
    return (
      choice ?? refuse(report, column, 'VALUE_UNKNOWN', `${shown(word)} is none of ${choices.join(', ')}`)
    );
  };
}

/** @param isPersonal findings do not show its values */
export function wordReader(
  columns: Columns,
  mapping: WordMapping | undefined,
  isPersonal = false,
): FieldReader<string> {
  if (mapping === undefined) return () => undefined;
  const show = isPersonal ? unshown : shown;
  switch (mapping.as) {
    case 'constant':
      return () => mapping.value;
    case 'text':
      return cellReader(columns, mapping, show);
    case 'enum': {
      const read = cellReader(columns, mapping, show);
      const words = new Map(Object.entries(mapping.values));
      return (cells, report) => {
        const cell = read(cells, report);
        if (cell === undefined) return undefined;
        const word = words.get(cell);
        return (
          word ??
          refuse(report, mapping.column, 'VALUE_UNKNOWN', `${show(cell)} is not among the known values`)
        );
      };
    }
    case 'part': {
      const read = cellReader(columns, mapping, show);
      const { column, separator, part } = mapping;
      return (cells, report) => {
        const cell = read(cells, report);
        if (cell === undefined) return undefined;
        const at = cell.indexOf(separator);
        if (at <= 0 || at + separator.length >= cell.length) {
          return refuse(
            report,
            column,
            'REFERENCE_WRONG',
            `${show(cell)} has not two parts around ${shown(separator)}`,
          );
        }
        return part === 'before' ? cell.slice(0, at) : cell.slice(at + separator.length);
      };
    }
  }
}

/** @param isPersonal findings do not show its values */
export function dateReader(
  columns: Columns,
  mapping: DateMapping,
  isPersonal = false,
): FieldReader<LocalDate> {
  if (mapping.as === 'constant') {
    const date = readYear(mapping.value);
    return () => date;
  }
  const { column } = mapping;
  const show = isPersonal ? unshown : shown;
  const read = cellReader(columns, mapping, show);
  const form = mapping.as === 'date' ? mapping.format : 'YYYY';
  const parse = memo(
    mapping.as === 'date'
      ? parseDate(mapping.format)
      : (text: string) => readYear(`${text}-${mapping.as === 'first-day-of-year' ? '01-01' : '12-31'}`),
  );
  return (cells, report) => {
    const cell = read(cells, report);
    if (cell === undefined) return undefined;
    return parse(cell) ?? refuse(report, column, 'DATE_WRONG', `${show(cell)} is not a date ${form}`);
  };
}

/** Last day of cover by the share of the year in force: at least one day, at most to the end of the start's year. */
export function exposureReader(
  columns: Columns,
  mapping: ExposureMapping,
): (cells: readonly string[], report: CellFinding[], startsOn: LocalDate) => LocalDate | undefined {
  const { column } = mapping;
  const read = cellReader(columns, mapping);
  const lastDay = memo((key: string): { endsOn: LocalDate; isCapped: boolean } => {
    const startsOn = key.slice(0, 10) as LocalDate;
    const yearStart = `${startsOn.slice(0, 4)}-01-01` as LocalDate;
    const yearEnd = `${startsOn.slice(0, 4)}-12-31` as LocalDate;
    const share = Number(key.slice(10));
    const days = Math.max(1, Math.round(share * (daysBetween(yearStart, yearEnd) + 1)));
    const endsOn = addDays(startsOn, days - 1);
    return endsOn > yearEnd ? { endsOn: yearEnd, isCapped: true } : { endsOn, isCapped: false };
  });
  return (cells, report, startsOn) => {
    const cell = read(cells, report);
    if (cell === undefined) return undefined;
    if (!decimalPattern.test(cell))
      return refuse(report, column, 'NUMBER_WRONG', `${shown(cell)} is not a decimal`);
    const share = Number(cell);
    if (share <= 0 || share > exposureYearsMax) {
      return refuse(
        report,
        column,
        'NUMBER_OUT_OF_RANGE',
        `${cell} is not over 0 and up to ${exposureYearsMax}`,
      );
    }
    const { endsOn, isCapped } = lastDay(startsOn + cell);
    if (isCapped) {
      const message = `${cell} of a year from ${startsOn} is cut to the year's end`;
      report.push({ column, code: 'EXPOSURE_CAPPED', message, refused: false });
    }
    return endsOn;
  };
}

/**
 * @param negative the code that refuses an amount below zero; undefined where one is in order
 * @returns minor units
 */
export function moneyReader(
  columns: Columns,
  mapping: MoneyMapping | undefined,
  fractionDigits: number,
  negative: RefusalCode | undefined,
): FieldReader<bigint> {
  if (mapping === undefined) return () => undefined;
  const { column } = mapping;
  const read = cellReader(columns, mapping);
  return (cells, report) => {
    const cell = read(cells, report);
    if (cell === undefined) return undefined;
    const minor = moneyFromDecimal(cell, fractionDigits);
    if (minor === undefined) {
      const form = `an amount with up to ${fractionDigits} decimals`;
      return refuse(report, column, 'NUMBER_WRONG', `${shown(cell)} is not ${form}`);
    }
    if (minor >= moneyMinorMax || minor <= -moneyMinorMax) {
      return refuse(report, column, 'NUMBER_OUT_OF_RANGE', `${cell} is too large an amount`);
    }
    if (minor < 0n && negative !== undefined) {
      return refuse(report, column, negative, `${cell} is below zero`);
    }
    return minor;
  };
}

export function numberReader(columns: Columns, mapping: NumberMapping | undefined): FieldReader<number> {
  if (mapping === undefined) return () => undefined;
  const { column, min, max } = mapping;
  const read = cellReader(columns, mapping);
  const pattern = mapping.as === 'integer' ? integerPattern : decimalPattern;
  return (cells, report) => {
    const cell = read(cells, report);
    if (cell === undefined) return undefined;
    if (!pattern.test(cell)) {
      return refuse(
        report,
        column,
        'NUMBER_WRONG',
        `${shown(cell)} is not a ${mapping.as === 'integer' ? 'whole number' : 'decimal'}`,
      );
    }
    const value = Math.round(Number(cell));
    if (value < min || value > max) {
      return refuse(report, column, 'NUMBER_OUT_OF_RANGE', `${cell} is not from ${min} to ${max}`);
    }
    return value;
  };
}
