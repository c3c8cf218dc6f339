import { createInbox, type Msg, type MsgHdrs, type NatsConnection } from '@nats-io/transport-node';

interface Outgoing {
  readonly token: string;
  readonly subject: string;
  readonly bytes: Uint8Array;
  readonly headers: MsgHdrs;
}

interface Waiting {
  readonly timer: NodeJS.Timeout;
  readonly resolve: (answer: Msg) => void;
  readonly reject: (error: Error) => void;
}

/** No answer in time. */
export class AnswerTimedOut extends Error {}
/** The server of NATS knows nobody who listens to the subject. */
export class NobodyListens extends Error {}
/** The connection ended, or NATS forbids this inbox: answers cannot reach us. */
export class InboxClosed extends Error {}

/**
 * One inbox for all answers to this client, as `connection.request` has it. That one makes an error with a stack
 * trace for each request, also for those that succeed, and races two promises: a third of the time of a call.
 *
 * Requests that are made while the process takes in what has come leave together: one write to the socket, one wake-up
 * of the server of NATS and of whoever answers, instead of one for each. A lone one leaves as soon as it would.
 */
export class ReplyInbox {
  private readonly waiting = new Map<string, Waiting>();
  private outgoing: Outgoing[] = [];
  private readonly prefix: string;
  private subscribed = false;
  private lastToken = 0;

  constructor(
    private readonly connection: NatsConnection,
    name: string,
  ) {
    this.prefix = `${createInbox(`_INBOX.${name}`)}.`;
  }

  /**
   * Sends a request and waits for the first answer.
   * @throws AnswerTimedOut, NobodyListens, InboxClosed; errors of `publish` as they are
   */
  request(subject: string, bytes: Uint8Array, headers: MsgHdrs, timeoutMs: number): Promise<Msg> {
    return new Promise((resolve, reject) => {
      if (!this.subscribed) this.subscribe();
      this.lastToken += 1;
      const token = this.lastToken.toString(36);
      if (this.outgoing.length === 0) setImmediate(() => this.send());
      this.outgoing.push({ token, subject, bytes, headers });
      const timer = setTimeout(() => this.timeOut(token), timeoutMs);
      this.waiting.set(token, { timer, resolve, reject });
    });
  }

  private send(): void {
    const { outgoing } = this;
    this.outgoing = [];
    for (const { token, subject, bytes, headers } of outgoing) {
      // Whoever asked was told already that no answer will come.
      if (!this.waiting.has(token)) continue;
      try {
        this.connection.publish(subject, bytes, { reply: this.prefix + token, headers });
      } catch (error) {
        this.take(token)?.reject(error as Error);
      }
    }
  }

  private subscribe(): void {
    const callback = (error: Error | null, answer: Msg): void => {
      // An error of the subscription also closes it.
      if (error === null) this.receive(answer);
    };
    const subscription = this.connection.subscribe(`${this.prefix}*`, { callback });
    this.subscribed = true;
    void subscription.closed.then((error) => {
      this.subscribed = false;
      this.failAll(new InboxClosed(error instanceof Error ? error.message : 'the connection was closed'));
    });
  }

  /** Runs inside the client's reader. Answers that came too late are not waited for any more. */
  private receive(answer: Msg): void {
    const token = answer.subject.slice(this.prefix.length);
    const waiting = this.take(token);
    if (waiting === undefined) return;
    if (answer.data.length === 0 && answer.headers?.code === 503) waiting.reject(new NobodyListens());
    else waiting.resolve(answer);
  }

  private timeOut(token: string): void {
    this.take(token)?.reject(new AnswerTimedOut());
  }

  private failAll(error: InboxClosed): void {
    for (const token of [...this.waiting.keys()]) this.take(token)?.reject(error);
  }

  private take(token: string): Waiting | undefined {
    const waiting = this.waiting.get(token);
    if (waiting === undefined) return undefined;
    this.waiting.delete(token);
    clearTimeout(waiting.timer);
    return waiting;
  }
}
