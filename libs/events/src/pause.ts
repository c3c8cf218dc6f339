/** A wait that ends when its time is over or when somebody has a reason to go on. */
export class Pause {
  private isCalled = false;
  private release: (() => void) | undefined;

  /** Ends the present wait, or the next one when none is on. */
  call(): void {
    this.isCalled = true;
    this.release?.();
  }

  async wait(ms: number): Promise<void> {
    if (!this.isCalled) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        this.release = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      this.release = undefined;
    }
    this.isCalled = false;
  }
}

/** Bounds of a doubling wait. */
export interface BackOff {
  readonly firstMs: number;
  readonly maxMs: number;
}

/** The wait after so many failures in a row (from 1): doubled each time, then cut to 75 to 100 % by chance. */
export function backOffMs(failures: number, { firstMs, maxMs }: BackOff, random = Math.random()): number {
  // 2^30 is far beyond any bound and keeps the number finite.
  const whole = Math.min(maxMs, firstMs * 2 ** Math.min(failures - 1, 30));
  return Math.round(whole * (0.75 + 0.25 * random));
}
