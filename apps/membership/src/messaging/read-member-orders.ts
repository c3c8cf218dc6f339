import type { SpendFromHouseholdRequest } from '@evergreen/contracts/membership';
import { InputFields, type Uuid } from '@evergreen/kernel';
import type { Caller } from '@evergreen/rpc';
import { isMemberNumber } from '../domain/member-number.ts';
import type { ActOrder } from '../use-cases/member-acts.ts';
import type { PooledSpending } from '../use-cases/spend-from-household.ts';
import { actorOf } from './member-access.ts';

const keyLengthMax = 150;
const reasonLengthMax = 500;
const sourceLengthMax = 80;
const pointsMax = 1_000_000_000_000n;

/** What every act of a person says. @param fields with what the caller has read already; checked here */
export function readActOrder(
  request: { readonly customerId: string; readonly key: string; readonly reason: string },
  caller: Caller,
  fields = new InputFields(),
): ActOrder & { readonly customerId: Uuid } {
  const customerId = fields.uuid('customerId', request.customerId);
  const key = fields.text('key', request.key, keyLengthMax);
  const reason = fields.text('reason', request.reason, reasonLengthMax);
  fields.check();
  return { customerId, key, reason, actor: actorOf(caller), caller };
}

/** A slip of one digit is noticed before anything is looked up. */
export function readMemberNumber(fields: InputFields, field: string, text: string): string {
  const number = text.replaceAll(/\s/g, '');
  if (!isMemberNumber(number)) fields.refuse(field, 'is no member number');
  return number;
}

export function readSpending(request: SpendFromHouseholdRequest): PooledSpending {
  const fields = new InputFields();
  const { points, reason } = request;
  if (points < 1n || points > pointsMax) fields.refuse('points', `must be 1 to ${pointsMax}`);
  const spending = {
    memberId: fields.uuid('memberId', request.memberId),
    key: fields.text('key', request.key, keyLengthMax),
    points,
    sourceKind: fields.text('sourceKind', request.sourceKind, sourceLengthMax),
    sourceId: fields.text('sourceId', request.sourceId, sourceLengthMax),
    ...(reason === undefined ? {} : { reason: fields.text('reason', reason, reasonLengthMax) }),
  };
  fields.check();
  return spending;
}
