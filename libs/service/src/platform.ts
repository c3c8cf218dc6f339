import { businessClock, type Environment, readConfiguration } from '@evergreen/config';
import { AuditTrail } from '@evergreen/audit';
import { Outbox } from '@evergreen/events';
import { diskFileStore, type FileStore, readFilesKey } from '@evergreen/files';
import { RunEngine, type RunKind, type Schedule } from '@evergreen/jobs';
import type { Clock } from '@evergreen/kernel';
import { createLogger, createMetrics, type Logger, type Metrics } from '@evergreen/observability';
import { Database, type TableWalls } from '@evergreen/persistence';
import {
  callerTokens,
  type CallerTokens,
  connectNats,
  Hints,
  readCallerKeys,
  RpcClient,
} from '@evergreen/rpc';
import { currentScope } from './current-scope.ts';
import { type PlatformConfiguration, platformVariables } from './platform-variables.ts';
import type { ServiceDefinition } from './service-definition.ts';

type NatsConnection = Awaited<ReturnType<typeof connectNats>>;

/** Everything a service stands on, made from its configuration. */
export interface Platform {
  readonly configuration: PlatformConfiguration;
  readonly log: Logger;
  readonly clock: Clock;
  readonly database: Database;
  readonly connection: NatsConnection;
  readonly tokens: CallerTokens;
  readonly rpcClient: RpcClient;
  readonly outbox: Outbox;
  readonly audit: AuditTrail;
  readonly hints: Hints;
  readonly files: FileStore;
  readonly engine: RunEngine;
  readonly metrics: Metrics;
}

export function readPlatformConfiguration(
  definition: ServiceDefinition,
  environment: Environment,
): PlatformConfiguration {
  return readConfiguration<typeof platformVariables>(
    { ...platformVariables, ...definition.variables },
    environment,
  );
}

export async function openDatabase(
  definition: ServiceDefinition,
  configuration: PlatformConfiguration,
): Promise<Database> {
  return Database.open({
    url: configuration.EVERGREEN_DATABASE_URL,
    applicationName: `evergreen-${definition.name}`,
    poolMax: configuration.EVERGREEN_DATABASE_POOL,
    migrations: definition.migrations,
    ...(definition.entities ? { entities: definition.entities } : {}),
    ...(definition.hasRowSecurity === true ? { scope: currentScope } : {}),
  });
}

export function tableWallsOf({ appendOnlyTables, writeOnceTables }: ServiceDefinition): TableWalls {
  return {
    ...(appendOnlyTables ? { appendOnly: appendOnlyTables } : {}),
    ...(writeOnceTables ? { writeOnce: writeOnceTables } : {}),
  };
}

/**
 * @param kinds filled by the caller once the service's module exists; read when the engine's worker starts
 */
export async function openPlatform(
  definition: ServiceDefinition,
  configuration: PlatformConfiguration,
  kinds: readonly RunKind[],
): Promise<Platform> {
  const log = createLogger({ service: definition.name, level: configuration.EVERGREEN_LOG_LEVEL });
  const clock = businessClock(configuration);
  const callerKeys = await readCallerKeys({
    publicKeysDir: configuration.EVERGREEN_CALLER_PUBLIC_KEYS_DIR,
    privateKeyFile: configuration.EVERGREEN_CALLER_PRIVATE_KEY_FILE,
  });
  const tokens = await callerTokens(callerKeys);
  const database = await openDatabase(definition, configuration);
  const connection = await connectNats({
    url: configuration.EVERGREEN_NATS_URL,
    seedFile: configuration.EVERGREEN_NATS_SEED_FILE,
    name: definition.name,
    log,
  });
  const prefix = configuration.EVERGREEN_PREFIX;
  const outbox = new Outbox(clock);
  return {
    configuration,
    log,
    clock,
    database,
    connection,
    tokens,
    rpcClient: new RpcClient(connection, { subjectPrefix: prefix, tokens, self: definition.name }),
    outbox,
    audit: new AuditTrail(definition.name, outbox, clock),
    hints: new Hints(connection, prefix),
    files: diskFileStore(
      configuration.EVERGREEN_FILES_DIR,
      readFilesKey(configuration.EVERGREEN_FILES_KEY_FILE),
    ),
    engine: new RunEngine({
      database,
      redisUrl: configuration.EVERGREEN_REDIS_URL,
      queuePrefix: prefix,
      service: definition.name,
      kinds: () => kinds,
      schedules: schedulesOf(definition, configuration),
      clock,
      zone: configuration.EVERGREEN_ZONE,
      log,
    }),
    metrics: createMetrics(definition.name),
  };
}

function schedulesOf(
  { schedules = [] }: ServiceDefinition,
  configuration: PlatformConfiguration,
): readonly Schedule[] {
  return typeof schedules === 'function' ? schedules(configuration) : schedules;
}
