import { isWithin } from '@evergreen/access';
import { type Caller, officesOf } from '@evergreen/rpc';
import type { ObjectionRow } from '../../persistence/decisions/objections.repository.ts';

/** Whether the caller decides on objections there; of a match with the blacklist only who decides on matches. */
export function mayDecideOn(
  caller: Caller,
  { orgPath, kind }: Pick<ObjectionRow, 'orgPath' | 'kind'>,
): boolean {
  return (
    isWithin(orgPath, officesOf(caller, 'decide', 'Objection')) &&
    (kind !== 'BLACKLIST_MATCH' || isWithin(orgPath, officesOf(caller, 'approve', 'BlacklistEntry')))
  );
}
