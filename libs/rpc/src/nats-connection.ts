import { readFile } from 'node:fs/promises';
import { connect, type NatsConnection, nkeyAuthenticator } from '@nats-io/transport-node';
import type { Logger } from '@evergreen/observability';

/**
 * Connects and stays connected: waits for the first server, and after a loss tries again for ever, four times a
 * second. The caller closes it.
 */
export async function connectNats(options: {
  readonly url: string;
  /** Seen by the server's operator; also the prefix of the inbox, so that permissions can tell services apart. */
  readonly name: string;
  /** File with the seed of the nkey to sign in with; absent: the server asks nobody who they are. */
  readonly seedFile?: string | undefined;
  readonly log: Logger;
}): Promise<NatsConnection> {
  const { url, name, seedFile, log } = options;
  const seed = seedFile === undefined ? undefined : Buffer.from((await readFile(seedFile, 'utf8')).trim());
  const connection = await connect({
    servers: url,
    name,
    ...(seed === undefined ? {} : { authenticator: nkeyAuthenticator(seed) }),
    inboxPrefix: `_INBOX.${name.replaceAll(/[^\w-]/g, '-')}`,
    maxReconnectAttempts: -1,
    waitOnFirstConnect: true,
    // A server that is started again with other keys must not end us for ever.
    ignoreAuthErrorAbort: true,
    // Jitter keeps all services of a machine from coming back in the same millisecond.
    reconnectTimeWait: 150,
    reconnectJitter: 100,
    timeout: 5_000,
    // Notices within half a minute a peer that vanished without closing.
    pingInterval: 10_000,
    maxPingOut: 2,
    // A stack trace taken for each request in advance costs as much as the request.
    noAsyncTraces: true,
  });
  log.info({ server: connection.getServer() }, 'connected to NATS');
  void logStatus(connection, log);
  return connection;
}

async function logStatus(connection: NatsConnection, log: Logger): Promise<void> {
  for await (const status of connection.status()) {
    switch (status.type) {
      case 'disconnect':
        log.warn({ server: status.server }, 'lost the connection to NATS');
        break;
      case 'reconnect':
        log.info({ server: status.server }, 'connected to NATS again');
        break;
      case 'error':
        log.error({ err: status.error }, 'NATS refused something');
        break;
      case 'staleConnection':
      case 'slowConsumer':
      case 'ldm':
        log.warn({ status: status.type }, 'NATS reports');
        break;
      case 'close':
        log.info({}, 'closed the connection to NATS');
        break;
      case 'ping':
      case 'update':
      case 'reconnecting':
      case 'forceReconnect':
        break;
    }
  }
}

const watches = new WeakMap<NatsConnection, ConnectionWatch>();

/** Knows whether a connection stands, and lets one wait until it does. */
export class ConnectionWatch {
  private readonly waiting = new Set<() => void>();
  private isLost = false;

  private constructor(private readonly connection: NatsConnection) {
    void this.follow();
  }

  static of(connection: NatsConnection): ConnectionWatch {
    let watch = watches.get(connection);
    if (watch === undefined) {
      watch = new ConnectionWatch(connection);
      watches.set(connection, watch);
    }
    return watch;
  }

  /** The client forgets what the server said of itself when it begins to dial, which may be later than the loss. */
  get isConnected(): boolean {
    return !this.isLost && this.connection.info !== undefined;
  }

  /** Waits until the connection stands or is closed for good, at most so long; says whether it stands. */
  async connectedWithin(timeoutMs: number): Promise<boolean> {
    if (this.isConnected) return true;
    if (this.connection.isClosed()) return false;
    await new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timer);
        this.waiting.delete(done);
        resolve();
      };
      const timer = setTimeout(done, timeoutMs);
      this.waiting.add(done);
    });
    return this.isConnected;
  }

  private async follow(): Promise<void> {
    for await (const { type } of this.connection.status()) {
      if (type === 'disconnect') this.isLost = true;
      if (type !== 'reconnect' && type !== 'close') continue;
      this.isLost = type === 'close';
      for (const done of [...this.waiting]) done();
    }
  }
}
