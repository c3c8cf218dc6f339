// The three servers of Evergreen on one machine, without a container engine: Postgres, Redis and NATS on loopback.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Child } from './child-process.ts';
import { freePort } from './free-port.ts';
import type { NatsUser } from './nats-permissions.ts';
import { startNatsServer } from './nats-server.ts';
import { startPostgresServer } from './postgres-server.ts';
import { startRedisServer } from './redis-server.ts';
import { type RedisUser, redisUrl, writeAclFile } from './redis-users.ts';
import { serverPrograms } from './server-binaries.ts';

/** A server that can be stopped, killed, wiped and started again under the same address. */
export interface ServerHandle {
  readonly name: string;
  readonly url: string;
  readonly port: number;
  /** The running process; -1 when there is none. */
  pid(): number;
  /** Ends it without warning, as a crash would. */
  kill(): Promise<void>;
  stop(): Promise<void>;
  /** @throws Error when it is running, or does not come up */
  start(): Promise<void>;
  /** Deletes the data. @throws Error while it is running */
  wipe(): Promise<void>;
  /** Called whenever a run of the server ends that was neither stopped nor killed by this handle. */
  onDeath(listener: (reason: string) => void): void;
  /** From now on it is started again whenever it dies by itself; told when that fails. */
  keepAlive(onFailure: (error: Error) => void): void;
}

interface Kind {
  readonly name: string;
  readonly folder: string;
  readonly stopSignal: NodeJS.Signals;
  readonly url: (port: number) => string;
  readonly launch: (port: number) => Promise<Child>;
}

const stopPatienceMs = 20_000;
// A killed Postgres leaves children that need a moment to notice; a port may be taken between asking and listening.
const startAttempts = 4;
const reviveMsFirst = 200;
const reviveMsMax = 30_000;

class Server implements ServerHandle {
  private child: Child | undefined;
  private readonly listeners: ((reason: string) => void)[] = [];
  private isMeantToRun = false;

  port: number;
  private readonly kind: Kind;
  private isPortFixed: boolean;

  constructor(kind: Kind, port: number, isPortFixed: boolean) {
    this.kind = kind;
    this.port = port;
    this.isPortFixed = isPortFixed;
  }

  get name(): string {
    return this.kind.name;
  }

  get url(): string {
    return this.kind.url(this.port);
  }

  pid(): number {
    return this.child?.pid ?? -1;
  }

  onDeath(listener: (reason: string) => void): void {
    this.listeners.push(listener);
  }

  keepAlive(onFailure: (error: Error) => void): void {
    this.onDeath(() => void this.revive(onFailure));
  }

  async start(): Promise<void> {
    if (this.child?.isRunning === true) throw new Error(`${this.name} is running`);
    this.isMeantToRun = true;
    await this.launch();
  }

  async stop(): Promise<void> {
    this.isMeantToRun = false;
    await this.child?.stop(this.kind.stopSignal, stopPatienceMs);
    this.child = undefined;
  }

  private async launch(): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        this.child = await this.kind.launch(this.port);
        break;
      } catch (error) {
        if (attempt === startAttempts) throw error;
        if (!this.isPortFixed) this.port = await freePort();
        await delay(250 * attempt);
      }
    }
    // Clients know the address by now.
    this.isPortFixed = true;
    const child = this.child;
    void child.exited.then(({ code, signal }) => {
      if (!this.isMeantToRun || child !== this.child) return;
      for (const listener of this.listeners) listener(signal ?? `code ${code ?? 'unknown'}`);
    });
    // Somebody may have asked for the end while it was starting.
    if (!this.isMeantToRun) await child.stop(this.kind.stopSignal, stopPatienceMs);
  }

  private async revive(onFailure: (error: Error) => void): Promise<void> {
    for (let pauseMs = reviveMsFirst; ; pauseMs = Math.min(pauseMs * 2, reviveMsMax)) {
      await delay(pauseMs, undefined, { ref: false });
      if (!this.isMeantToRun || this.child?.isRunning === true) return;
      try {
        return await this.launch();
      } catch (error) {
        onFailure(error as Error);
      }
    }
  }

  async kill(): Promise<void> {
    this.isMeantToRun = false;
    this.child?.signal('SIGKILL');
    await this.child?.exited;
    this.child = undefined;
  }

  async wipe(): Promise<void> {
    if (this.child?.isRunning === true)
      throw new Error(`${this.name} is running: stop it before wiping its data`);
    rmSync(this.kind.folder, { recursive: true, force: true });
  }
}

