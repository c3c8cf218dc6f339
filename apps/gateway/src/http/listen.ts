import { diskFileStore, readFilesKey } from '@evergreen/files';
import { type Logger, nestLogger } from '@evergreen/observability';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AttemptCookie } from '../calls/session-cookie.ts';
import { PassOnFilter } from '../errors/pass-on.filter.ts';
import { offerFeed } from '../feed/feed-door.ts';
import type { GatewayConfiguration } from '../gateway.config.ts';
import { GatewayModule, type GatewayParts } from '../gateway.module.ts';
import { correlateRequests } from './correlation.ts';
import { offerEvidence } from './evidence-download.ts';
import { offerExports } from './export-download.ts';
import { offerFinanceTables } from './finance-download.ts';
import { offerValueEvidence } from './value-guard-download.ts';
import { offerInsight } from './insight-download.ts';
import { offerRefusedRows } from './refused-rows-download.ts';
import { offerExternalSignIn } from './external-sign-in.ts';
import { acceptFiles } from './file-upload.ts';
import { addHealthRoutes } from './health-routes.ts';
import { plainErrors } from './plain-errors.ts';
import { addSecurityHeaders, policies } from './security-headers.ts';
import { offerReferrals } from './referral-download.ts';
import { offerSegments } from './segment-download.ts';
import { offerSettlements } from './settlement-download.ts';
import { serveWebApps } from './web-apps.ts';

/** Larger than any operation of ours. */
const bodyMaxBytes = 100 * 1024;
/** A large book over a slow line takes longer than Node's five minutes. */
const requestTimeoutMs = 60 * 60_000;
/** Nobody waits longer for an answer; files, which are read as fast as a line allows, have a time of their own. */
const handlerTimeoutMs = 30_000;

/** Starts to listen: GraphQL, files, sign-in outside, the web apps. */
export async function listen(
  configuration: GatewayConfiguration,
  parts: GatewayParts,
  isReady: () => Promise<boolean>,
): Promise<NestFastifyApplication> {
  const { identify, log } = parts;
  const adapter = new FastifyAdapter(serverOptions(configuration, log));
  const server = adapter.getInstance<FastifyInstance>();
  correlateRequests(server);
  await addSecurityHeaders(server, { isSecure: configuration.EVERGREEN_DEMO !== 'true' });
  identify.decorate(server);
  addHealthRoutes(server, isReady);
  await offerFiles(server, configuration, parts);
  await offerExternalSignIn(server, {
    ...parts,
    attempts: new AttemptCookie(configuration.EVERGREEN_DEMO !== 'true'),
    publicUrl: configuration.EVERGREEN_PUBLIC_URL,
  });
  await serveWebApps(server, {
    ...parts,
    apps: [
      { prefix: '/console/', folder: configuration.EVERGREEN_CONSOLE_DIR },
      { prefix: '/', folder: configuration.EVERGREEN_PORTAL_DIR },
    ],
  });
  const app = await NestFactory.create<NestFastifyApplication>(GatewayModule.of(parts), adapter, {
    logger: nestLogger(log),
    abortOnError: false,
    bodyParser: false,
  });
  app.useGlobalFilters(new PassOnFilter(plainErrors(log)));
  await app.listen(configuration.EVERGREEN_PORT, configuration.EVERGREEN_HOST);
  return app;
}

function serverOptions(configuration: GatewayConfiguration, log: Logger) {
  const answerError = plainErrors(log);
  return {
    bodyLimit: bodyMaxBytes,
    requestTimeout: requestTimeoutMs,
    handlerTimeout: handlerTimeoutMs,
    // Fastify would offer HEAD beside every GET, also where a route may not be asked so.
    exposeHeadRoutes: false,
    // Nobody uses Express middleware here, and it would run on every request.
    skipMiddie: true,
    // An address that is none never reaches a route.
    frameworkErrors: (error: unknown, request: unknown, reply: unknown) =>
      void answerError(error, request as FastifyRequest, (reply as FastifyReply).headers(policies)),
    trustProxy: configuration.EVERGREEN_TRUSTED_PROXIES ?? false,
  };
}

async function offerFiles(
  server: FastifyInstance,
  configuration: GatewayConfiguration,
  parts: GatewayParts,
): Promise<void> {
  const timeoutMs = requestTimeoutMs;
  const key = readFilesKey(configuration.EVERGREEN_FILES_KEY_FILE);
  const files = diskFileStore(configuration.EVERGREEN_FILES_DIR, key);
  const maxBytes = configuration.EVERGREEN_UPLOAD_MAX_MB;
  await acceptFiles(server, { ...parts, files, maxBytes, timeoutMs });
  await offerExports(server, { ...parts, timeoutMs });
  await offerEvidence(server, { ...parts, files, timeoutMs });
  await offerRefusedRows(server, { ...parts, files, timeoutMs });
  await offerFinanceTables(server, { ...parts, timeoutMs });
  await offerValueEvidence(server, { ...parts, timeoutMs });
  await offerSegments(server, { ...parts, timeoutMs });
  await offerReferrals(server, { ...parts, timeoutMs });
  await offerSettlements(server, { ...parts, timeoutMs });
  await offerFeed(server, { ...parts, files });
  await offerInsight(server, { ...parts, timeoutMs });
}
