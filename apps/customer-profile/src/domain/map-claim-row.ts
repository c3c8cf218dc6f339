import type { LocalDate } from '@evergreen/kernel';
import type { RowMapper } from './map-term-row.ts';
import type { ClaimProfile } from './mapping-profile.ts';
import type { Columns } from './match-columns.ts';
import { dateReader, moneyReader, numberReader, wordReader } from './read-field.ts';

/** A row of a file of claims, read. */
export interface ClaimRow {
  readonly policyRef: string;
  readonly occurredOn: LocalDate;
  readonly claimRef: string;
  readonly guarantee: string;
  /** Below zero where more was recovered than paid. */
  readonly paidMinor: bigint;
  readonly faultPercent: number | undefined;
}

/** Makes the reader of a file's rows, once a file. */
export function claimRowMapper(
  { fields }: ClaimProfile,
  columns: Columns,
  fractionDigits: number,
): RowMapper<ClaimRow> {
  const policyRef = wordReader(columns, fields.policyRef);
  const occurredOn = dateReader(columns, fields.occurredOn);
  const claimRef = wordReader(columns, fields.claimRef);
  const guarantee = wordReader(columns, fields.guarantee);
  const paid = moneyReader(columns, fields.paid, fractionDigits, undefined);
  const faultPercent = numberReader(columns, fields.faultPercent);

  return (cells, report) => {
    const row = {
      policyRef: policyRef(cells, report)!,
      occurredOn: occurredOn(cells, report)!,
      claimRef: claimRef(cells, report)!,
      guarantee: guarantee(cells, report)!,
      paidMinor: paid(cells, report)!,
      faultPercent: faultPercent(cells, report),
    };
    // Every field without a value has reported why, so a row without a refusal is whole.
    return report.length > 0 && report.some(({ refused }) => refused) ? undefined : row;
  };
}
