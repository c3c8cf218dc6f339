import type { LocalDate } from '@evergreen/kernel';
import type { DateMapping } from './mapping-profile.ts';
import type { Columns } from './match-columns.ts';
import { type CellFinding, dateReader, type FieldReader } from './read-field.ts';

/** In an optional column of dates: there is no such day, whatever was known before. */
const takesBack = '-';
/** Stands for it: as a date of Postgres earlier than all others. */
export const takenBack = '-infinity';

/** A day that may not be known, or not any more. */
export type OptionalDate = LocalDate | typeof takenBack;

/**
 * A date that a row may do without; `-` takes back the one that is known.
 * @param isPersonal findings do not show its values
 */
export function optionalDateReader(
  columns: Columns,
  mapping: DateMapping | undefined,
  isPersonal = false,
): FieldReader<OptionalDate> {
  if (mapping === undefined) return () => undefined;
  const read = dateReader(columns, mapping, isPersonal);
  const index = mapping.as === 'constant' ? undefined : columns.get(mapping.column);
  if (index === undefined) return read;
  return (cells, report) => (cells[index] === takesBack ? takenBack : read(cells, report));
}

/** Reports a day before which something cannot have been. */
export function refuseEarlier(
  report: CellFinding[],
  column: string,
  day: OptionalDate | undefined,
  earliest: { readonly day: LocalDate | undefined; readonly what: string },
): void {
  if (day === undefined || day === takenBack || earliest.day === undefined || day >= earliest.day) return;
  const message = `${day} is before ${earliest.what} ${earliest.day}`;
  report.push({ column, code: 'DATES_CONTRADICT', message, refused: true });
}