export interface ServerOptions {
  /** Data and log lie below; made when missing. */
  readonly folder: string;
  /** Fixed port; without it a free one. */
  readonly port?: number;
  /** The log file; default `<name>.log` in the folder. */
  readonly logFile?: string;
}

export interface PostgresServerOptions extends ServerOptions {
  readonly password: string;
  /** False for tests: fast, and lost with the machine. */
  readonly fsync: boolean;
}

async function serverOf(kind: Kind, options: ServerOptions): Promise<Server> {
  mkdirSync(options.folder, { recursive: true });
  const server = new Server(kind, options.port ?? (await freePort()), options.port !== undefined);
  await server.start();
  return server;
}

/** Starts a Postgres 18 with the superuser `postgres`. */
export async function startPostgres(options: PostgresServerOptions): Promise<ServerHandle> {
  const { postgresBin: bin } = await serverPrograms();
  const { password, fsync } = options;
  const folder = join(options.folder, 'postgres');
  const logFile = options.logFile ?? join(options.folder, 'postgres.log');
  return serverOf(
    {
      ...{ name: 'Postgres', folder, stopSignal: 'SIGINT' },
      url: (port) => `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
      launch: (port) => startPostgresServer({ bin, folder, port, password, logFile, fsync }),
    },
    options,
  );
}

export interface RedisServerOptions extends ServerOptions {
  /** Who may touch which keys, and where Redis reads it; without them everybody everything. */
  readonly access?: { readonly users: readonly RedisUser[]; readonly aclFile: string };
}

/** Starts a Redis that keeps an append-only file; its address is the operator's where there are users. */
export async function startRedis(options: RedisServerOptions): Promise<ServerHandle> {
  const { access } = options;
  const { redis: program } = await serverPrograms();
  const folder = join(options.folder, 'redis');
  const logFile = options.logFile ?? join(options.folder, 'redis.log');
  return serverOf(
    {
      ...{ name: 'Redis', folder, stopSignal: 'SIGTERM' },
      url: (port) =>
        access === undefined ? `redis://127.0.0.1:${port}` : redisUrl(access.users, 'operator', port),
      launch: (port) => {
        if (access === undefined) return startRedisServer({ program, folder, port, logFile });
        writeAclFile(access.aclFile, access.users);
        return startRedisServer({ program, folder, port, logFile, aclFile: access.aclFile });
      },
    },
    options,
  );
}

export interface NatsServerOptions extends ServerOptions {
  /** Who may say and hear what; without it everybody everything. */
  readonly users?: readonly NatsUser[];
}

/** Starts a NATS with JetStream on disk. */
export async function startNats(options: NatsServerOptions): Promise<ServerHandle> {
  const users = options.users === undefined ? {} : { users: options.users };
  const { nats: program } = await serverPrograms();
  const folder = join(options.folder, 'nats');
  const logFile = options.logFile ?? join(options.folder, 'nats.log');
  return serverOf(
    {
      ...{ name: 'NATS', folder, stopSignal: 'SIGTERM' },
      url: (port) => `nats://127.0.0.1:${port}`,
      launch: (port) => startNatsServer({ program, folder, port, logFile, ...users }),
    },
    options,
  );
}

export interface Servers {
  readonly postgres: ServerHandle;
  readonly redis: ServerHandle;
  readonly nats: ServerHandle;
  /** Stops all three: those that hold less truth first. */
  stop(): Promise<void>;
}

/** Starts all three at once. When one fails the others are stopped again. */
export async function startServers(options: {
  readonly folder: string;
  readonly password: string;
  readonly fsync: boolean;
}): Promise<Servers> {
  await serverPrograms();
  const [postgres, redis, nats] = await Promise.allSettled([
    startPostgres(options),
    startRedis(options),
    startNats(options),
  ]);
  const stop = async () => {
    for (const started of [nats, redis, postgres])
      if (started.status === 'fulfilled') await started.value.stop();
  };
  if (postgres.status === 'rejected' || redis.status === 'rejected' || nats.status === 'rejected') {
    await stop();
    throw [postgres, redis, nats].find((started) => started.status === 'rejected')?.reason;
  }
  return { postgres: postgres.value, redis: redis.value, nats: nats.value, stop };
}
