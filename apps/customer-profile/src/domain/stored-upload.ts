// From a dry run to the real import people ask whoever made the file: days, not weeks. An upload is a whole book, and
// sealed under the installation's key, which no erasure destroys: each day more is a day of names too many.
const unusedDays = 7;
const dayMs = 86_400_000;

/** What is known about a stored upload. */
export interface UploadFacts {
  readonly storedAt: Date;
  /** An import that has not ended names it. */
  readonly isInUse: boolean;
  /** A real import of it has ended, well or badly, and it was not stored again since that import was asked for. */
  readonly isImported: boolean;
  /** No person has imported it, nor tried to. */
  readonly isOfFeedAlone: boolean;
  /** When an import of it last began or ended; null: none ever did. */
  readonly usedAt: Date | null;
}

/**
 * Whether it is left over of a batch that the feed did not take, or had taken before: the gateway stores it again for
 * whoever sends the rows again.
 */
export function isLeftByFeed({ isInUse, isOfFeedAlone }: UploadFacts): boolean {
  return !isInUse && isOfFeedAlone;
}

export type UploadFate =
  | { readonly kind: 'keep'; readonly why: 'IN_USE' | 'AWAITED' }
  | { readonly kind: 'remove'; readonly why: 'IMPORTED' | 'UNUSED' };

/** Whether an upload is still needed. A dry import needs it for the real one. */
export function fateOfUpload(facts: UploadFacts, now: Date): UploadFate {
  if (facts.isInUse) return { kind: 'keep', why: 'IN_USE' };
  if (facts.isImported) return { kind: 'remove', why: 'IMPORTED' };
  const lastMs = Math.max(facts.storedAt.getTime(), facts.usedAt?.getTime() ?? 0);
  return now.getTime() - lastMs > unusedDays * dayMs
    ? { kind: 'remove', why: 'UNUSED' }
    : { kind: 'keep', why: 'AWAITED' };
}
