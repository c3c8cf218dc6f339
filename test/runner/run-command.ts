import { spawn } from 'node:child_process';

export interface CommandOptions {
  readonly folder: string;
  readonly environment?: NodeJS.ProcessEnv;
  /** The command and everything it started are ended by force after this time. */
  readonly timeoutMs: number;
  /** True: the output goes to ours as it comes. False: it is kept for the result. */
  readonly isShown: boolean;
}

export interface CommandResult {
  /** 128 + signal number is not used here: undefined says that a signal ended it. */
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

/** Ends every command that still runs, with all it started: for the way out. */
export function killAllCommands(): void {
  for (const pid of running) killGroup(pid);
}

/** Runs a command in a process group of its own and leaves nothing of the group behind. */
export function runCommand(
  command: string,
  args: readonly string[],
  { folder, environment = process.env, timeoutMs, isShown }: CommandOptions,
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
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
