import type { Logger } from '@evergreen/observability';
import type { Database } from '@evergreen/persistence';
import { reasonOf } from './failure.ts';
import { backOffMs, Pause } from './pause.ts';

/** Hears that rows were written, on a connection of its own. It may miss some: the relay also looks by itself. */
export class OutboxListener {
  private readonly pause = new Pause();
  private running: Promise<void> | undefined;
  private isStopping = false;

  constructor(
    private readonly database: Database,
    private readonly log: Logger,
    private readonly onWritten: () => void,
  ) {}

  start(): void {
    this.running ??= this.run();
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    this.pause.call();
    await this.running;
  }

  private async run(): Promise<void> {
    let failures = 0;
    while (!this.isStopping) {
      try {
        await this.listen(() => {
          failures = 0;
        });
      } catch (error) {
        failures += 1;
        this.log.warn(
          { reason: reasonOf(error) },
          'the outbox cannot be listened to; it is looked at each second',
        );
        await this.pause.wait(backOffMs(failures, { firstMs: 250, maxMs: 10_000 }));
      }
    }
  }

  /** Listens until the connection ends or the listener stops. */
  private async listen(onListening: () => void): Promise<void> {
    const client = await this.database.dedicatedClient();
    let failure: Error | undefined;
    client.on('error', (error) => {
      failure = error;
      this.pause.call();
    });
    client.on('end', () => this.pause.call());
    client.on('notification', this.onWritten);
    try {
      await client.query('listen outbox');
      onListening();
      this.onWritten();
      // The client sends nothing while it listens, so a peer that vanished is asked for now and then.
      while (!this.isStopping) {
        await this.pause.wait(30_000);
        if (failure !== undefined) throw failure;
        if (!this.isStopping) await client.query('select 1');
      }
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}
