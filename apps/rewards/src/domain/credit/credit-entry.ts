import type { LocalDate } from '@evergreen/kernel';
import type { CreditCauseKind, DueCredit } from './derive-credit.ts';

/** What an entry does. */
export const creditEntryKinds = [
  'GRANTED',
  /** A counted claim used what there was. */
  'USED',
  /** Cover lapsed. */
  'LOST',
  /** Of what a check brought: by what is known now it was no clean one. */
  'TAKEN_BACK',
  /** What was used, lost or taken back is there again. */
  'RESTORED',
  /** A clean check brings nothing: as much as its limit allows was given for the term. */
  'REFUSED',
] as const;

export type CreditEntryKind = (typeof creditEntryKinds)[number];

/** What has been written down about a cause so far. */
export interface RecordedCause extends Omit<DueCredit, 'minor'> {
  /** Sum of its entries, in minor units. */
  readonly minor: bigint;
  /** How many there are. */
  readonly entries: number;
}

/** A difference to be written down; `n` is the first free number of its cause. */
export interface CreditChange extends DueCredit {
  readonly n: number;
  readonly entry: CreditEntryKind;
}

/** What is to be written so that the entries of every cause come to what is due, the earliest first. */
export function creditChanges(due: readonly DueCredit[], recorded: readonly RecordedCause[]): CreditChange[] {
  const before = new Map(recorded.map((each) => [each.cause, each]));
  const now = new Set(due.map(({ cause }) => cause));
  const gone = recorded.filter(({ cause, minor }) => minor !== 0n && !now.has(cause));
  return [...due, ...gone.map((each) => ({ ...each, minor: 0n }))]
    .flatMap((each) => {
      const known = before.get(each.cause);
      const minor = each.minor - (known?.minor ?? 0n);
      if (minor === 0n) return [];
      const { kind, cause, on, termId, claimId } = each;
      const n = known?.entries ?? 0;
      return [{ kind, cause, on, termId, claimId, minor, n, entry: entryOf(kind, minor, n) }];
    })
    .sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
}

const lessens = { CHECK: 'TAKEN_BACK', CLAIM: 'USED', LAPSE: 'LOST' } as const satisfies Record<
  CreditCauseKind,
  CreditEntryKind
>;

function entryOf(kind: CreditCauseKind, minor: bigint, n: number): CreditEntryKind {
  if (minor < 0n) return lessens[kind];
  return kind === 'CHECK' && n === 0 ? 'GRANTED' : 'RESTORED';
}

/** The newest day that something was written down for; undefined: nothing was. */
export function newestDay(recorded: readonly RecordedCause[]): LocalDate | undefined {
  let newest: LocalDate | undefined;
  for (const { on } of recorded) if (newest === undefined || on > newest) newest = on;
  return newest;
}
