import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A process of its own that prints one line when it is ready, and that line's text. */
export interface FloorProcess {
  readonly readyLine: string;
  stop(): Promise<void>;
}

/** Starts a script of `floors/` with this Node. @throws Error when it ends before it is ready */
export async function startFloor(script: string, environment: Record<string, string>): Promise<FloorProcess> {
  const child: ChildProcess = spawn(
    process.execPath,
    [new URL(`./floors/${script}`, import.meta.url).pathname],
    {
      env: { ...process.env, ...environment, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`${script} ended with ${String(code)} before it was ready`);
  });
  const line = once(createInterface({ input: child.stdout! }), 'line').then(([text]) => String(text));
  const readyLine = await Promise.race([line, ended]);
  ended.catch(() => undefined);
  return {
    readyLine,
    async stop() {
      const exit = once(child, 'exit');
      child.kill('SIGTERM');
      await exit;
    },
  };
}
