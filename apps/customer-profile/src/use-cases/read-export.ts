import { AuditTrail } from '@evergreen/audit';
import { type Clock, DomainError, type Uuid } from '@evergreen/kernel';
import { openField } from '@evergreen/personal-data';
import { Database } from '@evergreen/persistence';
import { type Caller, demandStepUp, officesOf } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { DataRequest, ExportFormat } from '../domain/data-request.ts';
import { CustomerKeys } from '../persistence/customer-keys.repository.ts';
import { readRequests } from '../persistence/data-request.repository.ts';
import { readPiece } from '../persistence/export.repository.ts';
import { pieceBytes, piecePlace } from './export-places.ts';
import { requestUnknown } from './read-data-requests.ts';

export interface ExportBytes {
  readonly content: Buffer;
  readonly totalBytes: bigint;
}

// A download that began with a fresh proof goes on for as long as a large copy takes over a slow line.
const downloadMs = 60 * 60_000;

/** Hands out a finished copy piece by piece. */
@Injectable()
export class ReadExport {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CustomerKeys) private readonly keys: CustomerKeys,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Bytes from a place on, up to the end of a piece; none behind the end. The first piece is written down. A copy that
   * a member asked for is theirs alone: staff get those that staff asked for, with a reason.
   * @throws DomainError NOT_FOUND where there is no copy that the caller may have; EXPORT_GONE once its time is over;
   * STEP_UP_REQUIRED where the download does not begin with a fresh proof
   */
  run(caller: Caller, requestId: Uuid, format: ExportFormat, offset: number): Promise<ExportBytes> {
    return this.database.transaction(async (tx) => {
      const of =
        caller.kind === 'member'
          ? ({ kind: 'customer', customerId: caller.customerId } as const)
          : ({ kind: 'offices', offices: officesOf(caller, 'export', 'DataRequest') } as const);
      const request = (await readRequests(tx, of, [requestId])).get(requestId);
      if (request?.kind !== 'export' || request.availableUntil === null) throw requestUnknown();
      if (caller.kind !== 'member' && request.requestedByKind === 'member') throw requestUnknown();
      const key = await this.keys.keyOf(tx, request.customerId);
      const piece = await readPiece(tx, requestId, format, Math.floor(offset / pieceBytes));
      if (key === undefined || piece === undefined || request.availableUntil <= this.clock.now())
        throw exportGone();
      const provedBy = this.clock.now().getTime() - (piece.n === 0 ? 0 : downloadMs);
      demandStepUp(caller, new Date(provedBy));
      if (piece.n === 0) await this.note(tx, request, format);
      const bytes = Buffer.from(
        openField(key, piece.sealed, piecePlace(requestId, format, piece.n)),
        'base64',
      );
      return { content: bytes.subarray(offset - piece.n * pieceBytes), totalBytes: piece.totalBytes };
    });
  }

  private note(
    tx: Parameters<AuditTrail['record']>[0],
    { requestId, orgPath, customerId }: DataRequest,
    format: ExportFormat,
  ): Promise<void> {
    return this.audit.record(tx, {
      act: 'export.downloaded',
      recordKind: 'data-request',
      recordId: requestId,
      ...{ orgPath, customerId },
      after: { format },
    });
  }
}

function exportGone(): DomainError<'EXPORT_GONE'> {
  return new DomainError('EXPORT_GONE', 'The copy is no longer available', { why: 'EXPIRED' });
}
