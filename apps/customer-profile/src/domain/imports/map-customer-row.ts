import type { LocalDate } from '@evergreen/kernel';
import { isIdentityNumber } from '../identity-number.ts';
import { columnOf, type CustomerProfile } from '../mapping-profile.ts';
import { attributesReader, officeReader, type RowMapper } from '../map-term-row.ts';
import type { Columns } from '../match-columns.ts';
import type { OptionalDate } from '../optional-date.ts';
import { choiceReader, wordReader } from '../read-field.ts';
import { birthDateReader } from './birth-date.ts';
import { type CustomerKind, customerKinds } from './told-of-term.ts';

/** A row of a file of customers, read. Undefined: the file says nothing on it, so what is known stays. */
export interface CustomerRow {
  readonly customerRef: string;
  readonly customerKind: CustomerKind | undefined;
  readonly customerName: string | undefined;
  readonly phone: string | undefined;
  readonly identityNumber: string | undefined;
  readonly bornOn: OptionalDate | undefined;
  readonly occupation: string | undefined;
  readonly householdRef: string | undefined;
  readonly orgPath: string;
  readonly customerAttributes: string | undefined;
}

/** Makes the reader of a file's rows, once a file. @param today the business date */
export function customerRowMapper(
  { fields, attributes }: Pick<CustomerProfile, 'fields' | 'attributes'>,
  columns: Columns,
  today: LocalDate,
): RowMapper<CustomerRow> {
  const customerRef = wordReader(columns, fields.customerRef);
  const customerKind = choiceReader(columns, fields.customerKind, customerKinds);
  const customerName = wordReader(columns, fields.customerName, true);
  const phone = wordReader(columns, fields.phone, true);
  const identityNumber = wordReader(columns, fields.identityNumber, true);
  const bornOn = birthDateReader(columns, fields.bornOn, today);
  const occupation = wordReader(columns, fields.occupation);
  const householdRef = wordReader(columns, fields.householdRef);
  const orgPath = officeReader(columns, fields.orgPath);
  const customerAttributes = attributesReader(columns, attributes.customer);
  return (cells, report) => {
    const row = {
      customerRef: customerRef(cells, report)!,
      customerKind: customerKind(cells, report),
      customerName: customerName(cells, report),
      phone: phone(cells, report),
      identityNumber: identityNumber(cells, report),
      bornOn: bornOn(cells, report),
      occupation: occupation(cells, report),
      householdRef: householdRef(cells, report),
      orgPath: orgPath(cells, report),
      customerAttributes: customerAttributes(cells, report),
    };
    if (row.identityNumber !== undefined && !isIdentityNumber(row.identityNumber))
      report.push({
        ...{ column: columnOf(fields.identityNumber), code: 'IDENTITY_WRONG', refused: true },
        message: 'the value is no identity number: its check character is wrong, or it is none at all',
      });
    return report.some(({ refused }) => refused) ? undefined : row;
  };
}
