import { Outbox } from '@evergreen/events';
import type { Clock, LocalDate } from '@evergreen/kernel';
import type { Reader, Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { lockBook } from '../persistence/book.repository.ts';
import { chunksOfEndedTerms, closeEndedTerms } from '../persistence/open-terms.ts';
import { publishTerms } from './publish-changes.ts';

const termsAChunk = 5_000;

/** Customers from one id to before another; without an end all that follow. */
export interface CustomerRange {
  readonly from: string;
  readonly to: string | undefined;
}

/** Closes terms that have ended as days passed, and says so. */
@Injectable()
export class CloseEndedTerms {
  constructor(
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Ranges of customers whose terms ended before the date. */
  async ranges(reader: Reader, asOf: LocalDate, termsARange = termsAChunk): Promise<CustomerRange[]> {
    const starts = await chunksOfEndedTerms(reader, asOf, termsARange);
    return starts.map((from, n) => ({ from, to: starts[n + 1] }));
  }

  /** @returns how many were closed */
  async run(tx: Transaction, range: CustomerRange, asOf: LocalDate): Promise<number> {
    // An import changes terms too: the two take turns, so that neither waits in the middle of its work.
    await lockBook(tx);
    const closed = await closeEndedTerms(tx, range, asOf, this.clock.now());
    await publishTerms(this.outbox, tx, [closed]);
    return closed.length;
  }
}
