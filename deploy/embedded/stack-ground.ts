// What the processes of an installation stand on: servers, databases, schema.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from './build.ts';
import type { DataFolder } from './data-folder.ts';
import { natsUsers } from './nats-permissions.ts';
import type { Progress } from './progress.ts';
import { redisUrl, redisUsers } from './redis-users.ts';
import { type ServerHandle, startNats, startPostgres, startRedis } from './servers.ts';
import { type DatabaseUrls, makeServiceDatabases } from './service-databases.ts';
import {
  migrationEnvironment,
  parties,
  scriptOf,
  type ServiceName,
  services,
  type SharedFacts,
  statementTimeouts,
} from './service-list.ts';
import type { StackOptions, StackServers } from './stack-options.ts';
import type { StackSecrets } from './stack-secrets.ts';

const run = promisify(execFile);
/** First word of every subject, stream and queue. The servers are this installation's alone. */
const prefix = 'evergreen';
const migrateTimeoutMs = 120_000;

/** A start that is under way. */
export interface Starting {
  readonly options: StackOptions;
  readonly folder: DataFolder;
  readonly secrets: StackSecrets;
  readonly progress: Progress;
  readonly onEvent: (text: string) => void;
  /** What to undo, last first. */
  readonly undo: (() => Promise<void>)[];
}

type ServiceDatabases = Readonly<Record<ServiceName, DatabaseUrls>>;

export interface Ground {
  readonly servers: StackServers;
  readonly facts: SharedFacts;
  readonly databases: ServiceDatabases;
}

/** Each step with its title and time; none begins once the start is called off. */
export function stepsOf({ options, progress }: Starting): Progress['step'] {
  return async (title, work) => {
    options.signal?.throwIfAborted();
    return progress.step(title, work);
  };
}

/** Starts the servers and brings databases and schema up to date, unless the data folder is known to be so. */
export async function layGround(starting: Starting): Promise<Ground> {
  const { folder, options, secrets } = starting;
  const step = stepsOf(starting);
  const servers = await step('Postgres, Redis, NATS', () => ownServers(starting));
  const isPrepared = options.isPrepared === true;
  if (!isPrepared) await step('Build', () => build(options.signal));
  await step('Event streams', () => ownStreams(starting, servers));
  const databases = await step('Databases', () => databasesFor(secrets, servers.postgres));
  const facts: SharedFacts = {
    natsUrl: servers.nats.url,
    redisUrls: redisUrlsFor(secrets, servers.redis.port),
    prefix,
    natsSeedFiles: secrets.natsSeedFiles,
    callerPublicKeysDir: secrets.callerPublicKeysDir,
    callerPrivateKeyFiles: secrets.callerPrivateKeyFiles,
    masterKeysFile: secrets.masterKeysFile,
    indexKeyFile: secrets.indexKeyFile,
    auditHeadsFile: join(folder.path, 'audit-heads.log'),
    filesDir: folder.files,
    filesKeyFile: secrets.filesKeyFile,
    isDemonstration: options.demo !== 'none',
    settings: options.settings ?? {},
    ...(options.today === undefined ? {} : { today: options.today }),
    ...(options.portalDir === undefined ? {} : { portalDir: options.portalDir }),
  };
  if (!isPrepared) await step('Migrations', () => migrateAll(facts, databases));
  return { servers, facts, databases };
}

/** Waits for all, also when one fails: none may still be starting while the others are being stopped. */
export async function settled<T>(work: readonly Promise<T>[]): Promise<T[]> {
  const results = await Promise.allSettled(work);
  const failure = results.find((result) => result.status === 'rejected');
  if (failure !== undefined) throw failure.reason;
  return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}

async function ownServers({ options, folder, secrets, undo, onEvent }: Starting): Promise<StackServers> {
  const { fsync = true } = options;
  const logFile = (name: string) => join(folder.logs, `${name}.log`);
  const supervised = async (start: Promise<ServerHandle>) => {
    const server = await start;
    server.onDeath((reason) => onEvent(`${server.name} ended by itself (${reason}); it is started again`));
    server.keepAlive((error) => onEvent(`${server.name} does not start: ${error.message}`));
    undo.push(() => server.stop());
    return server;
  };
  // One after the other in the order they are stopped in reverse; each takes a fraction of a second.
  const postgres = await supervised(
    startPostgres({
      ...{ folder: folder.postgresParent, logFile: logFile('postgres') },
      ...{ password: secrets.passwordOf('postgres'), fsync },
    }),
  );
  const access = {
    users: redisUsers(prefix, secrets.passwordOf),
    aclFile: join(folder.secrets, 'redis-users.acl'),
  };
  const redis = await supervised(startRedis({ folder: folder.path, logFile: logFile('redis'), access }));
  const users = natsUsers(prefix, secrets.natsKeys);
  const nats = await supervised(startNats({ folder: folder.path, logFile: logFile('nats'), users }));
  return { postgres, redis, nats };
}

async function ownStreams({ secrets, undo }: Starting, { nats }: StackServers): Promise<void> {
  // Stands on our libraries, which a fresh checkout has built only by now.
  const { keepEventStreams } = await import('./event-streams.ts');
  const seedFile = secrets.natsSeedFiles.operator;
  const streams = await keepEventStreams({ url: nats.url, seedFile, prefix });
  undo.push(() => streams.stop());
}

function redisUrlsFor(secrets: StackSecrets, port: number): SharedFacts['redisUrls'] {
  const users = redisUsers(prefix, secrets.passwordOf);
  const urls = parties.map((name) => [name, redisUrl(users, name, port)]);
  return Object.fromEntries(urls) as SharedFacts['redisUrls'];
}

/** Each service's database and its two roles, made where they are missing. */
export async function databasesFor(
  secrets: StackSecrets,
  postgres: Pick<ServerHandle, 'url'>,
): Promise<ServiceDatabases> {
  const nameOf = (service: ServiceName) => service.replaceAll('-', '_');
  const urls = await makeServiceDatabases(
    postgres.url,
    services.map((service) => {
      const name = nameOf(service);
      return {
        name,
        password: secrets.passwordOf(name),
        ownerPassword: secrets.passwordOf(`${name}_owner`),
        statementTimeout: statementTimeouts[service],
      };
    }),
  );
  return Object.fromEntries(services.map((name) => [name, urls[nameOf(name)]!])) as ServiceDatabases;
}

async function migrateAll(facts: SharedFacts, databases: ServiceDatabases): Promise<void> {
  await settled(
    services.map((name) => {
      const { owner, service } = databases[name];
      return run(process.execPath, ['--enable-source-maps', scriptOf(name), 'migrate'], {
        env: migrationEnvironment(facts, name, owner, new URL(service).username),
        timeout: migrateTimeoutMs,
      }).catch((error: Error & { stderr?: string; stdout?: string }) => {
        throw new Error(`Migrating ${name} failed:\n${error.stderr ?? ''}${error.stdout ?? ''}`.trim());
      });
    }),
  );
}
