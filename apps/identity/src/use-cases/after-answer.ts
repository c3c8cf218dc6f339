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

type LaneName = 'codes' | 'acts';

/**
 * Work that begins after a request was answered, a little at a time, so that its time tells nothing. Each kind has a
 * lane of its own: acts are written down also while codes wait for a carrier that hangs. What waits is lost with the
 * process.
 */
@Injectable()
export class AfterAnswer implements OnModuleDestroy {
  private readonly lanes: Readonly<Record<LaneName, Lane>> = { codes: new Lane(), acts: new Lane() };

  constructor(@Inject(LOGGER) private readonly log: FailureLog) {}

  hasRoom(lane: LaneName): boolean {
    return this.lanes[lane].hasRoom;
  }

  /** Returns at once. Without room the work is left out. @param what names it in the log; nothing personal */
  add(lane: LaneName, what: string, work: () => Promise<void>): void {
    if (!this.hasRoom(lane)) {
      this.log.warn({ event: 'left-out', what }, 'Too much waits to be done after answers');
      return;
    }
    this.lanes[lane].add(() => this.tried(what, work));
  }

  /** Once everything that was added has been done or given up. */
  async settled(): Promise<void> {
    await Promise.all(Object.values(this.lanes).map((lane) => lane.settled()));
  }

  async onModuleDestroy(): Promise<void> {
    await Promise.race([this.settled(), sleep(farewellMs, undefined, { ref: false })]);
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

/** Work of one kind that waits, and what of it is being done. None of it fails. */
class Lane {
  private readonly waiting: (() => Promise<void>)[] = [];
  private readonly running = new Set<Promise<void>>();
  /** Away from the call that asked: its deadline and its caller end with its answer. */
  private readonly outside = AsyncLocalStorage.snapshot();

  get hasRoom(): boolean {
    return this.waiting.length < waitingMax;
  }

  add(work: () => Promise<void>): void {
    this.waiting.push(work);
    this.outside(() => setImmediate(() => this.begin()));
  }

  async settled(): Promise<void> {
    this.begin();
    while (this.running.size > 0) await Promise.all(this.running);
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
}
