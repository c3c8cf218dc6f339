import type { CreditEntryKind } from './credit-entry.ts';

/** How many entries of a kind there are, and what they come to. JSON: amounts are text, in minor units, unsigned. */
interface CreditSum {
  readonly entries: number;
  readonly minor: string;
}

/** What a run made of the deductible credit, or one chunk of it. */
export interface CreditTotals {
  readonly currency: string;
  /** Policies with some. */
  readonly policies: number;
  /** What stands: what a claim of each could use. */
  readonly outstandingMinor: string;
  readonly sums: Readonly<Record<CreditEntryKind, CreditSum>>;
}

const nothing: CreditSum = { entries: 0, minor: '0' };

const noSums: CreditTotals['sums'] = {
  ...{ GRANTED: nothing, USED: nothing, LOST: nothing },
  ...{ TAKEN_BACK: nothing, RESTORED: nothing, REFUSED: nothing },
};

/** @param balances of every policy that was looked at */
export function countCredit(
  currency: string,
  balances: readonly bigint[],
  changes: readonly { readonly entry: CreditEntryKind; readonly minor: bigint }[],
): CreditTotals {
  let sums = noSums;
  for (const { entry, minor } of changes)
    sums = {
      ...sums,
      [entry]: added(sums[entry], { entries: 1, minor: String(minor < 0n ? -minor : minor) }),
    };
  return {
    currency,
    policies: balances.filter((balance) => balance > 0n).length,
    outstandingMinor: String(balances.reduce((sum, balance) => sum + balance, 0n)),
    sums,
  };
}

/** @returns undefined: none of the chunks looked at it */
export function addUpCredit(chunks: readonly (CreditTotals | undefined)[]): CreditTotals | undefined {
  return chunks.reduce(
    (sum, chunk) => {
      if (sum === undefined || chunk === undefined) return sum ?? chunk;
      const kinds = Object.keys(sum.sums) as CreditEntryKind[];
      return {
        currency: sum.currency,
        policies: sum.policies + chunk.policies,
        outstandingMinor: String(BigInt(sum.outstandingMinor) + BigInt(chunk.outstandingMinor)),
        sums: Object.fromEntries(
          kinds.map((kind) => [kind, added(sum.sums[kind], chunk.sums[kind])]),
        ) as unknown as CreditTotals['sums'],
      };
    },
    undefined as CreditTotals | undefined,
  );
}

function added(a: CreditSum, b: CreditSum): CreditSum {
  return { entries: a.entries + b.entries, minor: String(BigInt(a.minor) + BigInt(b.minor)) };
}
