import type { ChunkRange, Run, RunChunk, RunKind } from '@evergreen/jobs';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import {
  dataRequestKind,
  type DataRequestParams,
  isServiceWithData,
  ownService,
  type ReceiptCount,
  servicesWithData,
} from '../domain/data-request.ts';
import { CollectPerson } from '../use-cases/collect-person.ts';
import { ErasePerson } from '../use-cases/erase-person.ts';
import { PackExport } from '../use-cases/pack-export.ts';

/** A request about a person's data: a chunk for each service that is asked, and the book's own part at the end. */
@Injectable()
export class DataRequestRunKind implements RunKind<DataRequestParams, readonly ReceiptCount[]> {
  readonly name = dataRequestKind;
  // A service that does not answer holds up one request, not all of them.
  readonly concurrency = 4;

  constructor(
    @Inject(CollectPerson) private readonly collect: CollectPerson,
    @Inject(PackExport) private readonly pack: PackExport,
    @Inject(ErasePerson) private readonly erasePerson: ErasePerson,
  ) {}

  async plan(tx: Transaction, { params }: Run<DataRequestParams>): Promise<readonly ChunkRange[]> {
    if (params.kind === 'erasure') await this.erasePerson.demandNoneInForce(tx, params.customerId);
    const asked = servicesWithData.filter((name) => params.kind === 'export' || name !== ownService);
    return asked.map((service) => ({ from: service, to: service }));
  }

  processAlone(
    run: Run<DataRequestParams>,
    { from }: RunChunk,
    _progress: unknown,
    signal: AbortSignal,
  ): Promise<readonly ReceiptCount[]> {
    if (!isServiceWithData(from)) throw new Error(`No service is named ${from}`);
    return this.collect.run(run, from, signal);
  }

  async finish(tx: Transaction, run: Run<DataRequestParams>): Promise<unknown> {
    if (run.params.kind === 'export') return this.pack.run(tx, run);
    await this.erasePerson.last(tx, run.id, run.params.customerId);
    return null;
  }
}
