import type { LocalDate } from '@evergreen/kernel';

/** Name of the kind of run. */
export const rulesPreviewKind = 'preview-evaluation-rules';

/** What was asked of a preview. JSON. */
export interface RulesPreviewAsked {
  readonly version: number;
  /** The version as it was read: another one would be another question. */
  readonly revision: number;
  readonly asOf: LocalDate;
}

export type PlaceKind = 'list' | 'quadrant' | 'warning';

/** Customers who would go from one place to another, or stay. JSON. */
export interface RulesMove {
  readonly kind: PlaceKind;
  readonly from: string | null;
  readonly to: string | null;
  readonly customers: number;
  /** A few of those who would go. */
  readonly samples: readonly string[];
}

/** What a version of the rules would do, over the book or a part of it. JSON. */
export interface RulesPreviewResult {
  readonly customers: number;
  readonly moves: readonly RulesMove[];
}

/** A screen shows a few of each move; more would make the run's row heavy. */
export const samplesOfMoveMax = 5;

export function addUpPreviews(parts: readonly RulesPreviewResult[]): RulesPreviewResult {
  const moves = new Map<string, RulesMove>();
  for (const move of parts.flatMap((part) => part.moves)) {
    const key = `${move.kind} ${move.from} ${move.to}`;
    const known = moves.get(key);
    moves.set(key, {
      ...move,
      customers: (known?.customers ?? 0) + move.customers,
      samples: [...(known?.samples ?? []), ...move.samples].slice(0, samplesOfMoveMax),
    });
  }
  return {
    customers: parts.reduce((sum, { customers }) => sum + customers, 0),
    moves: [...moves.values()],
  };
}
