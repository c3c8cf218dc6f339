import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { importFile } from '../../deploy/embedded/operator/import-file.ts';
import { connectOperator } from '../../deploy/embedded/operator/operator.ts';
import { policiesHeader } from '../support/policies-csv.ts';
import { startTestStack, type TestStack } from '../support/test-stack.ts';

const policies = 1_000_000;
const years = [2024, 2025];
const rows = policies * years.length;
/** One row in so many is wrong. */
const wrongEvery = 50_000;
const mb = 1_024 * 1_024;
const memoryMaxMb = 512;

/** Each policy of a customer of its own with a name, a phone and a plate, all of which are sealed. */
function* book(): Generator<string> {
  yield `${policiesHeader}\n`;
  for (const year of years) {
    for (let n = 0; n < policies; n += 1_000) {
      let text = '';
      for (let policy = n; policy < n + 1_000; policy += 1) {
        const phone = 13_800_000_000 + policy;
        const premium = policy % wrongEvery === 7 ? 'much' : `${1_000 + (policy % 3_000)}.00`;
        text += `C-${policy},客户${policy},${phone},/33/3301,P-${policy},V-${policy},浙A${policy},3,agent,${year}-01-01,${year}-12-31,${premium}\n`;
      }
      yield text;
    }
  }
}

/** The most memory that a process has had so far. */
async function peakMb(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)![1]) / 1_024);
}

describe('a file of two million rows', () => {
  let stack: TestStack;
  let operator: Awaited<ReturnType<typeof connectOperator>>;
  let folder: string;
  let path: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'evergreen-large-'));
    path = join(folder, 'policies.csv');
    stack = await startTestStack({ today: '2026-09-16' });
    operator = await connectOperator(stack.installation);
    // Only the import is looked at, not what others do with its facts.
    for (const name of ['gateway', 'identity', 'membership', 'rewards']) await stack.services[name]!.stop();
    await pipeline(Readable.from(book()), createWriteStream(path));
  }, 180_000);
  afterAll(async () => {
    await operator?.close();
    await stack?.stop();
    await rm(folder, { recursive: true, force: true });
  }, 60_000);

  const imported = async (key: string) => {
    const started = performance.now();
    const done = await importFile(operator, { path, profileId: 'evergreen-policies', dry: false, key });
    const seconds = (performance.now() - started) / 1_000;
    const peak = await peakMb(stack.services['customer-profile']!.pid());
    const size = Math.round((await stat(path)).size / mb);
    process.stderr.write(
      `${key}: ${rows} rows, ${size} MB in ${seconds.toFixed(0)} s, ${Math.round(rows / seconds)} rows/s, ` +
        `peak memory of customer-profile ${peak} MB\n`,
    );
    return { report: done.report!, size, peak };
  };

  it('and more than 100 MB is taken whole, each wrong row named, in bounded memory', async () => {
    const { report, size, peak } = await imported('first');
    expect(size).toBeGreaterThan(100);
    const refused = rows / wrongEvery;
    expect([report.rowsRead, report.rowsAccepted, report.rowsRefused].map(Number)).toEqual([
      ...[rows, rows - refused, refused],
    ]);
    const perYear = policies - policies / wrongEvery;
    expect(Number(report.book!.terms)).toBe(perYear * years.length);
    expect(Number(report.book!.customers)).toBe(perYear);
    expect(peak).toBeLessThan(memoryMaxMb);
  }, 3_600_000);

  it('of which a line never ends is refused for that, soon', async () => {
    const endless = join(folder, 'endless.csv');
    const piece = 'x'.repeat(mb);
    await pipeline(Readable.from(Array.from({ length: 101 }, () => piece)), createWriteStream(endless));
    const started = performance.now();
    const order = { path: endless, profileId: 'evergreen-policies', dry: false, key: 'endless' };
    await expect(importFile(operator, order)).rejects.toThrow('FILE_LINE_TOO_LONG');
    expect(performance.now() - started).toBeLessThan(60_000);
  }, 120_000);

  it('writes nothing when it comes again', async () => {
    const { report, peak } = await imported('again');
    for (const { created, changed } of report.records) expect([created, changed]).toEqual([0n, 0n]);
    expect(peak).toBeLessThan(memoryMaxMb);
  }, 3_600_000);
});
