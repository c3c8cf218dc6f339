import type { FileStore } from '@evergreen/files';
import { DomainError } from '@evergreen/kernel';
import { newCall, runInCall } from '@evergreen/rpc';
import type { FastifyInstance } from 'fastify';
import { asGateway } from '../calls/services.ts';
import { correlationOf } from './correlation.ts';
import { type ExportOptions, viewerNow } from './export-download.ts';
import { demandViewer, plainErrors } from './plain-errors.ts';

interface EvidenceOptions extends ExportOptions {
  readonly files: FileStore;
}

const idPattern = /^[\w-]{1,64}$/;

/**
 * `GET /evidence/<entry>/<evidence>`: a file that speaks for an entry of the blacklist. Who may see it, the service says,
 * and writes it down. Always as a download: nothing that somebody uploaded is shown by our address.
 */
export async function offerEvidence(server: FastifyInstance, options: EvidenceOptions): Promise<void> {
  const { services, identify, limits, log, timeoutMs, files } = options;
  await server.register(async (scope) => {
    scope.setErrorHandler(plainErrors(log));
    scope.get<{ Params: { entry: string; evidence: string } }>(
      '/evidence/:entry/:evidence',
      {
        handlerTimeout: timeoutMs,
        onRequest: [limits.beforeLookup, identify.hook, limits.countUnopened],
      },
      async (request, reply) => {
        demandViewer(request);
        limits.demand('exports', request, reply);
        const { entry: entryId, evidence: evidenceId } = request.params;
        if (!idPattern.test(entryId) || !idPattern.test(evidenceId))
          throw new DomainError('NOT_FOUND', 'No such evidence');
        const { correlationId, traceparent } = correlationOf(request);
        const { fileId, fileName } = await runInCall(
          newCall({ ...asGateway, correlationId, traceparent }),
          async () => {
            const caller = await viewerNow(identify, request);
            return services.blacklist.openEvidence({ entryId, evidenceId }, { caller });
          },
        );
        return reply
          .type('application/octet-stream')
          .header('content-length', String(await files.size(fileId)))
          .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`)
          .send(await files.open(fileId));
      },
    );
  });
}
