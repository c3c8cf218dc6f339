import { type InputFields, isLocalDate, isUuid } from '@evergreen/kernel';
import type { EntryPosition } from '../domain/entry.ts';

/** Where a page ended, as callers carry it: opaque to them. */
export function writeCursor({ effectiveOn, entryId }: EntryPosition): string {
  return Buffer.from(`${effectiveOn} ${entryId}`).toString('base64url');
}

export function readCursor(fields: InputFields, cursor: string | undefined): EntryPosition | undefined {
  if (cursor === undefined) return undefined;
  const [effectiveOn = '', entryId = '', ...rest] = Buffer.from(cursor, 'base64url').toString().split(' ');
  if (isLocalDate(effectiveOn) && isUuid(entryId) && rest.length === 0) return { effectiveOn, entryId };
  fields.refuse('cursor', 'does not come from a page of this list');
  return undefined;
}
