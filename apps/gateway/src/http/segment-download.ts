import { Readable } from 'node:stream';
import type { ExportSegmentResponse } from '@evergreen/contracts/customer-profile';
import { DomainError, isUuid } from '@evergreen/kernel';
import { newCall, runInCall } from '@evergreen/rpc';
import type { FastifyInstance } from 'fastify';
import { asGateway } from '../calls/services.ts';
import { correlationOf } from './correlation.ts';
import { type ExportOptions, viewerNow } from './export-download.ts';
import { demandViewer, plainErrors } from './plain-errors.ts';

/** `GET /exports/segments/<id>?office=/32`: the members of a segment as CSV. Who may have it, the service says. */
export async function offerSegments(server: FastifyInstance, options: ExportOptions): Promise<void> {
  const { services, identify, limits, log, timeoutMs } = options;
  await server.register(async (scope) => {
    scope.setErrorHandler(plainErrors(log));
    scope.get<{ Params: { id: string }; Querystring: { office?: string } }>(
      '/exports/segments/:id',
      {
        handlerTimeout: timeoutMs,
        onRequest: [limits.beforeLookup, identify.hook, limits.countUnopened],
      },
      async (request, reply) => {
        demandViewer(request);
        limits.demand('exports', request, reply);
        const { id: segmentId } = request.params;
        const { office } = request.query;
        if (!isUuid(segmentId)) throw new DomainError('NOT_FOUND', 'No such segment');
        const { correlationId, traceparent } = correlationOf(request);
        // Each part is a call of its own, for who the session is of by then.
        const read = (cursor?: string) =>
          runInCall(newCall({ ...asGateway, correlationId, traceparent }), async () => {
            const caller = await viewerNow(identify, request);
            const asked = { segmentId, ...(office ? { office } : {}), ...(cursor ? { cursor } : {}) };
            return services.segments.exportSegment(asked, { caller });
          });
        const first = await read();
        return reply
          .type('text/csv; charset=utf-8')
          .header('content-disposition', `attachment; filename="evergreen-segment-${segmentId}.csv"`)
          .send(Readable.from(contentOf(first, read), { objectMode: false }));
      },
    );
  });
}

/** The table part by part, each asked for when the browser has taken the one before. */
async function* contentOf(
  first: ExportSegmentResponse,
  read: (cursor: string) => Promise<ExportSegmentResponse>,
): AsyncGenerator<Uint8Array> {
  for (let part = first; ; part = await read(part.nextCursor)) {
    yield part.content;
    if (part.nextCursor === undefined) return;
  }
}
