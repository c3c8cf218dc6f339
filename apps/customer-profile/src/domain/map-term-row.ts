import type { LocalDate } from '@evergreen/kernel';
import { shown } from './finding.ts';
import { type ToldOfTerm, toldOfTermReader } from './imports/told-of-term.ts';
import { columnOf, type TermProfile, type WordMapping } from './mapping-profile.ts';
import type { Columns } from './match-columns.ts';
import {
  type CellFinding,
  dateReader,
  exposureReader,
  moneyReader,
  numberReader,
  valueLengthMax,
  wordReader,
} from './read-field.ts';

/** A row of a file of terms, read. Undefined: the file says nothing on it, so what is known stays. */
export interface TermRow {
  readonly customerRef: string;
  readonly customerName: string | undefined;
  readonly phone: string | undefined;
  readonly householdRef: string | undefined;
  readonly orgPath: string;
  readonly vehicleRef: string;
  readonly plate: string | undefined;
  readonly policyRef: string;
  readonly cover: string | undefined;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly premiumMinor: bigint | undefined;
  readonly statedClaims: number | undefined;
  /** JSON objects of texts; undefined where the profile keeps no columns of that record. */
  readonly customerAttributes: string | undefined;
  readonly vehicleAttributes: string | undefined;
  readonly policyAttributes: string | undefined;
  readonly termAttributes: string | undefined;
  /** Undefined where the profile reads nothing of it. */
  readonly told: ToldOfTerm | undefined;
}

/**
 * Reads a row, or refuses it: then at least one finding is a refusal and nothing is returned.
 * @param report empty; what is found in the row
 */
export type RowMapper<Row> = (cells: readonly string[], report: CellFinding[]) => Row | undefined;

const covers = new Set(['compulsory', 'commercial']);

/**
 * Makes the reader of a file's rows, once a file. Money is read in minor units of a currency with these decimals.
 * @param today the business date
 */
export function termRowMapper(
  { fields, attributes }: Pick<TermProfile, 'fields' | 'attributes'>,
  columns: Columns,
  fractionDigits: number,
  today: LocalDate,
): RowMapper<TermRow> {
  const customerRef = wordReader(columns, fields.customerRef);
  const customerName = wordReader(columns, fields.customerName, true);
  const phone = wordReader(columns, fields.phone, true);
  const householdRef = wordReader(columns, fields.householdRef);
  const orgPath = officeReader(columns, fields.orgPath);
  const vehicleRef = wordReader(columns, fields.vehicleRef);
  const plate = wordReader(columns, fields.plate, true);
  const policyRef = wordReader(columns, fields.policyRef);
  const cover = wordReader(columns, fields.cover);
  const startsOn = dateReader(columns, fields.startsOn);
  const endsOn = fields.endsOn.as === 'exposure' ? undefined : dateReader(columns, fields.endsOn);
  const exposure = fields.endsOn.as === 'exposure' ? exposureReader(columns, fields.endsOn) : undefined;
  const premium = moneyReader(columns, fields.premium, fractionDigits, 'PREMIUM_NEGATIVE');
  const statedClaims = numberReader(columns, fields.statedClaims);
  const customerAttributes = attributesReader(columns, attributes.customer);
  const vehicleAttributes = attributesReader(columns, attributes.vehicle);
  const policyAttributes = attributesReader(columns, attributes.policy);
  const termAttributes = attributesReader(columns, attributes.term);
  const told = toldOfTermReader(fields, columns, fractionDigits, today);

  return (cells, report) => {
    const starts = startsOn(cells, report);
    const ends = exposure ? starts && exposure(cells, report, starts) : endsOn!(cells, report);
    const row = {
      customerRef: customerRef(cells, report)!,
      customerName: customerName(cells, report),
      phone: phone(cells, report),
      householdRef: householdRef(cells, report),
      orgPath: orgPath(cells, report) ?? '/',
      vehicleRef: vehicleRef(cells, report)!,
      plate: plate(cells, report),
      policyRef: policyRef(cells, report)!,
      cover: cover(cells, report),
      startsOn: starts!,
      endsOn: ends!,
      premiumMinor: premium(cells, report),
      statedClaims: statedClaims(cells, report),
      customerAttributes: customerAttributes(cells, report),
      vehicleAttributes: vehicleAttributes(cells, report),
      policyAttributes: policyAttributes(cells, report),
      termAttributes: termAttributes(cells, report),
      told: told?.(cells, report, starts, ends),
    };
    if (row.cover !== undefined && !covers.has(row.cover)) {
      const message = `${shown(row.cover)} is neither compulsory nor commercial`;
      report.push({ column: columnOf(fields.cover), code: 'VALUE_UNKNOWN', message, refused: true });
    }
    if (row.startsOn !== undefined && row.endsOn !== undefined && row.endsOn < row.startsOn) {
      const message = `the term ends on ${row.endsOn}, before it starts on ${row.startsOn}`;
      report.push({
        column: columnOf(fields.endsOn),
        code: 'TERM_ENDS_BEFORE_START',
        message,
        refused: true,
      });
    }
    // Every field without a value has reported why, so a row without a refusal is whole.
    return report.length > 0 && report.some(({ refused }) => refused) ? undefined : row;
  };
}

const officePath = /^\/$|^(\/[A-Za-z0-9-]+)+$/;

/** The path of an office; of the head office where there is none to be read. */
export function officeReader(
  columns: Columns,
  mapping: WordMapping,
): (cells: readonly string[], report: CellFinding[]) => string {
  const read = wordReader(columns, mapping);
  return (cells, report) => {
    const path = read(cells, report) ?? '/';
    if (!officePath.test(path)) {
      const message = `${shown(path)} is not the path of an office, such as / or /33/3301`;
      report.push({ column: columnOf(mapping), code: 'OFFICE_WRONG', message, refused: true });
    }
    return path;
  };
}

const plainJson = /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/;

/** Kept columns as a JSON object of texts; empty cells are left out. */
export function attributesReader(
  columns: Columns,
  kept: readonly string[],
): (cells: readonly string[], report: CellFinding[]) => string | undefined {
  if (kept.length === 0) return () => undefined;
  const wanted = kept.map((column) => ({
    column,
    index: columns.get(column) ?? -1,
    prefix: `${JSON.stringify(column)}:`,
  }));
  return (cells, report) => {
    let json = '';
    for (const { column, index, prefix } of wanted) {
      const cell = cells[index] ?? '';
      if (cell === '') continue;
      if (cell.length > valueLengthMax) {
        const message = `${shown(cell)} has more than ${valueLengthMax} characters`;
        report.push({ column, code: 'VALUE_TOO_LONG', message, refused: true });
      }
      const value = plainJson.test(cell) ? `"${cell}"` : JSON.stringify(cell);
      json += `${json === '' ? '' : ','}${prefix}${value}`;
    }
    return `{${json}}`;
  };
}
