import { PersonalDataService } from '@evergreen/contracts/privacy';
import { type Clock, DomainError } from '@evergreen/kernel';
import type { Run } from '@evergreen/jobs';
import { sealField } from '@evergreen/personal-data';
import { Database } from '@evergreen/persistence';
import { RpcClient } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import {
  type DataReceipt,
  type DataRequestParams,
  type DataSection,
  type ReceiptCount,
  type ServiceWithData,
} from '../domain/data-request.ts';
import { CustomerKeys } from '../persistence/customer-keys.repository.ts';
import { keepReceipt, readReceipts } from '../persistence/data-request.repository.ts';
import { keepPart } from '../persistence/export.repository.ts';
import { partPlace } from './export-places.ts';

// Longer than any of them takes; a chunk of another person's request must not wait for ever.
const timeoutMs = 15_000;

/** Has one service do its part of a request, and keeps its receipt. Done again it changes nothing. */
@Injectable()
export class CollectPerson {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RpcClient) private readonly rpc: RpcClient,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CustomerKeys) private readonly keys: CustomerKeys,
  ) {}

  async run(
    { id, params }: Run<DataRequestParams>,
    service: ServiceWithData,
  ): Promise<readonly ReceiptCount[]> {
    const receipts = (await readReceipts(this.database, [id])).get(id) ?? [];
    const known = receipts.find((receipt) => receipt.service === service);
    if (known !== undefined) return known.counts;
    return params.kind === 'export'
      ? this.export({ requestId: id, ...params }, service)
      : this.erase({ requestId: id, ...params }, service);
  }

  private async export(request: PersonRequest, service: ServiceWithData): Promise<readonly ReceiptCount[]> {
    const answer = await this.rpc
      .service(PersonalDataService, { target: service })
      .exportPerson({ customerId: request.customerId }, { timeoutMs });
    const sections: DataSection[] = answer.sections.map(({ name, columns, rows }) => ({
      name,
      columns,
      rows: rows.map(({ values }) => values),
    }));
    const counts = sections.map(({ name, rows }) => ({ what: name, count: rows.length }));
    return this.database.transaction(async (tx) => {
      const key = (await this.keys.makeKey(tx, [request.customerId])).get(request.customerId);
      if (key === undefined)
        throw new DomainError('EXPORT_GONE', 'The data has been erased', { why: 'ERASED' });
      if (await keepReceipt(tx, request, this.receipt(service, counts))) {
        const sealed = sealField(key, JSON.stringify(sections), partPlace(request.requestId, service));
        await keepPart(tx, request, service, sealed);
      }
      return counts;
    });
  }

  private async erase(request: PersonRequest, service: ServiceWithData): Promise<readonly ReceiptCount[]> {
    const { requestId, customerId } = request;
    const { erased } = await this.rpc
      .service(PersonalDataService, { target: service })
      .erasePerson({ customerId, requestId }, { timeoutMs });
    const counts = erased.map(({ what, count }) => ({ what, count }));
    await this.database.transaction((tx) => keepReceipt(tx, request, this.receipt(service, counts)));
    return counts;
  }

  private receipt(service: string, counts: readonly ReceiptCount[]): DataReceipt {
    return { service, doneAt: this.clock.now(), counts };
  }
}

type PersonRequest = DataRequestParams & { readonly requestId: Run['id'] };
