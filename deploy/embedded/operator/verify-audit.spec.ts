import { create } from '@bufbuild/protobuf';
import { GetAuditHashesResponseSchema, VerifyAuditResponseSchema } from '@evergreen/contracts/identity';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  type AuditVerdict,
  type ChainAnswers,
  compareWithHeads,
  type PublishedHead,
  readHeads,
  recompute,
} from './verify-audit.ts';

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

async function judge(entries: bigint, heads: readonly PublishedHead[]): Promise<AuditVerdict> {
  const answers = chainOf(entries);
  const verdict = await recompute(answers, () => undefined);
  if (verdict.kind === 'broken') return verdict;
  return compareWithHeads(answers, verdict, inTurn(heads));
}

async function* inTurn(heads: readonly PublishedHead[]): AsyncGenerator<PublishedHead> {
  yield* heads;
}

describe('a chain that fits in itself', () => {
  it('is whole where it fits to every head', async () => {
    expect(await judge(25_000n, [head(9_999n), head(10_001n), head(24_000n)])).toEqual({
      ...{ kind: 'whole', entries: 25_000n, headHash: hashOf(25_000n), heads: 3 },
    });
    expect(await judge(25_000n, [])).toMatchObject({ kind: 'whole', entries: 25_000n });
    expect(await judge(0n, [])).toMatchObject({ kind: 'whole', entries: 0n });
    const many = Array.from({ length: 25_000 }, (_, n) => head(BigInt(n + 1)));
    expect(await judge(25_000n, many)).toMatchObject({ kind: 'whole', heads: 25_000 });
  });

  it.each([
    ['a head does not fit', [head(4_000n), head(12_000n), head(24_000n, 'another')], 24_000n],
    ['one does not, though newer ones do', [head(5n, 'another'), head(7n)], 5n],
    ['an entry was written down twice with different hashes', [head(5n), head(5n, 'another'), head(9n)], 5n],
    ['several do not: at the first', [head(9n, 'another'), head(5n, 'another'), head(20n)], 5n],
    ['a head says that it was longer', [head(90n), head(25_120n)], 25_120n],
  ])('is broken where %s', async (_, heads, at) => {
    expect(await judge(25_000n, heads)).toMatchObject({ kind: 'broken', at });
  });
});

it('reads every head of a file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'evergreen-heads-'));
  const file = join(folder, 'heads.log');
  const read = async () => {
    const heads: PublishedHead[] = [];
    for await (const each of readHeads(file)) heads.push(each);
    return heads;
  };
  try {
    const lines = [1n, 7n, 3n, 20_500n].map((each) => `${each} ${hashOf(each)} 2026-11-22T08:00:00Z\n`);
    await writeFile(file, lines.join(''));
    expect(await read()).toEqual([1n, 7n, 3n, 20_500n].map((each) => head(each)));
    await writeFile(file, `${lines[0]}12 no hash\n`);
    await expect(read()).rejects.toThrow('line 2');
  } finally {
    await rm(folder, { recursive: true });
  }
});
