import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { LOGGER } from '@evergreen/service';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';

const waitingMax = 500;
const atOnce = 8;
/** When the process stops, what waits has so long to be done. */
const farewellMs = 3_000;

/** What is needed of the service's log. */
export interface FailureLog {
  warn(facts: object, text: string): void;
}

/**
 * Work that begins after a request was answered, a little at a time, so that its time tells nothing. What waits is
 * lost with the process.
 */
@Injectable()
export class AfterAnswer implements OnModuleDestroy {
  private readonly waiting: (() => Promise<void>)[] = [];
  private readonly running = new Set<Promise<void>>();
  /** Away from the call that asked: its deadline and its caller end with its answer. */
  private readonly outside = AsyncLocalStorage.snapshot();

  constructor(@Inject(LOGGER) private readonly log: FailureLog) {}

  get hasRoom(): boolean {
    return this.waiting.length < waitingMax;
  }

  /** Returns at once. Without room the work is left out. @param what names it in the log; nothing personal */
  add(what: string, work: () => Promise<void>): void {
    if (!this.hasRoom) {
      this.log.warn({ event: 'left-out', what }, 'Too much waits to be done after answers');
      return;
    }
    this.waiting.push(() => this.tried(what, work));
    this.outside(() => setImmediate(() => this.begin()));
  }

  /** Once everything that was added has been done or given up. */
  async settled(): Promise<void> {
    this.begin();
    while (this.running.size > 0) await Promise.all(this.running);
  }

  async onModuleDestroy(): Promise<void> {
    await Promise.race([this.settled(), sleep(farewellMs, undefined, { ref: false })]);
  }

  private begin(): void {
    while (this.running.size < atOnce) {
      const work = this.waiting.shift();
      if (work === undefined) return;
      const done = this.outside(work).finally(() => {
        this.running.delete(done);
        this.begin();
      });
      this.running.add(done);
    }
  }

  private async tried(what: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.log.warn({ event: 'failed-after-answer', what, reason }, 'Something failed after an answer');
    }
  }
}
