// A whole Evergreen on this machine: servers, databases, services, gateway. For `npm start` and for tests.
import { join } from 'node:path';
import { type DataFolder, openDataFolder } from './data-folder.ts';
import { freePort } from './free-port.ts';
import { noProgress } from './progress.ts';
import {
  gateway,
  gatewayEnvironment,
  scriptOf,
  serviceEnvironment,
  services,
  type SharedFacts,
} from './service-list.ts';
import { ServiceProcess } from './service-process.ts';
import { layGround, settled, type Starting, stepsOf } from './stack-ground.ts';
import type { StackOptions, StackServers } from './stack-options.ts';
import { openSecrets } from './stack-secrets.ts';

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

function begin(options: StackOptions): Starting {
  const folder = openDataFolder(options.dataDir);
  return {
    options,
    folder,
    secrets: openSecrets(folder.secrets),
    progress: options.progress ?? noProgress,
    onEvent: options.onEvent ?? (() => undefined),
    undo: [],
  };
}

async function undoAll({ undo }: Starting): Promise<void> {
  for (let last = undo.pop(); last !== undefined; last = undo.pop()) await last();
}

/** Starts everything, or nothing: when a part fails, what was started is stopped again. */
export async function startStack(options: StackOptions): Promise<Stack> {
  const starting = begin(options);
  // One after the other, whoever asks: two at once would stop the servers under the services' feet.
  let stopping = Promise.resolve();
  const stop = () => {
    const undo = () => undoAll(starting);
    stopping = stopping.then(undo, undo);
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

/** Builds, and makes a data folder whose secrets, databases and schema are ready for a start; nothing runs after it. */
export async function prepareDataFolder(options: StackOptions): Promise<void> {
  const starting = begin(options);
  try {
    await layGround(starting);
  } finally {
    await undoAll(starting);
  }
}

async function startParts(starting: Starting): Promise<Omit<Stack, 'stop'>> {
  const { folder, options } = starting;
  const { servers, facts, databases } = await layGround(starting);
  const step = stepsOf(starting);
  const databaseUrls = Object.fromEntries(services.map((name) => [name, databases[name].service]));
  const ownerDatabaseUrls = Object.fromEntries(services.map((name) => [name, databases[name].owner]));

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
  const port = options.port === 0 ? await freePort() : options.port;
  // All at once: the gateway is ready when identity answers, and half of its start needs nobody.
  await step('Services and gateway', async () => {
    await settled([
      ...services.map((name) =>
        launch(name, (healthPort) => serviceEnvironment(facts, name, databaseUrls[name] ?? '', healthPort)),
      ),
      launch(gateway, (healthPort) => gatewayEnvironment(facts, port, healthPort)),
    ]);
  });

  options.signal?.throwIfAborted();

  const url = `http://127.0.0.1:${port}`;
  const installation: Installation = { ...facts, url, healthUrls, databaseUrls, ownerDatabaseUrls };
  const pids = () =>
    [...processes.values(), ...Object.values(servers)]
      .map((part: { pid(): number }) => part.pid())
      .filter((pid) => pid > 0);
  return { ...installation, installation, folder, servers, services: Object.fromEntries(processes), pids };
}
