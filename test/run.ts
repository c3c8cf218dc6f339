// `npm test`: the lanes one after another, on one shared set of servers.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runJestLane } from './runner/jest-lane.ts';
import {
  everydayLanes,
  isLaneName,
  laneLine,
  type LaneName,
  laneNames,
  type LaneResult,
} from './runner/lane.ts';
import { endCommands } from './runner/run-command.ts';
import { startSharedServers } from './runner/shared-servers.ts';
import { findChromium } from './support/chromium.ts';
import { hasSharedData } from './support/shared-data.ts';
import { runStaticLane } from './runner/static-lane.ts';

const help = `npm test -- [options] [-- <arguments for Jest>]

  --only lane[,lane]   only these lanes: ${laneNames.join(', ')}
  --full               all lanes, the long ones too (npm run test:full)
  --require-browser    a browser lane that cannot find a browser has failed
  --help               this text

Examples:
  npm test -- --only unit,integration
  npm test -- --only integration -- libs/rpc
`;

const root = join(import.meta.dirname, '..');

interface Options {
  readonly lanes: readonly LaneName[];
  readonly jestArgs: readonly string[];
  /** Tests of random lives live more of them. */
  readonly isFull: boolean;
  readonly isBrowserRequired: boolean;
}

function readOptions(argv: readonly string[]): Options | 'help' {
  const end = argv.indexOf('--');
  const { values } = parseArgs({
    args: argv.slice(0, end === -1 ? argv.length : end),
    options: {
      only: { type: 'string', multiple: true },
      full: { type: 'boolean', default: false },
      'require-browser': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return 'help';
  const asked = (values.only ?? []).flatMap((text) => text.split(','));
  const unknown = asked.filter((name) => !isLaneName(name));
  if (unknown.length > 0)
    throw new Error(`No such lane: ${unknown.join(', ')}; there are ${laneNames.join(', ')}`);
  const standard = values.full ? laneNames : everydayLanes;
  return {
    lanes: asked.length > 0 ? laneNames.filter((name) => asked.includes(name)) : standard,
    jestArgs: end === -1 ? [] : argv.slice(end + 1),
    isFull: values.full,
    isBrowserRequired: values['require-browser'],
  };
}

async function runLane(name: LaneName, options: Options): Promise<LaneResult> {
  process.stdout.write(`\n== ${name}\n`);
  if (name === 'static') return runStaticLane(root);
  if (name === 'browser' && (await findChromium()) === undefined) {
    const counts = options.isBrowserRequired ? { failed: 1, skipped: 0 } : { failed: 0, skipped: 1 };
    return {
      name,
      passed: 0,
      ...counts,
      seconds: 0,
      remark: 'no Chromium on PATH, and the packaged one does not run',
    };
  }
  return runJestLane(name, { root, jestArgs: options.jestArgs });
}

/** Runs the lanes; a signal ends the one that runs and starts no other. */
async function runLanes(options: Options): Promise<readonly LaneResult[]> {
  let endedBy: NodeJS.Signals | undefined;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      endedBy ??= signal;
      endCommands();
    });
  }
  if (options.isFull) process.env['EVERGREEN_FULL_TESTS'] = 'true';
  const needsServers = options.lanes.some((name) => name !== 'static' && name !== 'unit');
  const stopServers = needsServers ? await startSharedServers() : undefined;
  try {
    const results: LaneResult[] = [];
    for (const name of options.lanes) {
      const result = await runLane(name, options);
      if (endedBy !== undefined) throw new Error(`Ended by ${endedBy}`);
      process.stdout.write(`${laneLine(result)}\n`);
      results.push(result);
    }
    return results;
  } finally {
    endCommands();
    await stopServers?.();
  }
}

function report(results: readonly LaneResult[]): number {
  const sum = (count: (result: LaneResult) => number) =>
    results.reduce((total, result) => total + count(result), 0);
  const [passed, failed, skipped] = [sum((r) => r.passed), sum((r) => r.failed), sum((r) => r.skipped)];
  process.stdout.write(`\n${results.map(laneLine).join('\n')}\n\n`);
  const failures = results.flatMap((result) => result.failures ?? []);
  if (failures.length > 0) process.stdout.write(`Failed:\n${failures.join('\n')}\n\n`);
  if (skipped > 0 && !hasSharedData) {
    process.stdout.write('Tests on real input are skipped: ../shared/data is not there.\n\n');
  }
  process.stdout.write(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
  return failed === 0 ? 0 : 1;
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') process.stdout.write(help);
  else process.exitCode = report(await runLanes(options));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
