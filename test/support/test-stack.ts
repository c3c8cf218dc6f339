import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { isSelfContained, resetDataFolder } from '../../deploy/embedded/data-folder.ts';
import { prepareDataFolder, startStack } from '../../deploy/embedded/stack.ts';
import type { StackOptions } from '../../deploy/embedded/stack-options.ts';

const run = promisify(execFile);
const newFolder = () => mkdtemp(join(tmpdir(), 'evergreen-stack-'));

export type TestStack = Awaited<ReturnType<typeof startTestStack>>;

/** The whole product on servers and ports of its own, with its data in a temporary folder that goes with it. */
export async function startTestStack(
  options: Partial<Pick<StackOptions, 'demo' | 'fsync' | 'port' | 'settings' | 'today'>> = {},
) {
  const dataDir = await newFolder();
  const prepared = await preparedFolder();
  // `-a`: Postgres must own its files, whoever that is.
  if (prepared !== undefined) await run('cp', ['-a', `${prepared}/.`, dataDir]);
  const stack = await startStack({
    ...{ dataDir, port: 0, demo: 'empty', fsync: false, isPrepared: prepared !== undefined },
    ...options,
  });
  return {
    ...stack,
    async stop(): Promise<void> {
      await stack.stop();
      resetDataFolder(dataDir);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/**
 * A data folder with the schema and nothing else, made by the first of a test run who asks. Undefined where Postgres
 * cannot keep its data in it.
 */
async function preparedFolder(): Promise<string | undefined> {
  const testFolder = process.env['EVERGREEN_TEST_FOLDER'];
  if (testFolder === undefined) throw new Error('EVERGREEN_TEST_FOLDER is not set: `npm test` sets it');
  const prepared = join(testFolder, 'prepared-installation');
  if (!existsSync(prepared)) {
    const dataDir = await newFolder();
    await prepareDataFolder({ dataDir, port: 0, demo: 'empty', fsync: false });
    await rename(dataDir, prepared);
  }
  return isSelfContained(prepared) ? prepared : undefined;
}
