import { type InputFields, isLocalDate, isUuid, type LocalDate, type Uuid } from '@evergreen/kernel';

/** The last row of a page of rows in the order of days and ids. */
export interface DayPlace {
  readonly on: LocalDate;
  readonly id: Uuid;
}

/** What callers carry from page to page: opaque to them. */
export function writePlace({ on, id }: DayPlace): string {
  return `${on}/${id}`;
}

export function readPlace(
  fields: InputFields,
  field: string,
  text: string | undefined,
): DayPlace | undefined {
  if (text === undefined) return undefined;
  const [on = '', id = ''] = text.split('/');
  if (isLocalDate(on) && isUuid(id)) return { on, id };
  fields.refuse(field, 'does not come from a page of this list');
  return undefined;
}

/** The place after a page; absent where the page was not full: it was the last one. */
export function nextOf<Row>(
  rows: readonly Row[],
  limit: number,
  placeOf: (row: Row) => string,
): { readonly next?: string } {
  const last = rows.at(-1);
  return last === undefined || rows.length < limit ? {} : { next: placeOf(last) };
}
