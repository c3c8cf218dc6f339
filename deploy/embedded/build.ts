import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { forgetBuilt, isBuilt, noteBuilt, sourcesOf } from './built.ts';
import { root } from './root.ts';

/** Builds every project that changed, if any. @throws Error with what the build said when it fails */
export async function build(signal?: AbortSignal): Promise<void> {
  if (isBuilt(root)) return;
  const sources = sourcesOf(root);
  forgetBuilt(root);
  const child = spawn(
    process.execPath,
    [join(root, 'node_modules/nx/dist/bin/nx.js'), 'run-many', '-t', 'build', '--output-style=static'],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(signal === undefined ? {} : { signal }),
      // No daemon: it would outlive us.
      env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', FORCE_COLOR: '0', NODE_ENV: 'production' },
    },
  );
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('close', resolve);
  });
  if (code !== 0)
    throw new Error(`The build failed:\n${Buffer.concat(chunks).toString('utf8').slice(-6_000)}`);
  noteBuilt(root, sources);
}
