import type { Clock, Uuid } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { erasureRefused, ownService, type ReceiptCount, summed } from '../domain/data-request.ts';
import { lockBook } from '../persistence/book.repository.ts';
import {
  blankReasons,
  isInForce,
  keepReceipt,
  lockRequestsOf,
} from '../persistence/data-request.repository.ts';
import { blankMergeReasons, recordsOf } from '../persistence/duplicates/merges.repository.ts';
import { removeExportsOf } from '../persistence/export.repository.ts';
import { EraseCustomer } from './erase-customer.ts';

/** Erases a person from the book, with the copies that were made for them and what was typed about their requests. */
@Injectable()
export class ErasePerson {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(EraseCustomer) private readonly eraseCustomer: EraseCustomer,
  ) {}

  /** @returns what the first erasure did, however often it is asked */
  run(customerId: string, requestId: string): Promise<readonly ReceiptCount[]> {
    return this.database.transaction(async (tx) => {
      await lockRequestsOf(tx, customerId);
      return this.erase(tx, customerId, requestId);
    });
  }

  /**
   * Looks once more before the first service is asked: a term that an import was bringing in when the request came is
   * there once the book is free.
   * @throws DomainError ERASURE_REFUSED
   */
  async demandNoneInForce(tx: Transaction, customerId: Uuid): Promise<void> {
    await lockBook(tx);
    if (await isInForce(tx, customerId, this.clock.today())) throw erasureRefused('POLICY_IN_FORCE');
  }

  /**
   * Ends a request that every other service has carried out: the key goes last. As long as it is there, a request
   * that failed half-way can be understood and asked for again.
   * @throws DomainError ERASURE_REFUSED when a policy has begun since: without the key nobody could serve it
   */
  async last(tx: Transaction, requestId: Uuid, customerId: Uuid): Promise<void> {
    await lockRequestsOf(tx, customerId);
    await this.demandNoneInForce(tx, customerId);
    const counts = await this.erase(tx, customerId, requestId);
    await keepReceipt(
      tx,
      { requestId, customerId },
      { service: ownService, doneAt: this.clock.now(), counts },
    );
  }

  /** Requests about the person are locked: one that comes meanwhile finds them erased. */
  private async erase(
    tx: Transaction,
    customerId: string,
    requestId: string,
  ): Promise<readonly ReceiptCount[]> {
    // What was in records that went up in this one is the same person's.
    const erased: ReceiptCount[][] = [];
    for (const id of await recordsOf(tx, customerId)) {
      erased.push([...(await this.eraseCustomer.run(tx, id, requestId))]);
      // Without the key nobody can open them; their bytes need not lie about for a week.
      await removeExportsOf(tx, id);
      await blankReasons(tx, id);
      await blankMergeReasons(tx, id);
    }
    return summed(erased);
  }
}
