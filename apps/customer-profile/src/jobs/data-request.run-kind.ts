import type { ChunkRange, Run, RunChunk, RunKind } from '@evergreen/jobs';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import {
  dataRequestKind,
  type DataRequestParams,
  isServiceWithData,
  type ReceiptCount,
  servicesWithData,
} from '../domain/data-request.ts';
import { CollectPerson } from '../use-cases/collect-person.ts';
import { PackExport } from '../use-cases/pack-export.ts';

/** A request about a person's data: a chunk for each service that holds some. */
@Injectable()
export class DataRequestRunKind implements RunKind<DataRequestParams, readonly ReceiptCount[]> {
  readonly name = dataRequestKind;

  constructor(
    @Inject(CollectPerson) private readonly collect: CollectPerson,
    @Inject(PackExport) private readonly pack: PackExport,
  ) {}

  plan(): Promise<readonly ChunkRange[]> {
    return Promise.resolve(servicesWithData.map((service) => ({ from: service, to: service })));
  }

  processAlone(run: Run<DataRequestParams>, { from }: RunChunk): Promise<readonly ReceiptCount[]> {
    if (!isServiceWithData(from)) throw new Error(`No service is named ${from}`);
    return this.collect.run(run, from);
  }

  async finish(tx: Transaction, run: Run<DataRequestParams>): Promise<unknown> {
    return run.params.kind === 'export' ? this.pack.run(tx, run) : null;
  }
}
