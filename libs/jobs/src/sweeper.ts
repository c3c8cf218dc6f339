import type { Logger } from '@evergreen/observability';

/** Sweeps now, then at an interval and whenever woken; never two sweeps at a time in one process. */
export class Sweeper {
  private isWoken = false;
  private isStopped = false;
  private rouse: () => void = () => undefined;
  private running: Promise<void> | undefined;
  private readonly alarms = new Set<NodeJS.Timeout>();

  constructor(
    private readonly options: { readonly everyMs: number; sweep(): Promise<void>; readonly log: Logger },
  ) {}

  start(): void {
    this.running ??= this.loop();
  }

  /** Sweep now; woken during a sweep, once more after it. */
  wake(): void {
    this.isWoken = true;
    this.rouse();
  }

  wakeIn(ms: number): void {
    if (ms <= 0) {
      this.wake();
      return;
    }
    // An interval's sweep comes sooner than a longer alarm, and sees the same rows.
    if (ms > this.options.everyMs || this.isStopped) return;
    const alarm = setTimeout(() => {
      this.alarms.delete(alarm);
      this.wake();
    }, ms);
    this.alarms.add(alarm);
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    for (const alarm of this.alarms) clearTimeout(alarm);
    this.rouse();
    await this.running;
  }

  private async loop(): Promise<void> {
    const { everyMs, sweep, log } = this.options;
    while (!this.isStopped) {
      this.isWoken = false;
      try {
        await sweep();
      } catch (error) {
        log.warn({ error: String(error) }, 'sweep failed; the next one tries again');
      }
      if (!this.isWoken && !this.isStopped) await this.sleep(everyMs);
    }
  }

  private sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.rouse = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
