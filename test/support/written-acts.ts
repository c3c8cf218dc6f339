import { eventually } from '@evergreen/testing/eventually';
import type { SignedIn } from './signed-in.ts';

/** An act as the auditor finds it. */
interface WrittenAct {
  readonly act: string;
  readonly actorId: string;
  readonly recordId: string;
}

/** Has somebody change something by a mutation, which is then known to be tried; what it answers. */
export type Change = <T>(
  who: SignedIn,
  name: string,
  text: string,
  variables?: Record<string, unknown>,
) => Promise<T>;

/** Waits until an act, about a record where one is named, is found in the audit. */
export type Written = (act: string, recordId?: string) => Promise<unknown>;

/** Waits until an act of this kind, about this record where one is given, is part of the chain. */
export function writtenActs(auditor: SignedIn, act: string, recordId?: string): Promise<WrittenAct[]> {
  return eventually(
    async () => {
      const { auditEntries } = await auditor.get<{ auditEntries: { entries: WrittenAct[] } }>(
        `query($f: AuditFilterInput) { auditEntries(filter: $f, limit: 20) { entries { act actorId recordId } } }`,
        { f: recordId === undefined ? { act } : { act, recordId } },
      );
      return auditEntries.entries.length > 0 && auditEntries.entries;
    },
    // Slowly enough for the limit on what one person asks in a minute.
    { what: `${act} of ${recordId ?? 'anything'} in the audit`, everyMs: 150 },
  );
}
