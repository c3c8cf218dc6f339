import type { LocalDate } from '@evergreen/kernel';
import type { RenewalProfile } from '../mapping-profile.ts';
import type { RowMapper } from '../map-term-row.ts';
import type { Columns } from '../match-columns.ts';
import { type OptionalDate, optionalDateReader } from '../optional-date.ts';
import { choiceReader, dateReader, wordReader } from '../read-field.ts';

const outcomes = ['renewed', 'lost', 'declined', 'vehicle-gone'] as const;

/** A row of a file of renewal outcomes, read. Undefined: the file says nothing on it, so what is known stays. */
export interface RenewalRow {
  readonly policyRef: string;
  readonly expiredOn: LocalDate;
  readonly outcome: (typeof outcomes)[number];
  readonly reason: string | undefined;
  readonly competitor: string | undefined;
  readonly decidedOn: OptionalDate | undefined;
}

/** Makes the reader of a file's rows, once a file. */
export function renewalRowMapper(
  { fields }: Pick<RenewalProfile, 'fields'>,
  columns: Columns,
): RowMapper<RenewalRow> {
  const policyRef = wordReader(columns, fields.policyRef);
  const expiredOn = dateReader(columns, fields.expiredOn);
  const outcome = choiceReader(columns, fields.outcome, outcomes);
  const reason = wordReader(columns, fields.reason);
  const competitor = wordReader(columns, fields.competitor);
  const decidedOn = optionalDateReader(columns, fields.decidedOn);
  return (cells, report) => {
    const row = {
      policyRef: policyRef(cells, report)!,
      expiredOn: expiredOn(cells, report)!,
      outcome: outcome(cells, report)!,
      reason: reason(cells, report),
      competitor: competitor(cells, report),
      decidedOn: decidedOn(cells, report),
    };
    return report.some(({ refused }) => refused) ? undefined : row;
  };
}
