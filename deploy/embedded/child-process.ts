// Child processes that write to a log file and never outlive the process that started them.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

export interface LaunchOptions {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly environment?: NodeJS.ProcessEnv;
  readonly folder?: string;
  /** Run as another user; only root may ask for it. */
  readonly user?: { readonly uid: number; readonly gid: number };
  /** Gets standard output and errors, appended. */
  readonly logFile: string;
  /** Sent by the kernel when the starter dies without stopping it. */
  readonly orphanSignal?: NodeJS.Signals;
}

// Often enough that nobody waits for it, seldom enough that asking does not keep a child from starting.
const probeEveryMs = 60;

export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

let setprivWorks: boolean | undefined;

/** util-linux carries `setpriv` on Debian; without it an orphan is found by its pid file at the next start. */
function canTieToParent(): boolean {
  setprivWorks ??= spawnSync('setpriv', ['--pdeathsig', 'TERM', 'true']).status === 0;
  return setprivWorks;
}

/** The command line under which the kernel sends a child `signal` when its starter dies, where that can be had. */
export function tiedToUs(
  command: string,
  args: readonly string[],
  signal: NodeJS.Signals,
): readonly [string, readonly string[]] {
  if (!canTieToParent()) return [command, args];
  return ['setpriv', ['--pdeathsig', signal.slice(3), '--', command, ...args]];
}

/** A running child. */
export class Child {
  readonly name: string;
  readonly exited: Promise<Exit>;
  private readonly process: ChildProcess;
  private readonly logFile: string;
  private readonly logStart: number;
  private exit: Exit | undefined;

  private constructor(name: string, process: ChildProcess, logFile: string, logStart: number) {
    this.name = name;
    this.process = process;
    this.logFile = logFile;
    this.logStart = logStart;
    this.exited = new Promise((resolve) => {
      const settle = (exit: Exit) => {
        this.exit ??= exit;
        resolve(this.exit);
      };
      process.once('exit', (code, signal) => settle({ code, signal }));
      process.once('error', () => settle({ code: null, signal: null }));
    });
  }

  static launch(options: LaunchOptions): Child {
    const { name, command, args, environment, folder, user, logFile, orphanSignal = 'SIGTERM' } = options;
    const log = openSync(logFile, 'a', 0o600);
    const [program, programArgs] = tiedToUs(command, args, orphanSignal);
    const child = spawn(program, programArgs, {
      stdio: ['ignore', log, log],
      env: environment ?? process.env,
      // A group of its own: Ctrl-C in the terminal must reach the starter alone, which stops things in order.
      detached: true,
      ...(folder === undefined ? {} : { cwd: folder }),
      ...user,
    });
    const logStart = statSync(logFile).size;
    closeSync(log);
    return new Child(name, child, logFile, logStart);
  }

  get pid(): number {
    return this.process.pid ?? -1;
  }

  get isRunning(): boolean {
    return this.exit === undefined;
  }

  /** What this run of the child wrote, the last lines of it: for the message when it does not start. */
  lastWords(linesMax = 12): string {
    const written = readFileSync(this.logFile).subarray(this.logStart).toString('utf8').trimEnd();
    return written.split('\n').slice(-linesMax).join('\n');
  }

  signal(signal: NodeJS.Signals): void {
    if (this.isRunning) this.process.kill(signal);
  }

  /** Asks the child to end, and ends it by force when it has not after `patienceMs`. */
  async stop(signal: NodeJS.Signals, patienceMs: number): Promise<Exit> {
    this.signal(signal);
    const giveUp = new AbortController();
    const late = delay(patienceMs, 'late' as const, { signal: giveUp.signal, ref: false }).catch(
      () => 'late' as const,
    );
    const keepAlive = setTimeout(() => undefined, patienceMs);
    const first = await Promise.race([this.exited, late]);
    giveUp.abort();
    clearTimeout(keepAlive);
    if (first === 'late') this.signal('SIGKILL');
    return this.exited;
  }

  /**
   * Waits until the probe holds.
   * @throws Error with the child's last words when it ends first or the time is over
   */
  async waitUntil(probe: () => Promise<boolean>, timeoutMs: number): Promise<void> {
    const end = performance.now() + timeoutMs;
    while (!(await probe())) {
      if (!this.isRunning) throw new Error(`${this.name} ended while starting:\n${this.lastWords()}`);
      if (performance.now() > end) {
        throw new Error(`${this.name} was not ready after ${timeoutMs / 1000} s:\n${this.lastWords()}`);
      }
      await delay(probeEveryMs);
    }
  }
}
