import { DomainError, type Uuid } from '@evergreen/kernel';
import { type Run, RunEngine } from '@evergreen/jobs';
import { Database } from '@evergreen/persistence';
import { type Caller, officesOf } from '@evergreen/rpc';
import { Inject, Injectable } from '@nestjs/common';
import type { DataReceipt, DataRequest } from '../domain/data-request.ts';
import {
  newestRequests,
  readReceipts,
  readRequests,
  type RequestsOf,
} from '../persistence/data-request.repository.ts';

/** A request as it stands: what was asked, how far its run is, what each service did. */
export interface DataRequestSeen {
  readonly request: DataRequest;
  readonly run: Run;
  readonly receipts: readonly DataReceipt[];
}

/** Shows requests about a person's data: members their own, staff those of their offices. */
@Injectable()
export class ReadDataRequests {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RunEngine) private readonly engine: RunEngine,
  ) {}

  /** @throws DomainError NOT_FOUND, also for one that is not the caller's to see */
  async one(caller: Caller, requestId: Uuid): Promise<DataRequestSeen> {
    const [seen] = await this.seen(visibleTo(caller), [requestId]);
    if (seen === undefined) throw requestUnknown();
    return seen;
  }

  /** The newest first. */
  async newest(caller: Caller, customerId: Uuid | undefined, limit: number): Promise<DataRequestSeen[]> {
    const of = visibleTo(caller);
    return this.seen(of, await newestRequests(this.database, of, customerId, limit));
  }

  /**
   * In the order asked; those that are not to be seen are left out. Runs are looked at first: what a run has done when
   * it is seen to have ended stands beside it then.
   */
  private async seen(of: RequestsOf, ids: readonly Uuid[]): Promise<DataRequestSeen[]> {
    const runs = await this.engine.getAll(ids);
    const [requests, receipts] = await Promise.all([
      readRequests(this.database, of, ids),
      readReceipts(this.database, ids),
    ]);
    return ids.flatMap((id) => {
      const [request, run] = [requests.get(id), runs.get(id)];
      return request === undefined || run === undefined
        ? []
        : [{ request, run, receipts: receipts.get(id) ?? [] }];
    });
  }
}

function visibleTo(caller: Caller): RequestsOf {
  return caller.kind === 'member'
    ? { kind: 'customer', customerId: caller.customerId }
    : { kind: 'offices', offices: officesOf(caller, 'read', 'DataRequest') };
}

export function requestUnknown(): DomainError<'NOT_FOUND'> {
  return new DomainError('NOT_FOUND', 'There is no such request');
}
