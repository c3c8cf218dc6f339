import { Readable } from 'node:stream';
import type { ReadTableResponse } from '@evergreen/contracts/membership';
import { DomainError } from '@evergreen/kernel';
import { newCall, runInCall } from '@evergreen/rpc';
import type { FastifyInstance } from 'fastify';
import { asGateway } from '../calls/services.ts';
import { correlationOf } from './correlation.ts';
import { type ExportOptions, viewerNow } from './export-download.ts';
import { demandViewer, plainErrors } from './plain-errors.ts';

const filePattern = /^([a-z-]{1,40})-(\d{4}-\d{2}-\d{2})\.csv$/;

/** `GET /exports/finance/<table>-<day>.csv`: a table of a closed day as a file. Who may have it, the service says. */
export async function offerFinanceTables(server: FastifyInstance, options: ExportOptions): Promise<void> {
  const { services, identify, limits, log, timeoutMs } = options;
  await server.register(async (scope) => {
    scope.setErrorHandler(plainErrors(log));
    scope.get<{ Params: { file: string } }>(
      '/exports/finance/:file',
      {
        handlerTimeout: timeoutMs,
        onRequest: [limits.beforeLookup, identify.hook, limits.countUnopened],
      },
      async (request, reply) => {
        demandViewer(request);
        limits.demand('exports', request, reply);
        const [, table, asOf] = filePattern.exec(request.params.file) ?? [];
        if (table === undefined || asOf === undefined) throw new DomainError('NOT_FOUND', 'No such table');
        const { correlationId, traceparent } = correlationOf(request);
        // Each part is a call of its own, for who the session is of by then.
        const read = (cursor?: string) =>
          runInCall(newCall({ ...asGateway, correlationId, traceparent }), async () => {
            const caller = await viewerNow(identify, request);
            return services.finance.readTable({ asOf, table, ...(cursor ? { cursor } : {}) }, { caller });
          });
        const first = await read();
        return reply
          .type('text/csv; charset=utf-8')
          .header('content-disposition', `attachment; filename="evergreen-${table}-${asOf}.csv"`)
          .send(Readable.from(contentOf(first, read), { objectMode: false }));
      },
    );
  });
}

/** The table part by part, each asked for when the browser has taken the one before. */
async function* contentOf(
  first: ReadTableResponse,
  read: (cursor: string) => Promise<ReadTableResponse>,
): AsyncGenerator<Uint8Array> {
  for (let part = first; ; part = await read(part.nextCursor)) {
    yield part.content;
    if (part.nextCursor === undefined) return;
  }
}
