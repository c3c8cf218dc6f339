import { DomainError } from '@evergreen/kernel';
import { newCall, runInCall } from '@evergreen/rpc';
import type { FastifyInstance } from 'fastify';
import { asGateway } from '../calls/services.ts';
import { correlationOf } from './correlation.ts';
import { type ExportOptions, viewerNow } from './export-download.ts';
import { demandViewer, plainErrors } from './plain-errors.ts';

const filePattern = /^(\d{4}-\d{2}-\d{2})\.(csv|xlsx)$/;
const types: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

interface Asked {
  readonly office?: string;
  readonly months?: string;
  readonly channel?: string;
  readonly vehicle?: string;
  readonly region?: string;
}

const cuts = ['channel', 'vehicle', 'region'] as const;
const cutOf = (query: Asked) =>
  Object.fromEntries(
    cuts.flatMap((name) => (query[name] === undefined ? [] : [[name, String(query[name])]])),
  );

/** `GET /exports/insight/<day>.csv?office=/32&months=12&channel=agent`, or `.xlsx`. Who may have it, the service says. */
export async function offerInsight(server: FastifyInstance, options: ExportOptions): Promise<void> {
  const { services, identify, limits, log, timeoutMs } = options;
  await server.register(async (scope) => {
    scope.setErrorHandler(plainErrors(log));
    scope.get<{ Params: { file: string }; Querystring: Asked }>(
      '/exports/insight/:file',
      {
        handlerTimeout: timeoutMs,
        onRequest: [limits.beforeLookup, identify.hook, limits.countUnopened],
      },
      async (request, reply) => {
        demandViewer(request);
        limits.demand('exports', request, reply);
        const [, asOf, format] = filePattern.exec(request.params.file) ?? [];
        if (asOf === undefined || format === undefined) throw new DomainError('NOT_FOUND', 'No such table');
        const { office = '/', months = '12', ...rest } = request.query;
        // A value that is given twice is a list, and no office; the service says what it does not take.
        const comparedMonths = /^\d{1,2}$/.test(String(months)) ? Number(months) : 0;
        const asked = { asOf, format, office: String(office), comparedMonths, ...cutOf(rest) };
        const { correlationId, traceparent } = correlationOf(request);
        const { content } = await runInCall(
          newCall({ ...asGateway, correlationId, traceparent }),
          async () => {
            const caller = await viewerNow(identify, request);
            return services.insight.exportInsight(asked, { caller });
          },
        );
        return reply
          .type(types[format]!)
          .header('content-disposition', `attachment; filename="evergreen-insight-${asOf}.${format}"`)
          .send(Buffer.from(content));
      },
    );
  });
}
