import { setTimeout as delay } from 'node:timers/promises';
import { Child } from './child-process.ts';
import { nodeArgumentsOf } from './service-list.ts';

export interface ServiceOptions {
  readonly name: string;
  /** The service's `dist/main.js`. */
  readonly script: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly logFile: string;
  /** Answers 200 when the service takes work. */
  readonly readyUrl: string;
  /** Told in words when the service died and when it is back. */
  readonly onEvent: (text: string) => void;
}

// A service drains for at most nine seconds by itself.
const stopPatienceMs = 12_000;
const readyTimeoutMs = 60_000;
const restartMsFirst = 500;
const restartMsMax = 30_000;
// A run this long was a good one: the next death starts counting anew.
const goodRunMs = 60_000;

async function isReady(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

/** One service's process. Started again with a growing pause when it dies by itself. */
export class ServiceProcess {
  readonly options: ServiceOptions;
  private child: Child | undefined;
  private isMeantToRun = false;
  private restartMs = restartMsFirst;
  private readonly stopping = new AbortController();

  constructor(options: ServiceOptions) {
    this.options = options;
  }

  /** -1 while it is not running. */
  pid(): number {
    return this.child?.isRunning === true ? this.child.pid : -1;
  }

  /** Starts it and waits until it is ready. @throws Error with its last words when it does not get there */
  async start(): Promise<void> {
    if (this.child?.isRunning === true) throw new Error(`${this.options.name} is running`);
    this.isMeantToRun = true;
    await this.launch();
  }

  /** Lets it finish what it has begun, within bounds. */
  async stop(): Promise<void> {
    this.isMeantToRun = false;
    await this.child?.stop('SIGTERM', stopPatienceMs);
  }

  /** Ends it without warning; it stays down until started. */
  async kill(): Promise<void> {
    this.isMeantToRun = false;
    this.child?.signal('SIGKILL');
    await this.child?.exited;
  }

  /** Stops it for good: a restart that is waiting for its turn does not happen any more. */
  async close(): Promise<void> {
    this.stopping.abort();
    await this.stop();
  }

  private async launch(): Promise<void> {
    const { name, script, environment, logFile, readyUrl } = this.options;
    const startedAt = performance.now();
    const child = Child.launch({
      name,
      command: process.execPath,
      args: [...nodeArgumentsOf(name), script],
      environment,
      logFile,
    });
    this.child = child;
    void child.exited.then(({ code, signal }) => {
      if (!this.isMeantToRun || child !== this.child) return;
      if (performance.now() - startedAt > goodRunMs) this.restartMs = restartMsFirst;
      void this.restart(signal ?? `code ${code ?? 'unknown'}`);
    });
    await child.waitUntil(() => isReady(readyUrl), readyTimeoutMs);
  }

  private async restart(reason: string): Promise<void> {
    const { name, logFile, onEvent } = this.options;
    const pause = this.restartMs;
    this.restartMs = Math.min(pause * 2, restartMsMax);
    onEvent(`${name} ended by itself (${reason}); it is started again in ${pause / 1000} s. Log: ${logFile}`);
    try {
      await delay(pause, undefined, { signal: this.stopping.signal });
    } catch {
      return;
    }
    if (!this.isMeantToRun) return;
    try {
      await this.launch();
      onEvent(`${name} is back`);
    } catch {
      // It ended again while starting, which asks for the next restart, or it is alive and not ready yet.
      if (this.child?.isRunning === true) onEvent(`${name} runs and is not ready. Log: ${logFile}`);
    }
  }
}
