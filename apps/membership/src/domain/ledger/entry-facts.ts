import type { LocalDate, Uuid } from '@evergreen/kernel';
import type { EntryKind } from '../entry.ts';
import type { EntryFacts } from './account-draft.ts';
import type { LedgerCommand } from './command.ts';
import type { Line } from './lot.ts';

/** An entry that a command refers to, with what has been done about it since. */
export interface PastEntry {
  readonly entryId: Uuid;
  readonly kind: EntryKind;
  readonly key: string;
  readonly points: bigint;
  readonly statusPoints: bigint;
  readonly effectiveOn: LocalDate;
  readonly lines: readonly Line[];
  /** Entries that refer to it or restored what a reversal of it took, the oldest first. */
  readonly related: readonly {
    readonly entryId: Uuid;
    readonly kind: EntryKind;
    readonly lines: readonly Line[];
  }[];
}

/** What the entry of a command says. */
export function factsOf(
  { kind, key, sourceKind, sourceId, reason }: LedgerCommand,
  effectiveOn: LocalDate,
): EntryFacts {
  const entryKind = kind === 'UNMERGE' ? 'MERGE_OUT' : kind;
  return { kind: entryKind, key, sourceKind, sourceId, ruleId: '', effectiveOn, reason: reason ?? null };
}
