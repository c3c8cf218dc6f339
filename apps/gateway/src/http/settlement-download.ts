import { Readable } from 'node:stream';
import type { ListSettlementUsesResponse, SettlementUse } from '@evergreen/contracts/rewards';
import { csvHead, csvRows, DomainError, formatMinor, isUuid } from '@evergreen/kernel';
import { newCall, runInCall } from '@evergreen/rpc';
import type { FastifyInstance } from 'fastify';
import { asGateway } from '../calls/services.ts';
import { correlationOf } from './correlation.ts';
import { type ExportOptions, viewerNow } from './export-download.ts';
import { demandViewer, plainErrors } from './plain-errors.ts';

const monthForm = /^\d{4}-\d{2}$/;
const partUses = 1_000;

/** `GET /exports/settlements/<partner>/2026-09`: the uses of a partner's month as CSV. Who may have it, the service says. */
export async function offerSettlements(server: FastifyInstance, options: ExportOptions): Promise<void> {
  const { services, identify, limits, log, timeoutMs } = options;
  await server.register(async (scope) => {
    scope.setErrorHandler(plainErrors(log));
    scope.get<{ Params: { partner: string; month: string } }>(
      '/exports/settlements/:partner/:month',
      {
        handlerTimeout: timeoutMs,
        onRequest: [limits.beforeLookup, identify.hook, limits.countUnopened],
      },
      async (request, reply) => {
        demandViewer(request);
        limits.demand('exports', request, reply);
        const { partner: partnerId, month } = request.params;
        if (!isUuid(partnerId) || !monthForm.test(month))
          throw new DomainError('NOT_FOUND', 'No such settlement');
        const { correlationId, traceparent } = correlationOf(request);
        // Each part is a call of its own, for who the session is of by then.
        const read = (cursor?: string) =>
          runInCall(newCall({ ...asGateway, correlationId, traceparent }), async () => {
            const caller = await viewerNow(identify, request);
            const asked = { partnerId, month, limit: partUses, ...(cursor ? { cursor } : {}) };
            return services.partners.listSettlementUses(asked, { caller });
          });
        const first = await read();
        return reply
          .type('text/csv; charset=utf-8')
          .header('content-disposition', `attachment; filename="evergreen-settlement-${month}.csv"`)
          .send(Readable.from(contentOf(first, read), { objectMode: false }));
      },
    );
  });
}

async function* contentOf(
  first: ListSettlementUsesResponse,
  read: (cursor: string) => Promise<ListSettlementUsesResponse>,
): AsyncGenerator<string> {
  yield csvHead(['use', 'reward', 'kind', 'amount', 'used on', 'used at']);
  for (let part = first; ; part = await read(part.nextCursor)) {
    yield csvRows(part.uses.map(rowOf));
    if (part.nextCursor === undefined) return;
  }
}

function rowOf({ useId, names, isCoupon, amountMinor, usedOn, usedAt }: SettlementUse): string[] {
  return [
    ...[useId, names?.zh ?? '', isCoupon ? 'coupon' : 'service', formatMinor(amountMinor)],
    ...[usedOn, usedAt],
  ];
}
