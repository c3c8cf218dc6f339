import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from '@evergreen/testing/eventually';
import { tiedToUs } from '../../deploy/embedded/child-process.ts';

const root = join(import.meta.dirname, '..', '..');
const bootstrap = join(root, 'deploy/embedded/bootstrap.mjs');

/** `npm start` as a person runs it, seen from outside. */
export class Started {
  readonly exited: Promise<number | null>;
  private readonly child: ChildProcess;
  private text = '';

  constructor(args: readonly string[]) {
    const [program, programArgs] = tiedToUs('node', [bootstrap, 'start', ...args], 'SIGTERM');
    this.child = spawn(program, programArgs, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child.stdout?.on('data', (chunk: Buffer) => (this.text += chunk.toString()));
    this.child.stderr?.on('data', (chunk: Buffer) => (this.text += chunk.toString()));
    this.exited = new Promise((resolve) => {
      this.child.once('close', resolve);
    });
  }

  /** All it printed so far. */
  get output(): string {
    return this.text;
  }

  signal(name: NodeJS.Signals): void {
    this.child.kill(name);
  }

  /** The address it prints when it is up. @throws Error with what it printed when it does not come up */
  url(timeoutMs = 90_000): Promise<string> {
    return eventually(
      () => {
        if (this.child.exitCode !== null) return `ended with ${this.child.exitCode}:\n${this.text}`;
        return /Evergreen is at (\S+)/.exec(this.text)?.[1];
      },
      { timeoutMs, what: 'the address', everyMs: 100 },
    );
  }
}

/** Processes of an installation that are alive, by number. */
export function aliveOf(dataDir: string): () => number[] {
  const { children, supervisor } = JSON.parse(readFileSync(join(dataDir, 'run/instance.json'), 'utf8')) as {
    readonly children: readonly { readonly pid: number }[];
    readonly supervisor: { readonly pid: number };
  };
  const pids = [supervisor, ...children].map(({ pid }) => pid);
  return () =>
    pids.filter((pid) => {
      try {
        process.kill(pid, 0);
        return true;
      } catch {
        return false;
      }
    });
}
