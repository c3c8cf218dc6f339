import { loadavg } from 'node:os';
import { build } from '../../deploy/embedded/build.ts';
import { type BenchResult, machineFacts } from './interleave.ts';

type Bench = (pairs: number) => Promise<BenchResult>;
// Loaded when asked for: they stand on our libraries, which a fresh checkout has not built.
// Rounds of a bench take between five seconds and a minute; the median needs a few of them.
const benches: Record<string, { readonly load: () => Promise<Bench>; readonly pairs: number }> = {
  'points-read': { load: async () => (await import('./points-read.ts')).pointsRead, pairs: 5 },
  'points-post': { load: async () => (await import('./points-post.ts')).pointsPost, pairs: 5 },
  'points-post-rpc': {
    load: async () => (await import('./points-post-rpc.ts')).pointsPostRpc,
    pairs: 5,
  },
  'hot-account': { load: async () => (await import('./hot-account.ts')).hotAccount, pairs: 5 },
  'statement-page': { load: async () => (await import('./statement-page.ts')).statementPage, pairs: 5 },
  'customer-search': { load: async () => (await import('./customer-search.ts')).customerSearch, pairs: 5 },
  import: { load: async () => (await import('./import.ts')).importBook, pairs: 3 },
  'campaign-run': { load: async () => (await import('./campaign-run.ts')).campaignRun, pairs: 1 },
  'no-claim-run': { load: async () => (await import('./no-claim-run.ts')).noClaimRun, pairs: 3 },
  'no-claim-dry-run': { load: async () => (await import('./no-claim-dry-run.ts')).noClaimDryRun, pairs: 3 },
  'points-read-beside-run': {
    load: async () => (await import('./points-read-beside-run.ts')).pointsReadBesideRun,
    pairs: 3,
  },
  'expiry-run': { load: async () => (await import('./expiry-run.ts')).expiryRun, pairs: 3 },
  'segment-count': { load: async () => (await import('./segments.ts')).segmentCount, pairs: 5 },
  'segment-refresh': { load: async () => (await import('./segments.ts')).segmentRefresh, pairs: 3 },
  'segment-difference': { load: async () => (await import('./segments.ts')).segmentDifference, pairs: 3 },
  'rules-pass': { load: async () => (await import('./rules-pass.ts')).rulesPass, pairs: 5 },
  'access-chain': { load: async () => (await import('./access-chain.ts')).accessChain, pairs: 5 },
  redeem: { load: async () => (await import('./redeem.ts')).redeem, pairs: 5 },
  'sign-ins': { load: async () => (await import('./sign-ins.ts')).signInRate, pairs: 5 },
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
await build();
process.stderr.write(`${machineFacts()}, load ${loadavg()[0]!.toFixed(1)}\n`);
const results: BenchResult[] = [];
for (const name of asked) {
  const { load, pairs } = benches[name]!;
  const run = await load();
  results.push(await run(pairs));
}
for (const result of results) {
  process.stdout.write(
    asJson
      ? `${JSON.stringify(result)}\n`
      : `${result.bench}: ours ${result.ours}, floor ${result.floor} ${result.unit}, ratio ${result.ratio} (median of ${result.runs} pairs)\n`,
  );
}
