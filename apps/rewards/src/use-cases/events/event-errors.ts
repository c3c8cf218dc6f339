import type { ErrorCode } from '@evergreen/contracts';
import { DomainError } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import type { Caller } from '@evergreen/rpc';
import { actOfKey, type EventAct } from '../../persistence/events/acts.repository.ts';

/** A refusal of the closed set. */
export function refusal(
  code: ErrorCode,
  message: string,
  facts: Readonly<Record<string, string | number>> = {},
): DomainError {
  return new DomainError(code, message, facts);
}

/** The same for an event that is not there, for one of another office and for one nobody was invited to. */
export function eventUnknown(): DomainError {
  return refusal('NOT_FOUND', 'There is no such event');
}

/**
 * Whether this very order was carried out before.
 * @throws DomainError KEY_REUSED where the key stands for something else
 */
export async function isReplay(
  tx: Transaction,
  order: Pick<EventAct, 'customerId' | 'eventId' | 'key' | 'act' | 'content'>,
): Promise<boolean> {
  const before = await actOfKey(tx, order);
  if (before === undefined) return false;
  if (before.act !== order.act || before.content !== order.content)
    throw refusal('KEY_REUSED', 'The key was used for something else');
  return true;
}

/** Who did something, as it is kept with it: no name. */
export function labelOf(caller: Caller): string {
  switch (caller.kind) {
    case 'staff':
      return caller.staffNumber;
    case 'service':
      return caller.name;
    default:
      return caller.kind;
  }
}
