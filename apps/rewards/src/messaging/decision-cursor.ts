import { type InputFields, isUuid } from '@evergreen/kernel';
import type { DecisionPlace } from '../domain/decision-record.ts';

/** Where a page of decisions ended, as callers carry it: opaque to them. */
export function writeCursor({ termId, ruleId }: DecisionPlace): string {
  return `${termId} ${ruleId}`;
}

export function readCursor(fields: InputFields, cursor: string | undefined): DecisionPlace | undefined {
  if (cursor === undefined) return undefined;
  const [termId = '', ...words] = fields.text('cursor', cursor, 200).split(' ');
  const ruleId = words.join(' ');
  if (isUuid(termId) && ruleId !== '') return { termId, ruleId };
  fields.refuse('cursor', 'does not come from a page of this list');
  return undefined;
}
