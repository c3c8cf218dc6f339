import { addDays, localDate, type LocalDate } from '@evergreen/kernel';
import { columnOf, type FormattedDateMapping } from '../mapping-profile.ts';
import type { Columns } from '../match-columns.ts';
import { type OptionalDate, optionalDateReader, takenBack } from '../optional-date.ts';
import type { FieldReader } from '../read-field.ts';

/** Nobody has become older by much; what says so is a wrong century. */
const oldestYears = 120;

/**
 * Reads a birth date, which findings never show: none in the future, none of somebody older than 120 years.
 * @param today the business date
 */
export function birthDateReader(
  columns: Columns,
  mapping: FormattedDateMapping | undefined,
  today: LocalDate,
): FieldReader<OptionalDate> {
  const read = optionalDateReader(columns, mapping, true);
  const column = columnOf(mapping);
  const earliest = yearsBefore(today, oldestYears);
  return (cells, report) => {
    const day = read(cells, report);
    if (day === undefined || day === takenBack || (day >= earliest && day <= today)) return day;
    const message = day > today ? 'the value is a day to come' : `the value is over ${oldestYears} years ago`;
    report.push({ column, code: 'BIRTH_DATE_WRONG', message, refused: true });
    return undefined;
  };
}

function yearsBefore(day: LocalDate, years: number): LocalDate {
  const year = String(Number(day.slice(0, 4)) - years);
  return day.endsWith('-02-29')
    ? addDays(localDate(`${year}-03-01`), -1)
    : localDate(`${year}${day.slice(4)}`);
}
