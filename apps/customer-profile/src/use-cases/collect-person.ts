import { PersonalDataService } from '@evergreen/contracts/privacy';
import { type Clock, DomainError, type Uuid, uuidv7 } from '@evergreen/kernel';
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
  summed,
} from '../domain/data-request.ts';
import { CustomerKeys } from '../persistence/customer-keys.repository.ts';
import { keepReceipt, lockRequestsOf, readReceipts } from '../persistence/data-request.repository.ts';
import { recordsOf } from '../persistence/duplicates/merges.repository.ts';
import { keepPart, type PartPlace, removePartsBut } from '../persistence/export.repository.ts';
import { partPlace } from './export-places.ts';

// Longer than any of them takes; a chunk of another person's request must not wait for ever.
const timeoutMs = 15_000;
// Up to a gigabyte a service: more is a fault, and a copy that failed is better than one that was cut.
const pagesMax = 1_000;

/** Has one service do its part of a request, and keeps its receipt. Done again it changes nothing. */
@Injectable()
export class CollectPerson {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RpcClient) private readonly rpc: RpcClient,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CustomerKeys) private readonly keys: CustomerKeys,
  ) {}

  /** @param signal fires when the request is to stop */
  async run(
    { id, params }: Run<DataRequestParams>,
    service: ServiceWithData,
    signal: AbortSignal,
  ): Promise<readonly ReceiptCount[]> {
    const receipts = (await readReceipts(this.database, [id])).get(id) ?? [];
    const known = receipts.find((receipt) => receipt.service === service);
    if (known !== undefined) return known.counts;
    return params.kind === 'export'
      ? this.export({ requestId: id, ...params }, service, signal)
      : this.erase({ requestId: id, ...params }, service);
  }

  /** Asks for page after page, to the last one: a copy holds everything, or it fails. */
  private async export(
    request: PersonRequest,
    service: ServiceWithData,
    signal: AbortSignal,
  ): Promise<readonly ReceiptCount[]> {
    const counts = new Map<string, number>();
    const attempt = uuidv7();
    const records = await recordsOf(this.database, request.customerId);
    let cursor: string | undefined;
    for (let n = 0; records.length > 0; n += 1) {
      if (n === pagesMax) throw new Error(`What ${service} holds does not end after ${n} pages`);
      signal.throwIfAborted();
      const customerId = records[0]!;
      const answer = await this.rpc
        .service(PersonalDataService, { target: service })
        .exportPerson({ customerId, ...(cursor === undefined ? {} : { cursor }) }, { timeoutMs });
      const sections: DataSection[] = answer.sections.map(({ name, columns, rows }) => ({
        name,
        columns,
        rows: rows.map(({ values }) => values),
      }));
      for (const { name, rows } of sections) counts.set(name, (counts.get(name) ?? 0) + rows.length);
      await this.keepPage(request, { service, attempt, n }, sections);
      cursor = answer.nextCursor;
      if (cursor === undefined) records.shift();
    }
    return this.endExport(
      request,
      { service, attempt },
      [...counts].map(([what, count]) => ({ what, count })),
    );
  }

  private async keepPage(
    request: PersonRequest,
    place: PartPlace,
    sections: readonly DataSection[],
  ): Promise<void> {
    const { requestId, customerId } = request;
    await this.database.transaction(async (tx) => {
      // Pages that came too late, from a process that was thought dead, must not stand beside those of the receipt.
      await lockRequestsOf(tx, customerId);
      const receipts = (await readReceipts(tx, [requestId])).get(requestId) ?? [];
      if (receipts.some(({ service }) => service === place.service))
        throw new Error(`${place.service} has been asked by another process meanwhile`);
      const key = (await this.keys.makeKey(tx, [customerId])).get(customerId);
      if (key === undefined)
        throw new DomainError('EXPORT_GONE', 'The data has been erased', { why: 'ERASED' });
      const sealed = sealField(key, JSON.stringify(sections), partPlace(requestId, place.service, place.n));
      await keepPart(tx, request, place, sealed);
    });
  }

  private async endExport(
    request: PersonRequest,
    attempt: Omit<PartPlace, 'n'>,
    counts: readonly ReceiptCount[],
  ): Promise<readonly ReceiptCount[]> {
    await this.database.transaction(async (tx) => {
      await lockRequestsOf(tx, request.customerId);
      if (!(await keepReceipt(tx, request, this.receipt(attempt.service, counts))))
        throw new Error(`${attempt.service} has been asked by another process meanwhile`);
      await removePartsBut(tx, request, attempt);
    });
    return counts;
  }

  private async erase(request: PersonRequest, service: ServiceWithData): Promise<readonly ReceiptCount[]> {
    const { requestId, customerId } = request;
    const receipts: ReceiptCount[][] = [];
    for (const id of await recordsOf(this.database, customerId)) {
      const { erased } = await this.rpc
        .service(PersonalDataService, { target: service })
        .erasePerson({ customerId: id, requestId }, { timeoutMs });
      receipts.push(erased.map(({ what, count }) => ({ what, count })));
    }
    const counts = summed(receipts);
    await this.database.transaction((tx) => keepReceipt(tx, request, this.receipt(service, counts)));
    return counts;
  }

  private receipt(service: string, counts: readonly ReceiptCount[]): DataReceipt {
    return { service, doneAt: this.clock.now(), counts };
  }
}

type PersonRequest = DataRequestParams & { readonly requestId: Uuid };
