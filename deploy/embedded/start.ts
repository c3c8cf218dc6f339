// `npm start`: everything on this machine, in the foreground.
import { assertNotRunning, endLeftovers, InstanceRecord } from './instance.ts';
import { openDataFolder, resetDataFolder } from './data-folder.ts';
import { chooseDemo, fillDemo } from './demo-insurer.ts';
import { isPortFree, nextFreePort } from './free-port.ts';
import { shownProgress } from './progress.ts';
import { type Stack, startStack } from './stack.ts';
import { defaultPort, readStartOptions, type StartOptions } from './start-options.ts';

const recordEveryMs = 2_000;
const progress = shownProgress(process.stdout);

async function choosePort(asked: number | undefined): Promise<number> {
  if (asked === undefined) {
    const port = await nextFreePort(defaultPort);
    if (port !== defaultPort) progress.say(`Port ${defaultPort} is taken; Evergreen takes ${port}`);
    return port;
  }
  if (!(await isPortFree(asked))) throw new Error(`Port ${asked} is taken; give another one with --port`);
  return asked;
}

async function signIns({ installation }: Stack): Promise<string[]> {
  if (!installation.isDemonstration) {
    return [
      '  No demonstration: nobody can sign in before an administrator is made, whose password is shown once:',
      '    npm run evergreen -- staff create-administrator --help',
    ];
  }
  // Only now: it is built on libraries that the build has just made.
  const { demoSignIns } = await import('./sign-ins.ts');
  return demoSignIns(installation);
}

async function welcome(stack: Stack): Promise<string> {
  const { url } = stack;
  const codes = `  codes       ${url}/demo   the one-time codes of this demonstration`;
  return [
    '',
    `  Evergreen is at ${url}`,
    '',
    `  portal      ${url}/`,
    `  console     ${url}/console`,
    `  GraphQL     ${url}/graphql`,
    ...(stack.isDemonstration ? [codes] : []),
    '',
    ...(await signIns(stack)),
    '',
    `  data and logs: ${stack.folder.path}`,
    '  Ctrl-C stops everything',
    '',
  ].join('\n');
}

/** Resolves when somebody wants us to end, and ends a start that is not over yet. */
function endAsked(end: AbortController): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      // A terminal and the processes above us may both tell us: the first counts.
      process.on(signal, () => {
        end.abort(new Error(`Stopped by ${signal}`));
        resolve(signal);
      });
    }
  });
}

async function run(options: StartOptions): Promise<void> {
  assertNotRunning(options.dataDir);
  await endLeftovers(options.dataDir);
  const port = await choosePort(options.port);
  if (options.isReset) resetDataFolder(options.dataDir);
  const folder = openDataFolder(options.dataDir);
  const demo = chooseDemo(folder, options.demo);
  if (demo === 'none' && options.today !== undefined)
    throw new Error('--today: only a demonstration may stand its calendar on another day (not --demo none)');
  const record = InstanceRecord.claim(folder, demo);
  progress.say(`Starting Evergreen with its data in ${folder.path}`);
  const end = new AbortController();
  const asked = endAsked(end);
  const starting = startStack({
    ...{ dataDir: folder.path, port, demo, progress, signal: end.signal, settings: options.settings },
    ...(options.today === undefined ? {} : { today: options.today }),
    onEvent: (text) => progress.say(`  ${text}`),
  });
  const keepRecord = (stack: Stack) => record.update(stack.pids(), stack.installation);
  const working = starting.then(async (stack) => {
    keepRecord(stack);
    await fillDemo(folder, demo, stack.installation, progress);
    progress.say(await welcome(stack));
    // A restarted child has another number; the next start must know whom to look for should we be killed.
    setInterval(() => keepRecord(stack), recordEveryMs).unref();
  });
  let failure: Error | undefined;
  const signal = await Promise.race([
    asked,
    working.then(
      () => asked,
      (error: unknown) => {
        failure = error instanceof Error ? error : new Error(String(error));
      },
    ),
  ]);
  if (signal !== undefined) progress.say(`\nStopping (${signal})`);
  try {
    await (await starting).stop();
  } catch (error) {
    if (!end.signal.aborted) failure ??= error instanceof Error ? error : new Error(String(error));
  } finally {
    record.remove();
  }
  if (failure !== undefined) throw failure;
  progress.say('Stopped');
}

try {
  await run(readStartOptions(process.argv.slice(2)));
  process.exit(0);
} catch (error) {
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
