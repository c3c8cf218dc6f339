import type { ChunkRange, Run, RunChunk, RunKind } from '@evergreen/jobs';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { rewrapKeysKind } from '../domain/rewrap-run.ts';
import { RewrapCustomerKeys } from '../use-cases/rewrap-customer-keys.ts';

/** All customers' keys under the newest master key, a range of customers a chunk. */
@Injectable()
export class RewrapKeysRunKind implements RunKind<unknown, number> {
  readonly name = rewrapKeysKind;

  constructor(@Inject(RewrapCustomerKeys) private readonly rewrap: RewrapCustomerKeys) {}

  plan(tx: Transaction): Promise<readonly ChunkRange[]> {
    return this.rewrap.ranges(tx);
  }

  process(tx: Transaction, _run: Run, { from, to }: RunChunk): Promise<number> {
    return this.rewrap.range(tx, { from, to });
  }

  finish(tx: Transaction, { startedBy }: Run, rewrapped: readonly number[]): Promise<unknown> {
    return this.rewrap.finish(tx, startedBy, rewrapped);
  }
}
