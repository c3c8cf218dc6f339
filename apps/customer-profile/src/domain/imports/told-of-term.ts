import type { LocalDate } from '@evergreen/kernel';
import { columnOf, type TermFields } from '../mapping-profile.ts';
import type { Columns } from '../match-columns.ts';
import { type OptionalDate, optionalDateReader, refuseEarlier } from '../optional-date.ts';
import { type CellFinding, choiceReader, moneyReader, wordReader } from '../read-field.ts';
import { birthDateReader } from './birth-date.ts';

/** Customers are people, or companies. */
export const customerKinds = ['person', 'company'] as const;
export type CustomerKind = (typeof customerKinds)[number];

/** What a row may tell of a term, its vehicle and its customer beyond dates and premium. Undefined: nothing is said. */
export interface ToldOfTerm {
  readonly customerKind: CustomerKind | undefined;
  readonly bornOn: OptionalDate | undefined;
  readonly occupation: string | undefined;
  readonly goneOn: OptionalDate | undefined;
  readonly boundOn: OptionalDate | undefined;
  readonly cancelledOn: OptionalDate | undefined;
  readonly declined: boolean | undefined;
  readonly arrearsMinor: bigint | undefined;
}

const told = [
  'customerKind',
  'bornOn',
  'occupation',
  'goneOn',
  'boundOn',
  'cancelledOn',
  'declined',
  'arrears',
] as const satisfies readonly (keyof TermFields)[];

/** Whether a profile reads anything of it: most large books do not, and then it costs nothing. */
export function isTold(fields: TermFields): boolean {
  return told.some((name) => fields[name] !== undefined);
}

export function toldOfTermReader(
  fields: TermFields,
  columns: Columns,
  fractionDigits: number,
  today: LocalDate,
):
  | ((
      cells: readonly string[],
      report: CellFinding[],
      startsOn: LocalDate | undefined,
      endsOn: LocalDate | undefined,
    ) => ToldOfTerm)
  | undefined {
  if (!isTold(fields)) return undefined;
  const customerKind = choiceReader(columns, fields.customerKind, customerKinds);
  const bornOn = birthDateReader(columns, fields.bornOn, today);
  const occupation = wordReader(columns, fields.occupation);
  const goneOn = optionalDateReader(columns, fields.goneOn);
  const boundOn = optionalDateReader(columns, fields.boundOn);
  const cancelledOn = optionalDateReader(columns, fields.cancelledOn);
  const declined = choiceReader(columns, fields.declined, ['yes', 'no']);
  const arrears = moneyReader(columns, fields.arrears, fractionDigits, 'NUMBER_OUT_OF_RANGE');
  return (cells, report, startsOn, endsOn) => {
    const isDeclined = declined(cells, report);
    const row = {
      customerKind: customerKind(cells, report),
      bornOn: bornOn(cells, report),
      occupation: occupation(cells, report),
      goneOn: goneOn(cells, report),
      boundOn: boundOn(cells, report),
      cancelledOn: cancelledOn(cells, report),
      declined: isDeclined && isDeclined === 'yes',
      arrearsMinor: arrears(cells, report),
    };
    refuseEarlier(report, columnOf(fields.cancelledOn), row.cancelledOn, {
      day: startsOn,
      what: 'the term begins on',
    });
    if (endsOn !== undefined && row.cancelledOn !== undefined && row.cancelledOn > endsOn) {
      const message = `${row.cancelledOn} is after the term ends on ${endsOn}`;
      report.push({ column: columnOf(fields.cancelledOn), code: 'DATES_CONTRADICT', message, refused: true });
    }
    return row;
  };
}
