import { DomainError, type Uuid } from '@evergreen/kernel';
import { type Run, RunEngine } from '@evergreen/jobs';
import { Database } from '@evergreen/persistence';
import { type Caller, officesOf } from '@evergreen/rpc';
import { Inject, Injectable } from '@nestjs/common';
import type { DataReceipt, DataRequest } from '../domain/data-request.ts';
import {
  readReceipts,
  readRequest,
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
    const request = await readRequest(this.database, visibleTo(caller), requestId);
    const [seen] = request === undefined ? [] : await this.seen([request]);
    if (seen === undefined) throw requestUnknown();
    return seen;
  }

  /** The newest first. */
  async newest(caller: Caller, customerId: Uuid | undefined, limit: number): Promise<DataRequestSeen[]> {
    return this.seen(await readRequests(this.database, visibleTo(caller), customerId, limit));
  }

  private async seen(requests: readonly DataRequest[]): Promise<DataRequestSeen[]> {
    const ids = requests.map(({ requestId }) => requestId);
    const [runs, receipts] = await Promise.all([this.engine.getAll(ids), readReceipts(this.database, ids)]);
    return requests.flatMap((request) => {
      const run = runs.get(request.requestId);
      return run === undefined ? [] : [{ request, run, receipts: receipts.get(request.requestId) ?? [] }];
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
