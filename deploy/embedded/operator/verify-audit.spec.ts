import { create } from '@bufbuild/protobuf';
import { type VerifyAuditResponse, VerifyAuditResponseSchema } from '@evergreen/contracts/identity';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { compareWithHeads, type PublishedHead, readHeads } from './verify-audit.ts';

const hashOf = (sequence: bigint) => sequence.toString(16).padStart(64, '0');

/** What identity says of a chain that fits in itself. */
const chainOf =
  (entries: bigint) =>
  (from: bigint, limit: bigint): Promise<VerifyAuditResponse> => {
    const checked = entries - from + 1n < limit ? entries - from + 1n : limit;
    return Promise.resolve(
      create(VerifyAuditResponseSchema, {
        checked,
        headHash: hashOf(from + checked - 1n),
        ...(checked === limit ? { nextSequence: from + checked } : {}),
      }),
    );
  };
const head = (sequence: bigint, hash = hashOf(sequence)): PublishedHead => ({ sequence, hash });
const judge = (entries: bigint, heads: readonly PublishedHead[]) =>
  compareWithHeads(chainOf(entries), heads, () => undefined);

describe('a chain that fits in itself', () => {
  it('is whole where it fits to every head', async () => {
    expect(await judge(25_000n, [head(9_999n), head(10_001n), head(24_000n)])).toMatchObject({
      ...{ kind: 'whole', entries: 25_000n, headHash: hashOf(25_000n) },
    });
    expect(await judge(25_000n, [])).toMatchObject({ kind: 'whole', entries: 25_000n });
    expect(await judge(0n, [])).toMatchObject({ kind: 'whole', entries: 0n });
    expect(await judge(10_000n, [head(10_000n)])).toMatchObject({ kind: 'whole', entries: 10_000n });
  });

  it('is broken from the last head that fits, where it was rewritten', async () => {
    const heads = [head(4_000n), head(12_000n), head(24_000n, 'another')];
    expect(await judge(25_000n, heads)).toMatchObject({ kind: 'broken', at: 12_001n });
  });

  it('is broken behind its end, where a head says that it was longer', async () => {
    expect(await judge(100n, [head(90n), head(120n)])).toMatchObject({ kind: 'broken', at: 101n });
  });
});

it('reads the heads of a file, the last one of each stretch', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'evergreen-heads-'));
  const file = join(folder, 'heads.log');
  try {
    expect(await readHeads(file)).toEqual([]);
    const lines = [1n, 7n, 10_000n, 10_001n, 20_500n].map(
      (each) => `${each} ${hashOf(each)} 2026-11-22T08:00:00Z\n`,
    );
    await writeFile(file, lines.join(''));
    expect(await readHeads(file)).toEqual([head(10_000n), head(10_001n), head(20_500n)]);
    await writeFile(file, `${lines[0]}12 no hash\n`);
    await expect(readHeads(file)).rejects.toThrow('line 2');
  } finally {
    await rm(folder, { recursive: true });
  }
});
