// A whole Evergreen on this machine: servers, databases, services, gateway. For `npm start` and for tests.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from './build.ts';
import { type DataFolder, openDataFolder } from './data-folder.ts';
import { keepEventStreams } from './event-streams.ts';
import { freePort } from './free-port.ts';
import { natsUsers } from './nats-permissions.ts';
import { redisUrl, redisUsers } from './redis-users.ts';
import { noProgress, type Progress } from './progress.ts';
import { type DatabaseUrls, makeServiceDatabases } from './service-databases.ts';
import {
  gateway,
  gatewayEnvironment,
  migrationEnvironment,
  parties,
  type ProcessSettings,
  scriptOf,
  serviceEnvironment,
  type ServiceName,
  services,
  type SharedFacts,
  statementTimeouts,
} from './service-list.ts';
import { ServiceProcess } from './service-process.ts';
import { type ServerHandle, startNats, startPostgres, startRedis } from './servers.ts';
import { openSecrets, type StackSecrets } from './stack-secrets.ts';

const run = promisify(execFile);
/** First word of every subject, stream and queue. The servers are this installation's alone. */
const prefix = 'evergreen';
const migrateTimeoutMs = 120_000;

/** `empty` is a demonstration with an empty book; `none` is no demonstration. */
export const demoSizes = ['none', 'empty', 'small', 'large'] as const;
export type DemoSize = (typeof demoSizes)[number];

export interface StackServers {
  readonly postgres: ServerHandle;
  readonly redis: ServerHandle;
  readonly nats: ServerHandle;
}

export interface StackOptions {
  /** Made when missing; everything the installation keeps lies below. */
  readonly dataDir: string;
  /** Of the gateway, on loopback; 0 takes a free one. */
  readonly port: number;
  readonly demo: DemoSize;
  /** `YYYY-MM-DD`: the calendar stands on this day. */
  readonly today?: string;
  /** Variables of single processes beside those the installation sets. */
  readonly settings?: ProcessSettings;
  /** Folder of another portal than this repository's. */
  readonly portalDir?: string;
  /** False for tests: fast, and lost with the machine. Default true. */
  readonly fsync?: boolean;
  /** True: the caller has just built everything. */
  readonly isBuilt?: boolean;
  readonly progress?: Progress;
  /** Ends a start that is not over yet. */
  readonly signal?: AbortSignal;
  /** Told in words when something died and when it is back. */
  readonly onEvent?: (text: string) => void;
}

/** What somebody needs to work with a running installation. */
export interface Installation extends SharedFacts {
  readonly url: string;
  readonly healthUrls: Readonly<Record<string, string>>;
  /** By service, as the role it runs as. */
  readonly databaseUrls: Readonly<Record<string, string>>;
  /** By service, as the role that owns the tables. */
  readonly ownerDatabaseUrls: Readonly<Record<string, string>>;
}

export interface ServiceHandle {
  pid(): number;
  kill(): Promise<void>;
  stop(): Promise<void>;
  start(): Promise<void>;
}

export interface Stack extends Installation {
  readonly installation: Installation;
  readonly folder: DataFolder;
  readonly servers: StackServers;
  /** By name: the services and `gateway`. */
  readonly services: Readonly<Record<string, ServiceHandle>>;
  /** Everything that runs now, for whoever must clean up after us. */
  pids(): number[];
  /** Gateway first, then services, then the servers: nothing loses what it stands on. */
  stop(): Promise<void>;
}

interface Starting {
  readonly options: StackOptions;
  readonly folder: DataFolder;
  readonly secrets: StackSecrets;
  readonly progress: Progress;
  readonly onEvent: (text: string) => void;
  /** What to undo, last first. */
  readonly undo: (() => Promise<void>)[];
}

