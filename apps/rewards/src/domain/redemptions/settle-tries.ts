/** Longer than a call to the ledger may take: while somebody settles a redemption nobody else does. */
const leaseMs = 60_000;
/** Waits grow to a day; all tries together span more than a week. */
const waitMsMax = 86_400_000;
export const settleTriesMax = 20;

/** How long nobody else settles a redemption that has been tried so often. */
export function settleLeaseMs(tries: number): number {
  return Math.min(waitMsMax, leaseMs * 2 ** Math.min(tries, 12));
}
