import { spawn } from 'node:child_process';
import { tiedToUs } from '../../deploy/embedded/child-process.ts';

export interface CommandOptions {
  readonly folder: string;
  readonly environment?: NodeJS.ProcessEnv;
  /** The command and everything it started are ended by force after this time. */
  readonly timeoutMs: number;
  /** True: the output goes to ours as it comes. False: it is kept for the result. */
  readonly isShown: boolean;
}

export interface CommandResult {
  /** Undefined: a signal ended it, or it never began. */
  readonly code: number | undefined;
  readonly output: string;
  readonly isTimedOut: boolean;
}

const running = new Set<number>();

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Nothing of it is left.
  }
}

let isOver = false;

/** For the way out: ends every command that runs, with all it started, and lets no other begin. */
export function endCommands(): void {
  isOver = true;
  for (const pid of running) killGroup(pid);
}

/** Runs a command in a process group of its own and leaves nothing of the group behind. */
export function runCommand(
  command: string,
  args: readonly string[],
  { folder, environment = process.env, timeoutMs, isShown }: CommandOptions,
): Promise<CommandResult> {
  if (isOver) return Promise.resolve({ code: undefined, output: 'the run is over', isTimedOut: false });
  return new Promise((resolve) => {
    const [program, programArgs] = tiedToUs(command, args, 'SIGKILL');
    const child = spawn(program, programArgs, {
      cwd: folder,
      env: environment,
      detached: true,
      stdio: isShown ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    });
    const { pid } = child;
    if (pid !== undefined) running.add(pid);
    const chunks: Buffer[] = [];
    let isTimedOut = false;
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
    const timer = setTimeout(() => {
      isTimedOut = true;
      if (pid !== undefined) killGroup(pid);
    }, timeoutMs);
    const settle = (code: number | undefined, why: string) => {
      clearTimeout(timer);
      if (pid !== undefined) {
        running.delete(pid);
        killGroup(pid);
      }
      resolve({ code, output: Buffer.concat(chunks).toString('utf8') + why, isTimedOut });
    };
    child.once('error', (error) => settle(undefined, error.message));
    child.once('close', (code) => settle(code ?? undefined, ''));
  });
}
