import { Readable } from 'node:stream';
import { ExportFormat, type ReadExportResponse } from '@evergreen/contracts/customer-profile';
import { DomainError } from '@evergreen/kernel';
import type { Logger } from '@evergreen/observability';
import { newCall, runInCall } from '@evergreen/rpc';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Identify } from '../calls/identify.ts';
import { asGateway, type Services } from '../calls/services.ts';
import type { Viewer } from '../calls/viewer.ts';
import type { RateLimits } from '../limits/rate-limits.ts';
import { correlationOf } from './correlation.ts';
import { demandViewer, plainErrors } from './plain-errors.ts';

export interface ExportOptions {
  readonly services: Services;
  readonly identify: Identify;
  readonly limits: RateLimits;
  readonly log: Logger;
  /** As long as a large export over a slow line may take. */
  readonly timeoutMs: number;
}

const formats = {
  json: { format: ExportFormat.JSON, type: 'application/json; charset=utf-8' },
  zip: { format: ExportFormat.CSV, type: 'application/zip' },
} as const;

const filePattern = /^([\w-]{1,64})\.(json|zip)$/;

/** `GET /exports/<id>.json` and `.zip`: a finished export as a file. Whose it is, the service says. */
export async function offerExports(server: FastifyInstance, options: ExportOptions): Promise<void> {
  const { services, identify, limits, log, timeoutMs } = options;
  await server.register(async (scope) => {
    scope.setErrorHandler(plainErrors(log));
    scope.get<{ Params: { file: string } }>(
      '/exports/:file',
      {
        handlerTimeout: timeoutMs,
        onRequest: [limits.beforeLookup, identify.hook, limits.countUnopened],
      },
      async (request, reply) => {
        demandViewer(request);
        limits.demand('exports', request, reply);
        const [, requestId, ending] = filePattern.exec(request.params.file) ?? [];
        if (requestId === undefined) throw new DomainError('NOT_FOUND', 'No such export');
        const { format, type } = formats[ending as keyof typeof formats];
        const { correlationId, traceparent } = correlationOf(request);
        // Each part is a call of its own: a slow browser must not run into the deadline of the first. And it is for
        // who the session is of by then: a download must not outlast it.
        const read = (offset: bigint) =>
          runInCall(newCall({ ...asGateway, correlationId, traceparent }), async () => {
            const caller = await viewerNow(identify, request);
            return services.dataRequests.readExport({ requestId, format, offset }, { caller });
          });
        const first = await read(0n);
        return reply
          .type(type)
          .header('content-length', String(first.totalBytes))
          .header('content-disposition', `attachment; filename="evergreen-${requestId}.${ending}"`)
          .send(Readable.from(contentOf(first, read), { objectMode: false }));
      },
    );
  });
}

/** Looks without keeping the session from going idle. @throws DomainError SESSION_ENDED */
export async function viewerNow(identify: Identify, { sessionToken, ip }: FastifyRequest): Promise<Viewer> {
  const session = await identify.sessions.find(sessionToken ?? '', { address: ip, onlyLook: true });
  if (session) return session.viewer;
  throw new DomainError('SESSION_ENDED', 'The session has ended');
}

/** The content part by part, each asked for when the browser has taken the one before. */
async function* contentOf(
  first: ReadExportResponse,
  read: (offset: bigint) => Promise<ReadExportResponse>,
): AsyncGenerator<Uint8Array> {
  const { totalBytes } = first;
  let offset = BigInt(first.content.length);
  yield first.content;
  while (offset < totalBytes) {
    const { content } = await read(offset);
    if (content.length === 0) throw new Error(`The export ends at ${offset} of ${totalBytes} bytes`);
    offset += BigInt(content.length);
    yield content;
  }
}
