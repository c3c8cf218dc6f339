import type { LocalDate } from '@evergreen/kernel';
import type { CountProfile } from '../mapping-profile.ts';
import type { RowMapper } from '../map-term-row.ts';
import type { Columns } from '../match-columns.ts';
import { dateReader, numberReader, wordReader } from '../read-field.ts';

/** A row of a file of counts, read. */
export interface CountRow {
  readonly policyRef: string;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  /** Payments by guarantee, as JSON. */
  readonly counts: string;
}

const countMax = 100_000;

/** Makes the reader of a file's rows, once a file. */
export function countRowMapper(
  { fields, counts }: Pick<CountProfile, 'fields' | 'counts'>,
  columns: Columns,
): RowMapper<CountRow> {
  const policyRef = wordReader(columns, fields.policyRef);
  const startsOn = dateReader(columns, fields.startsOn);
  const endsOn = dateReader(columns, fields.endsOn);
  const counters = Object.entries(counts).map(([guarantee, column]) => ({
    guarantee,
    read: numberReader(columns, { as: 'decimal', column, min: 0, max: countMax }),
  }));
  return (cells, report) => {
    const row = {
      policyRef: policyRef(cells, report)!,
      startsOn: startsOn(cells, report)!,
      endsOn: endsOn(cells, report)!,
      counts: JSON.stringify(
        Object.fromEntries(counters.map(({ guarantee, read }) => [guarantee, read(cells, report)])),
      ),
    };
    return report.some(({ refused }) => refused) ? undefined : row;
  };
}
