import type { LocalDate } from '@evergreen/kernel';
import type { RowMapper } from './map-term-row.ts';
import type { Columns } from './match-columns.ts';
import { type OptionalDate, optionalDateReader, refuseEarlier } from './optional-date.ts';
import { dateReader, moneyReader, numberReader, wordReader } from './read-field.ts';
import { type ClaimProfile, columnOf } from './mapping-profile.ts';

/** A row of a file of claims, read. */
export interface ClaimRow {
  readonly policyRef: string;
  readonly occurredOn: LocalDate;
  readonly claimRef: string;
  readonly guarantee: string;
  /** Below zero where more was recovered than paid. */
  readonly paidMinor: bigint;
  readonly faultPercent: number | undefined;
  readonly outstandingMinor: bigint | undefined;
  readonly recoveredMinor: bigint | undefined;
  readonly reportedOn: OptionalDate | undefined;
  readonly closedOn: OptionalDate | undefined;
  readonly withdrawnOn: OptionalDate | undefined;
}

/** Makes the reader of a file's rows, once a file. */
export function claimRowMapper(
  { fields }: Pick<ClaimProfile, 'fields'>,
  columns: Columns,
  fractionDigits: number,
): RowMapper<ClaimRow> {
  const policyRef = wordReader(columns, fields.policyRef);
  const occurredOn = dateReader(columns, fields.occurredOn);
  const claimRef = wordReader(columns, fields.claimRef);
  const guarantee = wordReader(columns, fields.guarantee);
  const paid = moneyReader(columns, fields.paid, fractionDigits, undefined);
  const faultPercent = numberReader(columns, fields.faultPercent);
  const outstanding = moneyReader(columns, fields.outstanding, fractionDigits, 'NUMBER_OUT_OF_RANGE');
  const recovered = moneyReader(columns, fields.recovered, fractionDigits, 'NUMBER_OUT_OF_RANGE');
  const reportedOn = optionalDateReader(columns, fields.reportedOn);
  const closedOn = optionalDateReader(columns, fields.closedOn);
  const withdrawnOn = optionalDateReader(columns, fields.withdrawnOn);

  return (cells, report) => {
    const row = {
      policyRef: policyRef(cells, report)!,
      occurredOn: occurredOn(cells, report)!,
      claimRef: claimRef(cells, report)!,
      guarantee: guarantee(cells, report)!,
      paidMinor: paid(cells, report)!,
      faultPercent: faultPercent(cells, report),
      outstandingMinor: outstanding(cells, report),
      recoveredMinor: recovered(cells, report),
      reportedOn: reportedOn(cells, report),
      closedOn: closedOn(cells, report),
      withdrawnOn: withdrawnOn(cells, report),
    };
    const accident = { day: row.occurredOn, what: 'the accident of' };
    refuseEarlier(report, columnOf(fields.reportedOn), row.reportedOn, accident);
    refuseEarlier(report, columnOf(fields.closedOn), row.closedOn, accident);
    refuseEarlier(report, columnOf(fields.withdrawnOn), row.withdrawnOn, accident);
    // Every field without a value has reported why, so a row without a refusal is whole.
    return report.length > 0 && report.some(({ refused }) => refused) ? undefined : row;
  };
}
