import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { LaneResult } from './lane.ts';
import { runCommand } from './run-command.ts';

interface Check {
  readonly name: string;
  /** Says what is wrong, or nothing when all is well. */
  readonly run: (root: string) => Promise<string | undefined>;
}

const commandTimeoutMs = 300_000;

/** A check that holds when the command ends with 0. */
function command(name: string, args: readonly string[], folder = '.'): Check {
  return {
    name,
    run: async (root) => {
      const [program = '', ...rest] = args;
      const file = program === 'node' ? process.execPath : join(root, 'node_modules/.bin', program);
      const { code, output } = await runCommand(file, rest, {
        folder: join(root, folder),
        environment: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', FORCE_COLOR: '0' },
        timeoutMs: commandTimeoutMs,
        isShown: false,
      });
      return code === 0 ? undefined : output.trim() || `${program} ended with code ${code ?? 'none'}`;
    },
  };
}

/** Several commands that only make sense in this order. */
function inOrder(name: string, checks: readonly Check[]): Check {
  return {
    name,
    run: async (root) => {
      for (const check of checks) {
        const wrong = await check.run(root);
        if (wrong !== undefined) return wrong;
      }
      return undefined;
    },
  };
}

function filesBelow(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [relative(folder, file), readFileSync(file, 'utf8')]),
  );
}

/** Names of files that differ, or are on one side only. */
function differences(made: Map<string, string>, committed: Map<string, string>): string[] {
  return [...new Set([...made.keys(), ...committed.keys()])].filter(
    (name) => made.get(name) !== committed.get(name),
  );
}

const contractsAreGenerated: Check = {
  name: 'contracts are what proto/ generates',
  run: async (root) => {
    const folder = mkdtempSync(join(tmpdir(), 'evergreen-contracts-'));
    try {
      // The template's own output folder, below another base.
      const wrong = await command('generate', ['buf', 'generate', '-o', join(folder, 'proto')], 'proto').run(
        root,
      );
      if (wrong !== undefined) return wrong;
      const generated = 'libs/contracts/src/generated';
      const differing = differences(filesBelow(join(folder, generated)), filesBelow(join(root, generated)));
      return differing.length === 0
        ? undefined
        : `Run buf generate in proto/ and commit the result; these differ:\n${differing.join('\n')}`;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

const schemaIsWhatTheCodeSays: Check = {
  name: 'GraphQL schema is what the code says',
  run: async (root) => {
    const wrong = await command('build', [
      'nx',
      'run-many',
      '-t',
      'build',
      '--exclude',
      'portal,console',
    ]).run(root);
    if (wrong !== undefined) return wrong;
    const gateway = join(root, 'apps/gateway');
    const { code, output } = await runCommand(
      process.execPath,
      [join(gateway, 'dist/main.js'), 'print-schema'],
      {
        folder: root,
        timeoutMs: commandTimeoutMs,
        isShown: false,
      },
    );
    if (code !== 0) return output;
    return output === readFileSync(join(gateway, 'schema.graphql'), 'utf8')
      ? undefined
      : 'It differs. Run: node apps/gateway/dist/main.js print-schema > apps/gateway/schema.graphql';
  },
};

/** What compiler and ESLint say of each TypeScript project. */
function projects(): Check[] {
  const web = ['apps/console', 'apps/portal', 'libs/web'];
  // ESLint reads the project graph that Nx keeps; a fresh checkout has none yet.
  let graph: Promise<string | undefined> | undefined;
  const projectGraph: Check = {
    name: 'project graph',
    run: (root) => (graph ??= command('project graph', ['nx', 'show', 'projects']).run(root)),
  };
  const check = (name: string, ...args: readonly string[]) =>
    inOrder(name, [projectGraph, command(name, ['node', 'test/runner/check-project.ts', ...args])]);
  return [
    check('types and lint', 'tsconfig.json', ...web),
    ...web.map((folder) => check(`types and lint of ${folder}`, `${folder}/tsconfig.json`)),
  ];
}

function checks(): readonly Check[] {
  return [
    ...projects(),
    command('layout', ['prettier', '--check', '--log-level', 'warn', '.']),
    command('borders inside services', [
      ...['depcruise', '--config', '.dependency-cruiser.cjs', '--output-type', 'err-long'],
      ...['apps', 'libs', 'deploy', 'test'],
    ]),
    command('dead code', ['knip', '--no-config-hints']),
    command('contracts are well formed', ['buf', 'lint'], 'proto'),
    command('contracts keep what was released', ['buf', 'breaking', '--against', 'released.binpb'], 'proto'),
    contractsAreGenerated,
    schemaIsWhatTheCodeSays,
    command('web documents are what the schema gives', ['node', 'libs/web/codegen.mjs', '--check']),
  ];
}

/** Each check counts as one test. As many at once as there are processors. */
export async function runStaticLane(root: string): Promise<LaneResult> {
  const started = performance.now();
  const waiting = [...checks()];
  let passed = 0;
  const failures: string[] = [];
  const worker = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      const checkStarted = performance.now();
      const wrong = await check.run(root);
      const seconds = ((performance.now() - checkStarted) / 1000).toFixed(1);
      if (wrong === undefined) passed += 1;
      else failures.push(`static: ${check.name}`);
      process.stdout.write(`  ${wrong === undefined ? 'passed' : 'FAILED'}  ${check.name} (${seconds} s)\n`);
      if (wrong !== undefined) process.stdout.write(`${wrong.replaceAll(/^/gm, '    ')}\n`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  const seconds = (performance.now() - started) / 1000;
  return { name: 'static', passed, failed: failures.length, skipped: 0, seconds, failures };
}
