import type { Revision } from './revise-policy.ts';

/** What a run has decided again, counted. JSON, so points are text. */
export interface RevisionTotals {
  /** Decisions that say something else now. */
  readonly revised: number;
  /** Of those that bring less. */
  readonly takenBack: number;
  readonly pointsTakenBack: string;
  /** Of those that bring more. */
  readonly restored: number;
  readonly pointsRestored: string;
}

export const nothingRevised: RevisionTotals = {
  ...{ revised: 0, takenBack: 0, pointsTakenBack: '0', restored: 0, pointsRestored: '0' },
};

export function countRevisions(revisions: readonly Revision[]): RevisionTotals {
  const less = revisions.filter(({ change }) => change < 0n);
  const more = revisions.filter(({ change }) => change > 0n);
  const sum = (some: readonly Revision[]) => some.reduce((points, { change }) => points + change, 0n);
  return {
    revised: revisions.length,
    takenBack: less.length,
    pointsTakenBack: String(-sum(less)),
    restored: more.length,
    pointsRestored: String(sum(more)),
  };
}

export function addUpRevisions(all: readonly RevisionTotals[]): RevisionTotals {
  return all.reduce(
    (one, other) => ({
      revised: one.revised + other.revised,
      takenBack: one.takenBack + other.takenBack,
      pointsTakenBack: String(BigInt(one.pointsTakenBack) + BigInt(other.pointsTakenBack)),
      restored: one.restored + other.restored,
      pointsRestored: String(BigInt(one.pointsRestored) + BigInt(other.pointsRestored)),
    }),
    nothingRevised,
  );
}
