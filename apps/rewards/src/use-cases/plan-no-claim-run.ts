import type { Run } from '@evergreen/jobs';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { rangeStarts } from '../persistence/fact.repository.ts';
import type { CustomerRange } from '../persistence/history.repository.ts';
import { FreezeRunTerms, type NoClaimRunParams } from './freeze-run-terms.ts';

/** A chunk takes under a second, so a pause or a kill costs no more than that. */
const customersInChunk = 5_000;
const endOfIds = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** Cuts the book into ranges of customers; together they hold every id, also those that come later. */
@Injectable()
export class PlanNoClaimRun {
  constructor(@Inject(FreezeRunTerms) private readonly freeze: FreezeRunTerms) {}

  async run(tx: Transaction, { id, params }: Run<NoClaimRunParams>): Promise<CustomerRange[]> {
    // A scheduled run was recorded without passing through the door that settles this.
    await this.freeze.run(tx, id, params);
    const starts = await rangeStarts(tx, customersInChunk);
    return starts.map((from, n) => ({ from, to: starts[n + 1] ?? endOfIds }));
  }
}
