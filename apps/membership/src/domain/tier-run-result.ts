import type { Condition } from './assess-tier.ts';
import type { TierDecisionKind } from './decide-tier.ts';

/** Members by what was decided on them. JSON. */
export type TierCounts = Readonly<Partial<Record<TierDecisionKind, number>>>;

/** What a tier run has decided, or one chunk of it. JSON. */
export interface TierRunResult {
  readonly members: number;
  readonly counts: TierCounts;
  /** Members who were told that they would lose their tier. */
  readonly warned: number;
}

export function addUpTierRuns(chunks: readonly TierRunResult[]): TierRunResult {
  const counts: Partial<Record<TierDecisionKind, number>> = {};
  for (const chunk of chunks) {
    for (const kind of kindsOf(chunk.counts)) counts[kind] = (counts[kind] ?? 0) + (chunk.counts[kind] ?? 0);
  }
  return {
    members: chunks.reduce((sum, { members }) => sum + members, 0),
    counts,
    warned: chunks.reduce((sum, { warned }) => sum + warned, 0),
  };
}

function kindsOf(counts: TierCounts): TierDecisionKind[] {
  return Object.keys(counts) as TierDecisionKind[];
}

/** A member who would move, with what is missing for the tier they have; numbers as text. JSON. */
export interface MoveSample {
  readonly memberNumber: string;
  readonly customerId: string;
  readonly kind: TierDecisionKind;
  readonly from: string | null;
  readonly to: string;
  readonly conditions: readonly (Omit<Condition, 'need' | 'has'> & {
    readonly need: string;
    readonly has: string;
  })[];
}

/** Members who would go from one tier to another. JSON. */
export interface Move {
  readonly from: string | null;
  readonly to: string;
  readonly members: number;
}

/** What a draft of the programme would do, over the book or a chunk of it. JSON. */
export interface PreviewResult {
  readonly members: number;
  /** Also who would stay: from a tier to itself. */
  readonly moves: readonly Move[];
  readonly samples: readonly MoveSample[];
}

/** A screen shows a few of each move; more would make the run's row heavy. */
const samplesOfMoveMax = 5;

/** Counts moves and keeps the first samples of each. */
export class Moves {
  private members = 0;
  private readonly counts = new Map<string, Move>();
  private readonly samples = new Map<string, MoveSample[]>();

  /** @param sample made only while there is room for it */
  add(from: string | null, to: string, sample: () => MoveSample): void {
    this.count({ from, to, members: 1 });
    if (from !== to) this.keep(`${from}>${to}`, sample);
  }

  merge({ moves, samples }: PreviewResult): void {
    moves.forEach((move) => this.count(move));
    samples.forEach((sample) => this.keep(`${sample.from}>${sample.to}`, () => sample));
  }

  result(): PreviewResult {
    return {
      members: this.members,
      moves: [...this.counts.values()],
      samples: [...this.samples.values()].flat(),
    };
  }

  private count({ from, to, members }: Move): void {
    const key = `${from}>${to}`;
    this.counts.set(key, { from, to, members: (this.counts.get(key)?.members ?? 0) + members });
    this.members += members;
  }

  private keep(move: string, make: () => MoveSample): void {
    const kept = this.samples.get(move) ?? [];
    if (kept.length < samplesOfMoveMax) this.samples.set(move, [...kept, make()]);
  }
}
