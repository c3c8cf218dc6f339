import type { Caller } from '@evergreen/rpc';

/** Who asked for a run. */
export function startedBy(caller: Caller): string {
  if (caller.kind === 'staff') return caller.staffNumber;
  return caller.kind === 'service' ? caller.name : caller.kind;
}
