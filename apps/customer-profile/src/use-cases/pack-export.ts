import { type Clock, DomainError } from '@evergreen/kernel';
import type { Run } from '@evergreen/jobs';
import { openField, sealField } from '@evergreen/personal-data';
import type { Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import {
  type DataRequest,
  type DataRequestParams,
  type DataSection,
  exportDays,
  type ExportFormat,
  servicesWithData,
  type ServiceWithData,
} from '../domain/data-request.ts';
import { JsonCopy } from '../domain/export-json.ts';
import { CustomerKeys } from '../persistence/customer-keys.repository.ts';
import { makeAvailable } from '../persistence/data-request.repository.ts';
import { closePieces, keepPiece, readPart, removeParts } from '../persistence/export.repository.ts';
import { partPlace, pieceBytes, piecePlace } from './export-places.ts';
import { ZipOfTables } from './zip-of-tables.ts';

const dayMs = 86_400_000;

/**
 * Makes the files of a copy, once every service has handed over what it holds. They are written page by page into
 * pieces: no more of a copy is in memory than a page and the piece it goes into.
 */
@Injectable()
export class PackExport {
  constructor(
    @Inject(CustomerKeys) private readonly keys: CustomerKeys,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns the size of each file in bytes */
  async run(tx: Transaction, { id, params }: Run<DataRequestParams>): Promise<Record<ExportFormat, number>> {
    const { customerId } = params;
    const key = await this.keys.keyOf(tx, customerId);
    if (key === undefined)
      throw new DomainError('EXPORT_GONE', 'The data has been erased', { why: 'ERASED' });
    const now = this.clock.now();
    const of = { requestId: id, customerId };
    const json = { copy: new JsonCopy(), pieces: new Pieces(tx, key, of, 'json') };
    const csv = { copy: new ZipOfTables(now), pieces: new Pieces(tx, key, of, 'csv') };
    await json.pieces.write(json.copy.begin({ ...of, madeAt: now.toISOString() }));
    for (const service of servicesWithData) {
      await json.pieces.write(json.copy.turnTo(service));
      for await (const section of sectionsOf(tx, key, id, service)) {
        await json.pieces.write(json.copy.add(section));
        await csv.pieces.write(csv.copy.add(service, section));
      }
    }
    const sizes = {
      json: await json.pieces.end(json.copy.end()),
      csv: await csv.pieces.end(csv.copy.end()),
    };
    await removeParts(tx, id);
    await makeAvailable(tx, id, new Date(now.getTime() + exportDays * dayMs));
    return sizes;
  }
}

/** What a service handed over, page by page. */
async function* sectionsOf(
  tx: Transaction,
  key: Buffer,
  requestId: string,
  service: ServiceWithData,
): AsyncGenerator<DataSection> {
  for (let n = 0; ; n += 1) {
    const sealed = await readPart(tx, requestId, service, n);
    if (sealed === undefined) {
      if (n === 0) throw new Error(`The part of ${service} is missing`);
      return;
    }
    yield* JSON.parse(openField(key, sealed, partPlace(requestId, service, n))) as DataSection[];
  }
}

/** A file on its way into the database: cut into pieces, each sealed by itself. */
class Pieces {
  private rest = Buffer.alloc(0);
  private count = 0;
  private totalBytes = 0;

  constructor(
    private readonly tx: Transaction,
    private readonly key: Buffer,
    private readonly of: Pick<DataRequest, 'requestId' | 'customerId'>,
    private readonly format: ExportFormat,
  ) {}

  async write(content: string | Buffer): Promise<void> {
    this.rest = Buffer.concat([this.rest, Buffer.from(content)]);
    while (this.rest.length > pieceBytes) {
      await this.keep(this.rest.subarray(0, pieceBytes));
      this.rest = this.rest.subarray(pieceBytes);
    }
  }

  /** @returns the size of the file in bytes */
  async end(content: string | Buffer): Promise<number> {
    await this.write(content);
    await this.keep(this.rest);
    await closePieces(this.tx, this.of.requestId, this.format, BigInt(this.totalBytes));
    return this.totalBytes;
  }

  private async keep(bytes: Buffer): Promise<void> {
    const n = this.count;
    const place = piecePlace(this.of.requestId, this.format, n);
    const sealed = sealField(this.key, bytes.toString('base64'), place);
    await keepPiece(this.tx, this.of, this.format, { n, sealed });
    this.count += 1;
    this.totalBytes += bytes.length;
  }
}
