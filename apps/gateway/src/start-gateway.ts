import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { businessClock, type Environment } from '@evergreen/config';
import {
  createLogger,
  createMetrics,
  type HealthServer,
  type Logger,
  startHealthServer,
} from '@evergreen/observability';
import { callerTokens, connectNats, Hints, readCallerKeys, RpcClient } from '@evergreen/rpc';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Identify } from './calls/identify.ts';
import { servicesOf } from './calls/services.ts';
import { BrowserCookie, SessionCookie } from './calls/session-cookie.ts';
import { SessionLookup } from './calls/session-lookup.ts';
import { type GatewayConfiguration, readGatewayConfiguration } from './gateway.config.ts';
import type { GatewayParts } from './gateway.module.ts';
import { listen } from './http/listen.ts';
import { countingRedis } from './limits/counting-redis.ts';
import { PersistedOperations } from './limits/persisted-operations.ts';
import { RateLimits } from './limits/rate-limits.ts';
import { SharedCounts } from './limits/shared-counts.ts';
import { healthChecks, readiness } from './readiness.ts';
import { SignedInSessions } from './sign-in/signed-in-sessions.ts';

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
  const configuration = readGatewayConfiguration(environment);
  const log = createLogger({ service: 'gateway', level: configuration.EVERGREEN_LOG_LEVEL });
  const connection = await connectNats({
    url: configuration.EVERGREEN_NATS_URL,
    seedFile: configuration.EVERGREEN_NATS_SEED_FILE,
    name: 'gateway',
    log,
  });
  const { parts, counting } = await gatewayParts(configuration, connection, log);
  const checks = healthChecks(connection, parts.services.identity);
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
    stop: () => (stopping ??= stop(app, health, connection).finally(counting.stop)),
  };
}

/** Everything the resolvers and routes stand on. */
async function gatewayParts(
  configuration: GatewayConfiguration,
  connection: NatsConnection,
  log: Logger,
): Promise<{ parts: GatewayParts; counting: { stop: () => void } }> {
  const callerKeys = await readCallerKeys({
    publicKeysDir: configuration.EVERGREEN_CALLER_PUBLIC_KEYS_DIR,
    privateKeyFile: configuration.EVERGREEN_CALLER_PRIVATE_KEY_FILE,
  });
  const tokens = await callerTokens(callerKeys);
  const subjectPrefix = configuration.EVERGREEN_PREFIX;
  const services = servicesOf(new RpcClient(connection, { subjectPrefix, tokens, self: 'gateway' }));
  const lookup = new SessionLookup(services.identity, tokens);
  new Hints(connection, subjectPrefix).subscribe(
    'sessions-changed',
    ({ accountIds }) => lookup.forgetAccounts(accountIds),
    () => lookup.forgetAll(),
  );
  const isSecure = configuration.EVERGREEN_DEMO !== 'true';
  const identify = new Identify(new SessionCookie(isSecure), lookup);
  const browsers = new BrowserCookie(isSecure);
  const redis = countingRedis(configuration.EVERGREEN_REDIS_URL, subjectPrefix, log);
  const counts = new SharedCounts(redis, log);
  const limits = new RateLimits(counts, identify, {
    requests: configuration.EVERGREEN_REQUESTS_PER_MINUTE,
    unopened: configuration.EVERGREEN_REQUESTS_PER_MINUTE,
    signIns: configuration.EVERGREEN_SIGN_INS_PER_MINUTE,
    uploads: configuration.EVERGREEN_UPLOADS_PER_MINUTE,
    exports: configuration.EVERGREEN_EXPORTS_PER_MINUTE,
    searches: configuration.EVERGREEN_SEARCHES_PER_MINUTE,
    verifications: configuration.EVERGREEN_VERIFICATIONS_PER_MINUTE,
    partnerLooks: configuration.EVERGREEN_PARTNER_LOOKS_PER_MINUTE,
    feed: configuration.EVERGREEN_FEED_REQUESTS_PER_MINUTE,
  });
  const folders = [configuration.EVERGREEN_PORTAL_DIR, configuration.EVERGREEN_CONSOLE_DIR];
  const operations = await PersistedOperations.ofApps(folders);
  const sessions = new SignedInSessions(services, identify, browsers);
  const clock = businessClock(configuration);
  const stopCounting = () => {
    counts.stop();
    redis.close();
  };
  return {
    parts: { configuration, clock, log, services, identify, sessions, browsers, limits, operations },
    counting: { stop: stopCounting },
  };
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
