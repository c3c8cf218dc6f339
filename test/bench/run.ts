import { loadavg } from 'node:os';
import { accessChain } from './access-chain.ts';
import { importBook } from './import.ts';
import { type BenchResult, machineFacts } from './interleave.ts';
import { noClaimRun } from './no-claim-run.ts';
import { pointsPost } from './points-post.ts';
import { pointsRead } from './points-read.ts';
import { signInRate } from './sign-ins.ts';

// Rounds of a bench take between five seconds and a minute; the median needs a few of them.
const benches: Record<
  string,
  { readonly run: (pairs: number) => Promise<BenchResult>; readonly pairs: number }
> = {
  'points-read': { run: pointsRead, pairs: 5 },
  'points-post': { run: pointsPost, pairs: 5 },
  import: { run: importBook, pairs: 3 },
  'no-claim-run': { run: noClaimRun, pairs: 3 },
  'access-chain': { run: accessChain, pairs: 5 },
  'sign-ins': { run: signInRate, pairs: 5 },
};

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const asJson = process.argv.includes('--json');
const unknown = asked.filter((name) => !(name in benches));
if (asked.length === 0 || unknown.length > 0) {
  process.stderr.write(
    `${unknown.length > 0 ? `Unknown bench: ${unknown.join(', ')}\n` : ''}Usage: npm run bench -- ${Object.keys(benches).join(' | ')} [--json]\n`,
  );
  process.exit(2);
}
process.stderr.write(`${machineFacts()}, load ${loadavg()[0]!.toFixed(1)}\n`);
const results: BenchResult[] = [];
for (const name of asked) results.push(await benches[name]!.run(benches[name]!.pairs));
for (const result of results) {
  process.stdout.write(
    asJson
      ? `${JSON.stringify(result)}\n`
      : `${result.bench}: ours ${result.ours}, floor ${result.floor} ${result.unit}, ratio ${result.ratio} (median of ${result.runs} pairs)\n`,
  );
}
