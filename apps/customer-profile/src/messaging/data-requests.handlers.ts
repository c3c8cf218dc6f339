import type { MessageInitShape } from '@bufbuild/protobuf';
import {
  DataRequestKind,
  type DataRequestSchema,
  DataRequestService,
  ExportFormat,
  type GetDataRequestRequest,
  type ListDataRequestsRequest,
  type ReadExportRequest,
  type RequestErasureRequest,
  type RequestExportRequest,
} from '@evergreen/contracts/customer-profile';
import { progressMessage } from '@evergreen/jobs';
import { DomainError, InputFields } from '@evergreen/kernel';
import { access, type CallContext, type Caller, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import { type DataRequestSeen, ReadDataRequests } from '../use-cases/read-data-requests.ts';
import { ReadExport } from '../use-cases/read-export.ts';
import { type DataOrder, RequestData } from '../use-cases/request-data.ts';

const exporters = access.anyOf(access.members, access.may('export', 'DataRequest'));
const readers = access.anyOf(access.members, access.may('read', 'DataRequest'));

const listMax = 100;
// The key stands behind the kind and the account of whoever asks.
const keyLengthMax = 120;
const reasonLengthMin = 4;
const reasonLengthMax = 500;

@Controller()
export class DataRequestsHandlers {
  constructor(
    @Inject(RequestData) private readonly request: RequestData,
    @Inject(ReadDataRequests) private readonly requests: ReadDataRequests,
    @Inject(ReadExport) private readonly copies: ReadExport,
  ) {}

  @Rpc(DataRequestService.method.requestExport, exporters)
  async requestExport(request: RequestExportRequest, { caller }: CallContext) {
    const order = readOrder(request, caller.kind === 'staff');
    return { request: requestMessage(await this.request.export(personOf(caller), order)) };
  }

  @Rpc(DataRequestService.method.requestErasure, access.may('erase', 'DataRequest'))
  async requestErasure(request: RequestErasureRequest, { caller }: CallContext) {
    const order = readOrder(request, true);
    return { request: requestMessage(await this.request.erasure(personOf(caller), order)) };
  }

  @Rpc(DataRequestService.method.listDataRequests, readers)
  async listDataRequests(request: ListDataRequestsRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const limit = fields.limit('limit', request.limit, listMax);
    const customerId =
      request.customerId === undefined ? undefined : fields.uuid('customerId', request.customerId);
    fields.check();
    return { requests: (await this.requests.newest(caller, customerId, limit)).map(requestMessage) };
  }

  @Rpc(DataRequestService.method.getDataRequest, readers)
  async getDataRequest(request: GetDataRequestRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const requestId = fields.uuid('requestId', request.requestId);
    fields.check();
    return { request: requestMessage(await this.requests.one(caller, requestId)) };
  }

  @Rpc(DataRequestService.method.readExport, exporters)
  async readExport(request: ReadExportRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const requestId = fields.uuid('requestId', request.requestId);
    const offset = Number(request.offset);
    if (offset < 0 || !Number.isSafeInteger(offset)) fields.refuse('offset', 'is not a place in a file');
    const format = formats.get(request.format);
    if (format === undefined) fields.refuse('format', 'is not a format');
    fields.check();
    return this.copies.run(caller, requestId, format ?? 'json', offset);
  }
}

const formats = new Map<ExportFormat, 'csv' | 'json'>([
  [ExportFormat.JSON, 'json'],
  [ExportFormat.CSV, 'csv'],
]);

const kinds = { export: DataRequestKind.EXPORT, erasure: DataRequestKind.ERASURE } as const;

/** @throws InvalidInput naming every field at fault */
function readOrder(request: RequestExportRequest | RequestErasureRequest, needsReason: boolean): DataOrder {
  const fields = new InputFields();
  const order = {
    key: fields.text('key', request.key, keyLengthMax),
    customerId: fields.uuid('customerId', request.customerId),
    reason: fields.text('reason', request.reason.trim(), reasonLengthMax, needsReason ? reasonLengthMin : 0),
  };
  fields.check();
  return order;
}

function personOf(caller: Caller): Extract<Caller, { kind: 'member' | 'staff' }> {
  if (caller.kind === 'member' || caller.kind === 'staff') return caller;
  throw new DomainError('FORBIDDEN', 'Only people may ask for this');
}

function requestMessage({
  request,
  run,
  receipts,
}: DataRequestSeen): MessageInitShape<typeof DataRequestSchema> {
  const { requestId, kind, customerId, orgPath, requestedByLabel, reason, availableUntil } = request;
  return {
    ...{ requestId, customerId, orgPath, reason },
    kind: kinds[kind],
    requestedBy: requestedByLabel,
    progress: progressMessage(run),
    receipts: receipts.map(({ service, doneAt, counts }) => ({
      service,
      doneAt: doneAt.toISOString(),
      counts: counts.map(({ what, count }) => ({ what, count })),
    })),
    ...(availableUntil === null ? {} : { availableUntil: availableUntil.toISOString() }),
  };
}
