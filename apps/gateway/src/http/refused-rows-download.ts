import { type FileStore, FileUnknown } from '@evergreen/files';
import { DomainError } from '@evergreen/kernel';
import { newCall, runInCall } from '@evergreen/rpc';
import type { FastifyInstance } from 'fastify';
import { asGateway } from '../calls/services.ts';
import { correlationOf } from './correlation.ts';
import { type ExportOptions, viewerNow } from './export-download.ts';
import { demandViewer, plainErrors } from './plain-errors.ts';

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

const idPattern = /^[\w-]{1,64}$/;

/** `GET /exports/imports/<id>`: the refused rows of an import as a file. Who may have them, the service says. */
export async function offerRefusedRows(
  server: FastifyInstance,
  options: ExportOptions & { readonly files: FileStore },
): Promise<void> {
  const { services, files, identify, limits, log, timeoutMs } = options;
  await server.register(async (scope) => {
    scope.setErrorHandler(plainErrors(log));
    scope.get<{ Params: { id: string } }>(
      '/exports/imports/:id',
      {
        handlerTimeout: timeoutMs,
        onRequest: [limits.beforeLookup, identify.hook, limits.countUnopened],
      },
      async (request, reply) => {
        demandViewer(request);
        limits.demand('exports', request, reply);
        const importId = request.params.id;
        if (!idPattern.test(importId)) throw new DomainError('NOT_FOUND', 'No such import');
        const { correlationId, traceparent } = correlationOf(request);
        const { fileId, fileName, bytes, isWorkbook } = await runInCall(
          newCall({ ...asGateway, correlationId, traceparent }),
          async () =>
            services.imports.takeRefusedRows({ importId }, { caller: await viewerNow(identify, request) }),
        );
        const content = await files.open(fileId).catch((error: unknown) => {
          if (!(error instanceof FileUnknown)) throw error;
          throw new DomainError('FILE_UNKNOWN', 'The file has gone', { fileId });
        });
        const ending = isWorkbook ? 'xlsx' : 'csv';
        return reply
          .type(types[ending])
          .header('content-length', String(bytes))
          .header(
            'content-disposition',
            `attachment; filename="refused.${ending}"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
          )
          .send(content);
      },
    );
  });
}
