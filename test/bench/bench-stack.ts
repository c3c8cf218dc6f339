import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStack } from '../../deploy/embedded/stack.ts';
import { persistedOperations } from './http-load.ts';

export type BenchStack = Awaited<ReturnType<typeof startBenchStack>>;

/** Requests are counted as ever; only nobody is sent away for the many a bench makes. */
const unlimited = '100000000';
const limits = { EVERGREEN_REQUESTS_PER_MINUTE: unlimited, EVERGREEN_SIGN_INS_PER_MINUTE: unlimited };

/** An app of ours whose operation the load asks for. */
async function benchApp(dataDir: string): Promise<string> {
  const folder = join(dataDir, 'bench-app');
  await mkdir(folder);
  await writeFile(join(folder, 'index.html'), '<!doctype html>');
  await writeFile(join(folder, 'persisted-operations.json'), JSON.stringify(persistedOperations));
  return folder;
}

/** The product as an insurer runs it: durable writes, every check on. Its data goes with it. */
export async function startBenchStack(options: { readonly today?: string } = {}) {
  const dataDir = await mkdtemp(join(tmpdir(), 'evergreen-bench-'));
  const app = { portalDir: await benchApp(dataDir), settings: { gateway: limits } };
  const stack = await startStack({ dataDir, port: 0, demo: 'empty', ...app, ...options });
  return {
    ...stack,
    dataDir,
    /** As the superuser, past every wall: for filling tables, and for the bare side of a comparison. */
    bareDatabaseUrl(service: keyof typeof stack.databaseUrls): string {
      const url = new URL(stack.servers.postgres.url);
      url.pathname = new URL(stack.databaseUrls[service]!).pathname;
      return url.toString();
    },
    async stop(): Promise<void> {
      await stack.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
