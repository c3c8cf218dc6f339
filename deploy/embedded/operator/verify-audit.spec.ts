import { create } from '@bufbuild/protobuf';
import { GetAuditHashesResponseSchema, VerifyAuditResponseSchema } from '@evergreen/contracts/identity';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AuditVerdict, type ChainAnswers, judgeChain, type PublishedHead } from './verify-audit.ts';

const hashOf = (sequence: bigint) => sequence.toString(16).padStart(64, '0');

/** What identity says of a chain that fits in itself. */
const chainOf = (entries: bigint): ChainAnswers => ({
  verify(from, limit) {
    const left = entries - from + 1n;
    const checked = left < BigInt(limit) ? left : BigInt(limit);
    return Promise.resolve(
      create(VerifyAuditResponseSchema, {
        checked,
        headHash: hashOf(from + checked - 1n),
        ...(checked === BigInt(limit) ? { nextSequence: from + checked } : {}),
      }),
    );
  },
  hashes: (sequences) =>
    Promise.resolve(
      create(GetAuditHashesResponseSchema, {
        hashes: sequences
          .filter((sequence) => sequence <= entries)
          .map((sequence) => ({ sequence, hash: hashOf(sequence) })),
      }),
    ),
});
const head = (sequence: bigint, hash = hashOf(sequence)): PublishedHead => ({ sequence, hash });
const lineOf = ({ sequence, hash }: PublishedHead) => `${sequence} ${hash} 2026-11-22T08:00:00Z\n`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evergreen-heads-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** The verdict on a chain of so many entries, with these heads in the file; undefined: there is no file. */
async function judge(
  entries: bigint,
  heads: readonly (PublishedHead | string)[] | undefined,
): Promise<AuditVerdict> {
  const file = join(folder, randomUUID());
  if (heads !== undefined) {
    const lines = heads.map((each) => (typeof each === 'string' ? `${each}\n` : lineOf(each)));
    await writeFile(file, lines.join(''));
  }
  return judgeChain(chainOf(entries), file, () => undefined);
}

describe('a chain that fits in itself', () => {
  it('is whole where it fits to every head', async () => {
    expect(await judge(25_000n, [head(9_999n), head(24_000n), head(10_001n)])).toEqual({
      ...{ kind: 'whole', entries: 25_000n, headHash: hashOf(25_000n), heads: 3 },
      ...{ vouchedUpTo: 24_000n, unreadable: [] },
    });
    const many = Array.from({ length: 25_000 }, (_, n) => head(BigInt(n + 1)));
    expect(await judge(25_000n, many)).toMatchObject({ kind: 'whole', heads: 25_000, vouchedUpTo: 25_000n });
  });

  it.each([undefined, []])('is whole as long as nothing was written to it: %j', async (heads) => {
    expect(await judge(0n, heads)).toMatchObject({ kind: 'whole', entries: 0n, heads: 0 });
  });

  it('is compared with what can be read of the file, and told of the rest', async () => {
    const torn = `12 ${hashOf(12n).slice(0, 30)}`;
    expect(await judge(20n, [head(5n), torn, '', head(18n)])).toMatchObject({
      ...{ kind: 'whole', heads: 2, vouchedUpTo: 18n, unreadable: [2, 3] },
    });
    expect(await judge(20n, [torn, head(18n, 'f'.repeat(64))])).toMatchObject({ kind: 'broken', at: 18n });
  });

  const another = 'f'.repeat(64);
  it.each([
    ['a head does not fit', [head(4_000n), head(12_000n), head(24_000n, another)], 25_000n, 24_000n],
    ['one does not, though newer ones do', [head(5n, another), head(7n)], 25_000n, 5n],
    ['an entry was written down twice with different hashes', [head(5n), head(5n, another)], 25_000n, 5n],
    ['several do not: at the first', [head(9n, another), head(5n, another), head(20n)], 25_000n, 5n],
    ['a head says that it was longer', [head(90n), head(25_120n)], 25_000n, 25_120n],
    ['it was emptied', [head(7n), head(90n)], 0n, 7n],
    ['the file of heads is empty', [], 25_000n, 1n],
    ['nothing in the file is a head', ['nothing'], 25_000n, 1n],
    ['there is no file of heads', undefined, 25_000n, 1n],
  ])('is broken where %s', async (_, heads, entries, at) => {
    expect(await judge(entries, heads)).toMatchObject({ kind: 'broken', at });
  });
});
