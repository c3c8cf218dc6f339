/** Work in hand, bounded: so many at once, so many more in line, and no more. */
export class Intake {
  private running = 0;
  private readonly line: (() => Promise<void>)[] = [];
  private readonly idleWaiters: (() => void)[] = [];

  constructor(
    private readonly runningMax: number,
    private readonly lineMax: number,
  ) {}

  /** Starts the work, or puts it in line; false when the line is full. The work must not reject. */
  take(work: () => Promise<void>): boolean {
    if (this.running < this.runningMax) {
      this.start(work);
      return true;
    }
    if (this.line.length >= this.lineMax) return false;
    this.line.push(work);
    return true;
  }

  /** Resolves when nothing runs and nobody is in line. */
  idle(): Promise<void> {
    if (this.running === 0) return Promise.resolve();
    return new Promise((resolve) => this.idleWaiters.push(resolve));
  }

  private start(work: () => Promise<void>): void {
    this.running += 1;
    void work().finally(() => this.next());
  }

  private next(): void {
    this.running -= 1;
    const work = this.line.shift();
    if (work !== undefined) this.start(work);
    if (this.running > 0) return;
    for (const resolve of this.idleWaiters.splice(0)) resolve();
  }
}
