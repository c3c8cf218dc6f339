// `npm run evergreen`: what an operator does with a running installation.
import { Command } from 'commander';
import { type Instance, runningInstance } from './instance.ts';
import type { Operator } from './operator/operator.ts';
import { dataDirFrom } from './start-options.ts';
import type { Installation } from './stack.ts';

// npm changes to the checkout; a path on the command line counts from where the person typed it.
process.chdir(process.env['INIT_CWD'] ?? process.cwd());

const program = new Command('npm run evergreen --')
  .description('Works with the Evergreen that `npm start` runs.')
  .option('--data-dir <folder>', 'the data folder it was started with (default: .data in the checkout)')
  .helpOption('-h, --help', 'this text');

function running(): { instance: Instance; installation: Installation } {
  const dataDir = dataDirFrom(program.opts<{ dataDir?: string }>().dataDir);
  const instance = runningInstance(dataDir);
  if (instance === undefined) {
    throw new Error(
      `No Evergreen runs on ${dataDir}. Start it with npm start, or name its folder with --data-dir.`,
    );
  }
  if (instance.installation === undefined) {
    throw new Error(`Evergreen on ${dataDir} is still starting (process ${instance.supervisor.pid}).`);
  }
  return { instance, installation: instance.installation };
}

async function health(url: string): Promise<string> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(3_000) });
    await response.arrayBuffer();
    return response.ok ? 'ready' : `not ready (${response.status})`;
  } catch {
    return 'does not answer';
  }
}

async function status(): Promise<void> {
  const { instance, installation } = running();
  const states = await Promise.all(
    Object.entries(installation.healthUrls).map(async ([name, url]) => [name, await health(url)] as const),
  );
  const lines = [
    `Evergreen at ${installation.url}, process ${instance.supervisor.pid}, since ${instance.startedAt}`,
    ...(installation.today === undefined ? [] : [`the calendar stands on ${installation.today}`]),
    ...states.map(([name, state]) => `  ${name.padEnd(18)} ${state}`),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  if (states.some(([, state]) => state !== 'ready')) process.exitCode = 1;
}

async function withOperator(work: (operator: Operator) => Promise<void>): Promise<void> {
  const { installation } = running();
  const { connectOperator } = await import('./operator/operator.ts');
  const operator = await connectOperator(installation);
  try {
    await work(operator);
  } finally {
    await operator.close();
  }
}

/** A refusal by a service comes with the facts behind it. */
function inWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const facts = Object.entries((error as { facts?: Record<string, unknown> }).facts ?? {});
  if (facts.length === 0) return error.message;
  return `${error.message} (${facts.map(([name, value]) => `${name}: ${String(value)}`).join(', ')})`;
}

program.command('status').description('whether every part is ready').action(status);

try {
  // Built on our libraries, which a fresh checkout has not compiled yet; nothing runs there anyway.
  const { addOperatorCommands } = await import('./operator/commands.ts').catch((error: unknown) => {
    if ((error as { code?: string }).code === 'ERR_MODULE_NOT_FOUND')
      return { addOperatorCommands: undefined };
    throw error;
  });
  addOperatorCommands?.(program, withOperator);
  await program.parseAsync(process.argv);
} catch (error) {
  process.stderr.write(`${inWords(error)}\n`);
  process.exitCode = 1;
}
