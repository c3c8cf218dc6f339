import type { DataRequest as WireRequest } from '@evergreen/contracts/customer-profile';
import { progressOf } from '../long-work/map-progress.ts';
import { answered } from '../values/answered.ts';
import { type DataRequest, dataRequestKinds } from './data-request.models.ts';

export function dataRequestOf(wire: WireRequest | undefined): DataRequest {
  const { requestId, kind, customerId, orgPath, requestedBy, reason, ...rest } = answered(wire);
  return {
    id: requestId,
    kind: answered(dataRequestKinds[kind]),
    customerId,
    orgPath,
    requestedBy,
    reason,
    progress: progressOf(rest.progress),
    receipts: rest.receipts.map(({ service, doneAt, counts }) => ({
      service,
      doneAt,
      counts: counts.map(({ what, count }) => ({ what, count })),
    })),
    availableUntil: rest.availableUntil ?? null,
  };
}
