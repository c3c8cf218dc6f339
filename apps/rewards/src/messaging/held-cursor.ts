import { type InputFields, isUuid } from '@evergreen/kernel';
import { heldParts, type HeldPlace } from '../domain/held-place.ts';

/** Where a page of a person's copy ended, as callers carry it: opaque to them. */
export function writeCursor({ part, after }: HeldPlace): string {
  return [String(heldParts.indexOf(part)), ...after].join(' ');
}

export function readCursor(fields: InputFields, cursor: string | undefined): HeldPlace | undefined {
  if (cursor === undefined) return undefined;
  const [number = '', ...after] = fields.text('cursor', cursor, 200).split(' ');
  const part = /^\d$/.test(number) ? heldParts[Number(number)] : undefined;
  const [id, ...rule] = after;
  // A decision is known by its term and its rule; the others have an id.
  const isRule = part === heldParts[0] ? rule.join(' ') !== '' : rule.length === 0;
  const isPlace = id === undefined || (isUuid(id) && isRule);
  if (part !== undefined && isPlace) return { part, after };
  fields.refuse('cursor', 'does not come from a page of this list');
  return undefined;
}
