/** What a run or a chunk of one did, by what was counted. JSON. */
export type Counts<What extends string> = Readonly<Record<What, number>>;

/** What an expiry run has ended. */
export type ExpiryResult = Counts<'expiredLots' | 'expiredPoints' | 'cancelledLots' | 'cancelledPoints'>;

/** How many notices a run over all points has asked for. */
export type NoticesResult = Counts<'expiring' | 'active' | 'expired'>;

/** Adds up the chunks of a run. @param none what a run without chunks has done */
export function addUp<What extends string>(
  none: Counts<What>,
  chunks: readonly Counts<What>[],
): Counts<What> {
  const sums: Record<What, number> = { ...none };
  for (const chunk of chunks) for (const what in sums) sums[what] += chunk[what];
  return sums;
}
