import type { Logger } from '@evergreen/observability';
import type { Database } from '@evergreen/persistence';
import { wakeChannel } from './run-store.ts';

type Client = Awaited<ReturnType<Database['dedicatedClient']>>;

/** Hears from Postgres that a run began or changed, in whichever process. Only speed hangs on it: the sweep sees all. */
export class WakeListener {
  private client: Client | undefined;
  private connecting: Promise<void> | undefined;
  private isClosed = false;

  constructor(
    private readonly options: {
      readonly database: Database;
      onWake(runId: string): void;
      readonly log: Logger;
    },
  ) {}

  /** Connects when it is not connected; called by each sweep, so a lost connection comes back by itself. */
  async ensureListening(): Promise<void> {
    if (this.client !== undefined || this.connecting !== undefined || this.isClosed) return;
    this.connecting = this.connect();
    await this.connecting;
    this.connecting = undefined;
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await this.connecting;
    await this.client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    try {
      await this.listen(await this.options.database.dedicatedClient());
    } catch (error) {
      this.options.log.warn({ error: String(error) }, 'cannot listen for runs; the next sweep tries again');
    }
  }

  private async listen(client: Client): Promise<void> {
    const forget = (): void => {
      if (this.client === client) this.client = undefined;
    };
    client.on('error', forget);
    client.on('end', forget);
    client.on('notification', ({ payload }) => this.options.onWake(payload ?? ''));
    this.client = client;
    await client.query(`listen ${wakeChannel}`);
    if (this.isClosed) return client.end();
    // What was said before this connection listened is not said again.
    this.options.onWake('');
  }
}
