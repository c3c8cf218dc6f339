import { type Action, isWithin, type Subject } from '@evergreen/access';
import type { Reader } from '@evergreen/persistence';
import { type Caller, officesOf } from '@evergreen/rpc';
import { memberUnknown } from '../domain/ledger/ledger.errors.ts';
import { accountOwners, type Owner } from '../persistence/posting.repository.ts';

type Right<S extends Subject> = readonly [action: Action<S>, subject: S];

/** Whose accounts these are, as far as any of the rights lets the caller reach them. */
export async function ownersInReach<S extends Subject>(
  reader: Reader,
  caller: Caller,
  memberIds: readonly string[],
  ...rights: readonly Right<S>[]
): Promise<Owner[]> {
  const owners = await accountOwners(reader, memberIds);
  return owners.filter(reachOf(caller, ...rights));
}

/** Whether any of the rights lets the caller reach an account. */
export function reachOf<S extends Subject>(
  caller: Caller,
  ...rights: readonly Right<S>[]
): (owner: Owner) => boolean {
  if (caller.kind === 'member') return ({ memberId }) => caller.memberId === memberId;
  const offices = rights.flatMap(([action, subject]) => officesOf(caller, action, subject));
  return ({ orgPath }) => isWithin(orgPath, offices);
}

/**
 * Whose account it is, where a right lets the caller do this there.
 * @throws DomainError MEMBER_UNKNOWN, the same for an account elsewhere and for none
 */
export async function ownerInReach<S extends Subject>(
  reader: Reader,
  caller: Caller,
  memberId: string,
  ...rights: readonly Right<S>[]
): Promise<Owner> {
  const [owner] = await ownersInReach(reader, caller, [memberId], ...rights);
  if (owner === undefined) throw memberUnknown(memberId);
  return owner;
}
