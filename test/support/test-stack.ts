import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { isSelfContained, resetDataFolder } from '../../deploy/embedded/data-folder.ts';
import { startStack } from '../../deploy/embedded/stack.ts';
import type { StackOptions } from '../../deploy/embedded/stack-options.ts';
import { restoreRelease } from '../releases/release-folder.ts';
import { preparedInstallation } from '../runner/prepared-installation.ts';

const run = promisify(execFile);
const newFolder = () => mkdtemp(join(tmpdir(), 'evergreen-stack-'));

export type TestStack = Awaited<ReturnType<typeof startTestStack>>;

/** The whole product on servers and ports of its own, with its data in a temporary folder that goes with it. */
export async function startTestStack(
  options: Partial<Pick<StackOptions, 'demo' | 'fsync' | 'port' | 'settings' | 'today'>> = {},
) {
  const { dataDir, isPrepared } = await newInstallation();
  return started({ ...{ dataDir, port: 0, demo: 'empty', fsync: false, isPrepared }, ...options });
}

/** The product of today on what a release left: a small installation, see `releases/`. */
export async function startUpgradedStack(release: string, today: string) {
  const dataDir = await newFolder();
  await restoreRelease(dataDir, release);
  return started({ dataDir, port: 0, demo: 'empty', fsync: false, today });
}

async function started(options: StackOptions) {
  const { dataDir } = options;
  const stack = await startStack(options);
  return {
    ...stack,
    async stop(): Promise<void> {
      await stack.stop();
      resetDataFolder(dataDir);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** A data folder in which nothing was done yet; prepared unless Postgres cannot keep its data in it. */
export async function newInstallation(): Promise<{ dataDir: string; isPrepared: boolean }> {
  const dataDir = await newFolder();
  const prepared = preparedInstallation();
  const isPrepared = isSelfContained(prepared);
  // `-a`: Postgres must own its files, whoever that is.
  if (isPrepared) await run('cp', ['-a', `${prepared}/.`, dataDir]);
  return { dataDir, isPrepared };
}