/** Starts everything, or nothing: when a part fails, what was started is stopped again. */
export async function startStack(options: StackOptions): Promise<Stack> {
  const folder = openDataFolder(options.dataDir);
  const starting: Starting = {
    options,
    folder,
    secrets: openSecrets(folder.secrets),
    progress: options.progress ?? noProgress,
    onEvent: options.onEvent ?? (() => undefined),
    undo: [],
  };
  const undoAll = async () => {
    for (let undo = starting.undo.pop(); undo !== undefined; undo = starting.undo.pop()) await undo();
  };
  // One after the other, whoever asks: two at once would stop the servers under the services' feet.
  let stopping = Promise.resolve();
  const stop = () => {
    stopping = stopping.then(undoAll, undoAll);
    return stopping;
  };
  const onAbort = () => void stop();
  options.signal?.addEventListener('abort', onAbort, { once: true });
  try {
    const stack = { ...(await startParts(starting)), stop };
    options.signal?.removeEventListener('abort', onAbort);
    return stack;
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startParts(starting: Starting): Promise<Omit<Stack, 'stop'>> {
  const { folder, options, secrets } = starting;
  const step: Progress['step'] = async (title, work) => {
    options.signal?.throwIfAborted();
    return starting.progress.step(title, work);
  };
  const servers = await step('Postgres, Redis, NATS', () => ownServers(starting));
  if (options.isBuilt !== true) await step('Build', () => build(options.signal));
  const databases = await step('Databases', () => databasesFor(secrets, servers));
  const databaseUrls = Object.fromEntries(services.map((name) => [name, databases[name].service]));
  const ownerDatabaseUrls = Object.fromEntries(services.map((name) => [name, databases[name].owner]));
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
  await step('Migrations', () => migrateAll(facts, databases));

  const processes = new Map<string, ServiceProcess>();
  starting.undo.push(async () => {
    await processes.get(gateway)?.close();
    await Promise.all([...processes.values()].map((process) => process.close()));
  });
  const healthUrls: Record<string, string> = {};
  const launch = async (name: string, environmentFor: (healthPort: number) => NodeJS.ProcessEnv) => {
    const healthPort = await freePort();
    const readyUrl = `http://127.0.0.1:${healthPort}/health/ready`;
    const logFile = join(folder.logs, `${name}.log`);
    const environment = environmentFor(healthPort);
    const { onEvent } = starting;
    const process = new ServiceProcess({
      name,
      script: scriptOf(name),
      environment,
      logFile,
      readyUrl,
      onEvent,
    });
    processes.set(name, process);
    healthUrls[name] = readyUrl;
    await process.start();
  };
  await step('Services', async () => {
    await settled(
      services.map((name) =>
        launch(name, (healthPort) => serviceEnvironment(facts, name, databaseUrls[name] ?? '', healthPort)),
      ),
    );
  });
  const port = options.port === 0 ? await freePort() : options.port;
  await step('Gateway', () => launch(gateway, (healthPort) => gatewayEnvironment(facts, port, healthPort)));

  options.signal?.throwIfAborted();

  const url = `http://127.0.0.1:${port}`;
  const installation: Installation = { ...facts, url, healthUrls, databaseUrls, ownerDatabaseUrls };
  const pids = () =>
    [...processes.values(), ...Object.values(servers)]
      .map((part: { pid(): number }) => part.pid())
      .filter((pid) => pid > 0);
  return { ...installation, installation, folder, servers, services: Object.fromEntries(processes), pids };
}

/** Waits for all, also when one fails: none may still be starting while the others are being stopped. */
async function settled<T>(work: readonly Promise<T>[]): Promise<T[]> {
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
  const seedFile = secrets.natsSeedFiles.operator;
  const streams = await keepEventStreams({ url: nats.url, seedFile, prefix });
  undo.push(() => streams.stop());
  return { postgres, redis, nats };
}

function redisUrlsFor(secrets: StackSecrets, port: number): SharedFacts['redisUrls'] {
  const users = redisUsers(prefix, secrets.passwordOf);
  const urls = parties.map((name) => [name, redisUrl(users, name, port)]);
  return Object.fromEntries(urls) as SharedFacts['redisUrls'];
}

type ServiceDatabases = Readonly<Record<ServiceName, DatabaseUrls>>;

async function databasesFor(secrets: StackSecrets, servers: StackServers): Promise<ServiceDatabases> {
  const nameOf = (service: ServiceName) => service.replaceAll('-', '_');
  const urls = await makeServiceDatabases(
    servers.postgres.url,
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
