import { DomainError } from '@evergreen/kernel';

/** Why two records cannot be made one, or one be taken apart, now. */
export type MergeObstacle =
  /** A record cannot go up in itself. */
  | 'SAME'
  /** It is not there any more: it went up in another one. */
  | 'MERGED'
  /** It stands for itself. */
  | 'NOT_MERGED'
  | 'ERASED'
  /** A copy or an erasure of one of them is under way. */
  | 'REQUEST_UNDER_WAY'
  /** A file is being written to the book. */
  | 'IMPORT_UNDER_WAY';

export function mergeRefused(why: MergeObstacle): DomainError<'MERGE_REFUSED'> {
  return new DomainError('MERGE_REFUSED', 'The records cannot be merged or separated now', { why });
}
