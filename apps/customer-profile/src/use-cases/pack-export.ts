import { type Clock, DomainError } from '@evergreen/kernel';
import type { Run } from '@evergreen/jobs';
import { openField, sealField } from '@evergreen/personal-data';
import type { Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { strToU8, zipSync } from 'fflate';
import {
  type DataRequestParams,
  type DataSection,
  exportDays,
  type ExportFormat,
  type ServiceData,
  servicesWithData,
} from '../domain/data-request.ts';
import { csvOf } from '../domain/export-csv.ts';
import { CustomerKeys } from '../persistence/customer-keys.repository.ts';
import { makeAvailable } from '../persistence/data-request.repository.ts';
import { keepPiece, readParts, removeParts } from '../persistence/export.repository.ts';
import { partPlace, pieceBytes, piecePlace } from './export-places.ts';

const dayMs = 86_400_000;

/** Makes the files of a copy, once every service has handed over what it holds. */
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
    const parts = new Map((await readParts(tx, id)).map(({ service, sealed }) => [service, sealed]));
    const data = servicesWithData.map((service): ServiceData => {
      const sealed = parts.get(service);
      if (sealed === undefined) throw new Error(`The part of ${service} is missing`);
      return {
        service,
        sections: JSON.parse(openField(key, sealed, partPlace(id, service))) as DataSection[],
      };
    });
    const now = this.clock.now();
    const files = { json: jsonOf(id, customerId, now, data), csv: zipOf(now, data) };
    for (const format of ['json', 'csv'] as const) {
      for (const piece of piecesOf(files[format])) {
        const sealed = sealField(key, piece.bytes.toString('base64'), piecePlace(id, format, piece.n));
        const totalBytes = BigInt(files[format].length);
        await keepPiece(tx, { requestId: id, customerId }, format, { n: piece.n, totalBytes, sealed });
      }
    }
    await removeParts(tx, id);
    await makeAvailable(tx, id, new Date(now.getTime() + exportDays * dayMs));
    return { json: files.json.length, csv: files.csv.length };
  }
}

function piecesOf(file: Buffer): { n: number; bytes: Buffer }[] {
  return Array.from({ length: Math.ceil(file.length / pieceBytes) }, (_, n) => ({
    n,
    bytes: file.subarray(n * pieceBytes, (n + 1) * pieceBytes),
  }));
}

function jsonOf(requestId: string, customerId: string, now: Date, data: readonly ServiceData[]): Buffer {
  const services = data.map(({ service, sections }) => ({
    service,
    sections: sections.map(({ name, columns, rows }) => ({
      name,
      rows: rows.map((values) => Object.fromEntries(columns.map((column, n) => [column, values[n] ?? '']))),
    })),
  }));
  return Buffer.from(JSON.stringify({ requestId, customerId, madeAt: now.toISOString(), services }, null, 2));
}

function zipOf(now: Date, data: readonly ServiceData[]): Buffer {
  const files = data.flatMap(({ service, sections }) =>
    sections.map((section): [string, Uint8Array] => [
      `${service}/${section.name.replaceAll(/[^\w-]+/g, '-')}.csv`,
      strToU8(csvOf(section)),
    ]),
  );
  return Buffer.from(zipSync(Object.fromEntries(files), { mtime: now }));
}
