import { Readable } from 'node:stream';
import type { ReadEvidenceResponse } from '@evergreen/contracts/rewards';
import { DomainError } from '@evergreen/kernel';
import { newCall, runInCall } from '@evergreen/rpc';
import type { FastifyInstance } from 'fastify';
import { asGateway } from '../calls/services.ts';
import { correlationOf } from './correlation.ts';
import { type ExportOptions, viewerNow } from './export-download.ts';
import { demandViewer, plainErrors } from './plain-errors.ts';

const filePattern = /^(\d{4}-\d{2}-\d{2})_(\d{4}-\d{2}-\d{2})\.csv$/;

/** `GET /exports/value-guard/<from>_<to>.csv?office=`: what was given for terms that end in a span. Who may have it, the service says. */
export async function offerValueEvidence(server: FastifyInstance, options: ExportOptions): Promise<void> {
  const { services, identify, limits, log, timeoutMs } = options;
  await server.register(async (scope) => {
    scope.setErrorHandler(plainErrors(log));
    scope.get<{ Params: { file: string }; Querystring: { office?: string } }>(
      '/exports/value-guard/:file',
      {
        handlerTimeout: timeoutMs,
        onRequest: [limits.beforeLookup, identify.hook, limits.countUnopened],
      },
      async (request, reply) => {
        demandViewer(request);
        limits.demand('exports', request, reply);
        const [, from, to] = filePattern.exec(request.params.file) ?? [];
        if (from === undefined || to === undefined) throw new DomainError('NOT_FOUND', 'No such file');
        const { office = '/' } = request.query;
        const { correlationId, traceparent } = correlationOf(request);
        // Each part is a call of its own, for who the session is of by then.
        const read = (cursor?: string) =>
          runInCall(newCall({ ...asGateway, correlationId, traceparent }), async () => {
            const caller = await viewerNow(identify, request);
            const asked = { from, to, office, ...(cursor ? { cursor } : {}) };
            return services.valueGuard.readEvidence(asked, { caller });
          });
        const first = await read();
        return reply
          .type('text/csv; charset=utf-8')
          .header('content-disposition', `attachment; filename="evergreen-value-guard-${from}_${to}.csv"`)
          .send(Readable.from(contentOf(first, read), { objectMode: false }));
      },
    );
  });
}

/** The table part by part, each asked for when the browser has taken the one before. */
async function* contentOf(
  first: ReadEvidenceResponse,
  read: (cursor: string) => Promise<ReadEvidenceResponse>,
): AsyncGenerator<Uint8Array> {
  for (let part = first; ; part = await read(part.nextCursor)) {
    yield part.content;
    if (part.nextCursor === undefined) return;
  }
}
