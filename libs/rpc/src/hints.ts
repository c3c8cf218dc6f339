import type { NatsConnection } from '@nats-io/transport-node';

/** News that may be lost: whoever needs it for certain asks again after a while. */
export interface HintKinds {
  /** What these accounts may do, or whether they are signed in, has changed. */
  readonly 'sessions-changed': { readonly accountIds: readonly string[] };
}

/** Tells other processes at once what they would find out by themselves a little later. */
export class Hints {
  constructor(
    private readonly connection: NatsConnection,
    private readonly subjectPrefix: string,
  ) {}

  /** Leaves before the answer to the call that is being handled, so whoever gets both gets this first. */
  publish<K extends keyof HintKinds>(kind: K, hint: HintKinds[K]): void {
    this.connection.publish(this.subject(kind), JSON.stringify(hint));
  }

  /** @param onLost called when hints may have been missed, because the connection was away */
  subscribe<K extends keyof HintKinds>(
    kind: K,
    onHint: (hint: HintKinds[K]) => void,
    onLost: () => void,
  ): void {
    this.connection.subscribe(this.subject(kind), {
      callback: (error, message) => {
        if (error === null) onHint(message.json<HintKinds[K]>());
        else onLost();
      },
    });
    void this.watch(onLost);
  }

  private async watch(onLost: () => void): Promise<void> {
    for await (const status of this.connection.status()) {
      if (status.type === 'disconnect' || status.type === 'reconnect') onLost();
    }
  }

  private subject(kind: keyof HintKinds): string {
    return `${this.subjectPrefix}.hints.${kind}`;
  }
}
