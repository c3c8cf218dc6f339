import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStack, type StackOptions } from '../../deploy/embedded/stack.ts';

export type TestStack = Awaited<ReturnType<typeof startTestStack>>;

/** The whole product on servers and ports of its own, with its data in a temporary folder that goes with it. */
export async function startTestStack(
  options: Partial<Pick<StackOptions, 'demo' | 'port' | 'settings' | 'today'>> = {},
) {
  const dataDir = await mkdtemp(join(tmpdir(), 'evergreen-stack-'));
  const stack = await startStack({ dataDir, port: 0, demo: 'empty', fsync: false, ...options });
  return {
    ...stack,
    async stop(): Promise<void> {
      await stack.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
