import 'reflect-metadata';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import rateLimit from '@fastify/rate-limit';
import { businessClock, type Environment, readConfiguration } from '@evergreen/config';
import { diskFileStore, readFilesKey } from '@evergreen/files';
import {
  createLogger,
  createMetrics,
  type HealthServer,
  type Logger,
  nestLogger,
  startHealthServer,
} from '@evergreen/observability';
import { callerTokens, connectNats, RpcClient } from '@evergreen/rpc';
import type { FastifyInstance } from 'fastify';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Identify } from './calls/identify.ts';
import { servicesOf } from './calls/services.ts';
import { SessionCookie } from './calls/session-cookie.ts';
import { SessionLookup } from './calls/session-lookup.ts';
import { PassOnFilter } from './errors/pass-on.filter.ts';
import { type GatewayConfiguration, gatewayVariables } from './gateway.config.ts';
import { GatewayModule, type GatewayParts } from './gateway.module.ts';
import { correlateRequests } from './http/correlation.ts';
import { acceptFiles } from './http/file-upload.ts';
import { addHealthRoutes } from './http/health-routes.ts';
import { addSecurityHeaders } from './http/security-headers.ts';
import { serveWebApps } from './http/web-apps.ts';
import { SignInLimit } from './limits/sign-in-limit.ts';
import { healthChecks, readiness } from './readiness.ts';

/** Larger than any operation of ours. */
const bodyMaxBytes = 100 * 1024;
/** A large book over a slow line takes longer than Node's five minutes. */
const requestTimeoutMs = 60 * 60_000;

/** How long requests in flight may take when the gateway stops; an upload that is not through by then breaks off. */
const drainMs = 7_000;

type NatsConnection = Awaited<ReturnType<typeof connectNats>>;

export interface RunningGateway {
  readonly url: string;
  readonly healthPort: number;
  readonly log: Logger;
  /** Takes no new requests, lets those in flight be answered, then lets go of NATS. May be called again. */
  stop(): Promise<void>;
}

/** Starts the public door. @throws ConfigurationError */
export async function startGateway(environment: Environment = process.env): Promise<RunningGateway> {
  const configuration = readConfiguration(gatewayVariables, environment);
  const log = createLogger({ service: 'gateway', level: configuration.EVERGREEN_LOG_LEVEL });
  const clock = businessClock(configuration);
  const tokens = await callerTokens({
    privateKeyPem: await readFile(configuration.EVERGREEN_CALLER_PRIVATE_KEY_FILE, 'utf8'),
    publicKeyPem: await readFile(configuration.EVERGREEN_CALLER_PUBLIC_KEY_FILE, 'utf8'),
  });
  const connection = await connectNats({ url: configuration.EVERGREEN_NATS_URL, name: 'gateway', log });
  const subjectPrefix = configuration.EVERGREEN_PREFIX;
  const services = servicesOf(new RpcClient(connection, { subjectPrefix, tokens, self: 'gateway' }));
  const cookie = new SessionCookie(configuration.EVERGREEN_DEMO !== 'true');
  const identify = new Identify(cookie, new SessionLookup(services.identity, tokens));
  const signInLimit = new SignInLimit(configuration.EVERGREEN_SIGN_INS_PER_MINUTE);
  const parts = { configuration, clock, log, services, identify, signInLimit };

  const checks = healthChecks(connection, services.identity);
  const app = await listen(configuration, parts, readiness(checks));
  const health = await startHealthServer({
    port: configuration.EVERGREEN_HEALTH_PORT,
    metrics: createMetrics('gateway'),
    log,
    checks,
  });
  const { port } = app.getHttpServer().address() as AddressInfo;
  const host = configuration.EVERGREEN_HOST;
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  log.info({ event: 'ready', url, healthPort: health.port }, 'ready');
  let stopping: Promise<void> | undefined;
  return {
    url,
    healthPort: health.port,
    log,
    stop: () => (stopping ??= stop(app, health, connection)),
  };
}

async function listen(
  configuration: GatewayConfiguration,
  parts: GatewayParts,
  isReady: () => Promise<boolean>,
): Promise<NestFastifyApplication> {
  const { identify, log, signInLimit } = parts;
  const adapter = new FastifyAdapter({
    bodyLimit: bodyMaxBytes,
    requestTimeout: requestTimeoutMs,
    // Nobody uses Express middleware here, and it would run on every request.
    skipMiddie: true,
    ...(configuration.EVERGREEN_TRUSTED_PROXIES
      ? { trustProxy: configuration.EVERGREEN_TRUSTED_PROXIES }
      : {}),
  });
  const server = adapter.getInstance<FastifyInstance>();
  correlateRequests(server);
  await addSecurityHeaders(server, { isSecure: configuration.EVERGREEN_DEMO !== 'true' });
  await server.register(rateLimit, { global: false });
  signInLimit.attach(server);
  identify.decorate(server);
  addHealthRoutes(server, isReady);
  await acceptFiles(server, {
    files: diskFileStore(
      configuration.EVERGREEN_FILES_DIR,
      readFilesKey(configuration.EVERGREEN_FILES_KEY_FILE),
    ),
    identify,
    log,
    maxBytes: configuration.EVERGREEN_UPLOAD_MAX_MB,
    perMinute: configuration.EVERGREEN_UPLOADS_PER_MINUTE,
  });
  await serveWebApps(
    server,
    [
      { prefix: '/console/', folder: configuration.EVERGREEN_CONSOLE_DIR },
      { prefix: '/', folder: configuration.EVERGREEN_PORTAL_DIR },
    ],
    log,
  );
  const app = await NestFactory.create<NestFastifyApplication>(GatewayModule.of(parts), adapter, {
    logger: nestLogger(log),
    abortOnError: false,
    bodyParser: false,
  });
  app.useGlobalFilters(new PassOnFilter());
  await app.listen(configuration.EVERGREEN_PORT, configuration.EVERGREEN_HOST);
  return app;
}

async function stop(
  app: NestFastifyApplication,
  health: HealthServer,
  connection: NatsConnection,
): Promise<void> {
  health.drain();
  const server = app.getHttpServer();
  // A connection that was in use when the server closed is kept open for the next request, which never comes.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const patience = setTimeout(() => server.closeAllConnections(), drainMs);
  await app.close();
  clearInterval(sweep);
  clearTimeout(patience);
  await health.close();
  await connection.drain();
}
