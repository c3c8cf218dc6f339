import { type InputFields, isUuid } from '@evergreen/kernel';
import { bookParts, type BookPlace, keyLengthOf } from '../domain/book-part.ts';

/** Where a page of the copy begins, as callers carry it: opaque to them. */
export function writeCursor({ part, after }: BookPlace): string {
  return Buffer.from(JSON.stringify([part, ...after])).toString('base64url');
}

export function readCursor(fields: InputFields, cursor: string | undefined): BookPlace | undefined {
  if (cursor === undefined) return undefined;
  const place = placeIn(Buffer.from(fields.text('cursor', cursor, 2_000), 'base64url').toString());
  if (place === undefined) fields.refuse('cursor', 'does not come from a page of this list');
  return place;
}

function placeIn(text: string): BookPlace | undefined {
  const [name, ...after] = textsIn(text);
  const part = bookParts.find((each) => each === name);
  if (part === undefined) return undefined;
  if (after.length === 0) return { part, after };
  return after.length === keyLengthOf(part) && isUuid(after[0]!) ? { part, after } : undefined;
}

function textsIn(json: string): readonly string[] {
  try {
    const texts: unknown = JSON.parse(json);
    return Array.isArray(texts) && texts.every((each) => typeof each === 'string') ? texts : [];
  } catch {
    return [];
  }
}
