import 'reflect-metadata';
import { type Environment } from '@evergreen/config';
import { ConsumerRunner, DeadLetters, type EventConsumer, Relay } from '@evergreen/events';
import type { RunKind } from '@evergreen/jobs';
import { type HealthServer, nestLogger, startHealthServer } from '@evergreen/observability';
import { sql } from '@evergreen/persistence';
import { NatsRpcServer } from '@evergreen/rpc';
import { type INestMicroservice, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type Platform, openPlatform, readPlatformConfiguration } from './platform.ts';
import { Flow } from './flow.ts';
import { PlatformModule } from './platform.module.ts';
import type { ServiceDefinition } from './service-definition.ts';

export interface RunningService {
  readonly platform: Platform;
  /** Port of `/health/ready` on loopback. */
  readonly healthPort: number;
  /** Stops taking work, finishes what is in flight, then lets go of the servers. */
  stop(): Promise<void>;
}

@Module({})
class RootModule {}

/**
 * Starts a service: platform first, then its module, then its doors. Nothing is taken in before everything stands.
 * @throws ConfigurationError, or Error when the database has not been migrated
 */
export async function startService(
  definition: ServiceDefinition,
  environment: Environment = process.env,
): Promise<RunningService> {
  const configuration = readPlatformConfiguration(definition, environment);
  definition.checkConfiguration?.(configuration);
  const kinds: RunKind[] = [];
  const platform = await openPlatform(definition, configuration, kinds);
  try {
    return await startOn(platform, definition, kinds);
  } catch (error) {
    await platform.engine.stop();
    await platform.connection.close();
    await platform.database.close();
    throw error;
  }
}

async function startOn(
  platform: Platform,
  definition: ServiceDefinition,
  kinds: RunKind[],
): Promise<RunningService> {
  const { configuration, log, database, connection, engine } = platform;
  const consumers: EventConsumer[] = [];
  const subjectPrefix = configuration.EVERGREEN_PREFIX;

  const pending = await database.pendingMigrations();
  if (pending.length > 0) throw new Error(`The database lacks migrations: ${pending.join(', ')}`);

  const flow = new Flow();
  const deadLetters = new DeadLetters(database, consumers);
  const server = new NatsRpcServer(connection, {
    subjectPrefix,
    queue: definition.name,
    target: definition.name,
    tokens: platform.tokens,
    log,
  });
  const app: INestMicroservice = await NestFactory.createMicroservice(
    { module: RootModule, imports: [PlatformModule.of(platform, deadLetters, flow), definition.module] },
    { strategy: server, logger: nestLogger(log), abortOnError: false },
  );
  for (const type of definition.runKinds ?? []) kinds.push(app.get<RunKind>(type, { strict: false }));
  for (const type of definition.consumers ?? [])
    consumers.push(app.get<EventConsumer>(type, { strict: false }));

  const relay = new Relay({
    ...{ database, connection, subjectPrefix, context: definition.name, log },
    ...(configuration.EVERGREEN_STREAM === 'given' && { stream: 'given' }),
  });
  const runner = new ConsumerRunner({
    database,
    connection,
    subjectPrefix,
    service: definition.name,
    consumers,
    log,
  });

  flow.attach({ relay, runner, consumers });

  await app.listen();
  await relay.start();
  await runner.start();
  // Without long work a service has no tables of runs to look into.
  if (kinds.length > 0) await engine.startWorker();

  platform.metrics.gauge('outbox_rows', 'Events written and not yet published', async () =>
    Number((await relay.lag()).rows),
  );
  platform.metrics.gauge(
    'outbox_age_ms',
    'Age of the oldest unpublished event',
    async () => (await relay.lag()).oldestAgeMs,
  );
  platform.metrics.gauge('dead_letters', 'Facts no consumer could apply', async () =>
    Number(await deadLetters.waiting()),
  );

  const health = await startHealthServer({
    port: configuration.EVERGREEN_HEALTH_PORT,
    metrics: platform.metrics,
    log,
    checks: [
      { name: 'database', check: async () => void (await database.rows(sql`SELECT 1`)) },
      { name: 'nats', check: () => connection.flush() },
    ],
  });
  log.info({ event: 'ready', healthPort: health.port }, 'ready');

  return {
    platform,
    healthPort: health.port,
    stop: () => stop({ platform, server, runner, relay, app, health }),
  };
}

interface Parts {
  readonly platform: Platform;
  readonly server: NatsRpcServer;
  readonly runner: ConsumerRunner;
  readonly relay: Relay;
  readonly app: INestMicroservice;
  readonly health: HealthServer;
}

/** Doors first, workers next, the servers last: nothing loses what it stands on. */
async function stop({ platform, server, runner, relay, app, health }: Parts): Promise<void> {
  health.drain();
  await server.drain();
  await Promise.all([runner.stop(), platform.engine.stop()]);
  await relay.stop();
  await app.close();
  await health.close();
  await platform.connection.close();
  await platform.database.close();
}
