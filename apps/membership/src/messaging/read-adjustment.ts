import type { RequestAdjustmentRequest } from '@evergreen/contracts/membership';
import { InputFields } from '@evergreen/kernel';
import type { AdjustmentOrder } from '../domain/adjustment.ts';
import { keyLengthMax, pointsMax, reasonLengthMax, wordLengthMax } from './read-command.ts';

/** @throws InvalidInput naming every field at fault */
export function readAdjustment(request: RequestAdjustmentRequest): AdjustmentOrder {
  const fields = new InputFields();
  const { points, statusPoints } = request;
  const order = {
    memberId: fields.uuid('memberId', request.memberId),
    key: fields.text('key', request.key, keyLengthMax),
    ...{ points, statusPoints },
    reasonId: fields.text('reasonId', request.reasonId, wordLengthMax),
    note: fields.text('note', request.note, reasonLengthMax),
    expiresOn: fields.optionalDate('expiresOn', request.expiresOn) ?? null,
  };
  if (points === 0n && statusPoints === 0n) fields.refuse('points', 'must not be 0');
  for (const [field, value] of Object.entries({ points, statusPoints })) {
    if (value < -pointsMax || value > pointsMax)
      fields.refuse(field, `must be from -${pointsMax} to ${pointsMax}`);
  }
  if (points <= 0n && order.expiresOn !== null)
    fields.refuse('expiresOn', 'is only for points that are given');
  fields.check();
  return order;
}
