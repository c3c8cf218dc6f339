import type { InputFields } from '@evergreen/kernel';
import { readStaffNumber } from '../domain/staff.ts';

/** Where a page of people ended, as callers carry it: opaque to them. */
export function writeStaffCursor(staffNumber: string): string {
  return Buffer.from(staffNumber).toString('base64url');
}

export function readStaffCursor(fields: InputFields, cursor: string | undefined): string | undefined {
  if (cursor === undefined) return undefined;
  const staffNumber = Buffer.from(cursor, 'base64url').toString();
  if (readStaffNumber(staffNumber) === staffNumber) return staffNumber;
  fields.refuse('cursor', 'does not come from a page of this list');
  return undefined;
}
