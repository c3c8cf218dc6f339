import { addDays, daysBetween, type LocalDate } from '@evergreen/kernel';
import { repeated, type TermProfile } from '../mapping-profile.ts';
import { type RowMapper, type TermRow, termRowMapper } from '../map-term-row.ts';
import type { Columns } from '../match-columns.ts';

/**
 * Makes the reader of rows with several terms each, one a year. A year without exposure has no term. Where cover begins
 * within a year and goes on in the next, the part of the year it is for is its end.
 */
export function wideRowMapper(
  profile: TermProfile,
  columns: Columns,
  fractionDigits: number,
  today: LocalDate,
): RowMapper<readonly TermRow[]> {
  const years = repeated(profile).map((one) => {
    const { endsOn } = one.fields;
    return {
      map: termRowMapper(one, columns, fractionDigits, today),
      exposure: endsOn.as === 'exposure' ? columns.get(endsOn.column) : undefined,
    };
  });
  return (cells, report) => {
    // A cell that is no number is one of a year, which refuses it.
    const isIn = years.map(({ exposure }) => exposure === undefined || Number(cells[exposure] ?? '') !== 0);
    const rows = years.flatMap(({ map }, n) => {
      const row = isIn[n] === true ? map(cells, report) : undefined;
      if (row === undefined) return [];
      return [n > 0 && isIn[n - 1] !== true && isIn[n + 1] === true ? atYearEnd(row) : row];
    });
    if (report.some(({ refused }) => refused)) return undefined;
    if (rows.length > 0) return rows;
    report.push({
      column: '',
      code: 'VALUE_MISSING',
      message: 'no year of the row has exposure',
      refused: true,
    });
    return undefined;
  };
}

function atYearEnd(row: TermRow): TermRow {
  const yearEnd = `${row.startsOn.slice(0, 4)}-12-31` as LocalDate;
  const later = daysBetween(row.endsOn, yearEnd);
  return { ...row, startsOn: addDays(row.startsOn, later), endsOn: yearEnd };
}
