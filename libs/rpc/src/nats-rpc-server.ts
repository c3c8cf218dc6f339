import { create, fromBinary, type Message, type MessageInitShape, toBinary } from '@bufbuild/protobuf';
import { DomainError, InvalidInput } from '@evergreen/kernel';
import type { Logger } from '@evergreen/observability';
import type { Msg, NatsConnection, Subscription } from '@nats-io/transport-node';
import { type CustomTransportStrategy, type MessageHandler, Server } from '@nestjs/microservices';
import { isObservable, lastValueFrom } from 'rxjs';
import {
  type CallContext,
  isCorrelationId,
  isTraceparent,
  newCorrelationId,
  newTraceparent,
  runInCall,
  timeoutMsDefault,
  timeoutMsMax,
} from './call-context.ts';
import type { CallerTokens } from './caller-tokens.ts';
import { anonymous, type Caller, callerLabel } from './caller.ts';
import { encodeError } from './error-detail.ts';
import { Intake } from './intake.ts';
import { errorHeaders, headerNames } from './rpc-headers.ts';
import { methodPath, needsTarget, rpcSubject } from './rpc-subject.ts';
import { toDomainError } from './refusal.ts';
import { type RpcRoute, rpcTransport } from './rpc.decorator.ts';

export interface NatsRpcServerOptions {
  readonly subjectPrefix: string;
  /** The service's name: replicas of it share the requests. */
  readonly queue: string;
  readonly tokens: CallerTokens;
  readonly log: Logger;
  /** This service's name in the subjects of what each service answers for itself. Default: the queue. */
  readonly target?: string;
  /** Requests handled at once; four times as many wait in line, further ones are refused. Default 256. */
  readonly maxInFlight?: number;
  /** How long drain() waits for requests in flight. Default 8,000: less than the 10 s a supervisor grants. */
  readonly drainTimeoutMs?: number;
  /** Told of every request that ended: for metrics. `code` is OK, an error code, or DROPPED. */
  readonly onEnded?: (ended: {
    readonly method: string;
    readonly code: string;
    readonly durationMs: number;
  }) => void;
}

interface Route extends RpcRoute {
  readonly path: string;
  readonly handler: MessageHandler;
}

/** One request on its way through the server. */
interface Arrival {
  readonly route: Route;
  readonly message: Msg;
  readonly arrivedAtMs: number;
  readonly deadlineAtMs: number;
  readonly correlationId: string;
}

/**
 * Answers rpc methods over NATS as a transport of Nest: guards, interceptors, pipes and filters of a handler work.
 * Several replicas share one queue group, so each request is handled once.
 *
 * The connection belongs to the caller: draining leaves it open, for what requests in flight still need of it.
 */
export class NatsRpcServer extends Server implements CustomTransportStrategy {
  override readonly transportId = rpcTransport;
  private readonly intake: Intake;
  private readonly subscriptions: Subscription[] = [];
  private drained: Promise<void> | undefined;

  constructor(
    private readonly connection: NatsConnection,
    private readonly options: NatsRpcServerOptions,
  ) {
    super();
    const maxInFlight = options.maxInFlight ?? 256;
    this.intake = new Intake(maxInFlight, maxInFlight * 4);
  }

  /** Nest hands over each handler it found. One without a rule of access, or the second of a method, is refused. */
  override addHandler(
    pattern: unknown,
    callback: MessageHandler,
    isEventHandler = false,
    extras: Record<string, unknown> = {},
  ): void {
    if (isEventHandler || !isRoute(extras)) {
      throw new Error(
        `The handler of ${String(pattern)} does not say who may call it: declare it with @Rpc()`,
      );
    }
    const path = methodPath(extras.method);
    if (this.messageHandlers.has(path)) throw new Error(`${path} has two handlers`);
    super.addHandler(path, callback, false, extras);
  }

  /** Subscribes every handler; done when the server of NATS knows of them. */
  listen(callback: (error?: unknown) => void): void {
    this.subscribeAll().then(
      () => callback(),
      (error: unknown) => callback(error),
    );
  }

  /** Takes no new requests, finishes those in flight or in line, sends their answers. May be called again. */
  drain(): Promise<void> {
    this.drained ??= this.finish();
    return this.drained;
  }

  /** What Nest calls when the application closes. */
  close(): Promise<void> {
    return this.drain();
  }

  /** There are no events of the transport to listen to: the connection reports its own. */
  on(): void {}

  unwrap<T>(): T {
    return this.connection as T;
  }

  private async subscribeAll(): Promise<void> {
    const { subjectPrefix, queue, target = queue } = this.options;
    for (const [path, handler] of this.messageHandlers) {
      const { method, access } = handler.extras as RpcRoute;
      const route: Route = { method, access, path, handler };
      const subject = rpcSubject(subjectPrefix, method, needsTarget(method.parent) ? target : undefined);
      const callback = (error: Error | null, message: Msg): void => {
        if (error === null) this.receive(route, message);
        else this.options.log.error({ err: error, subject }, 'lost a subscription');
      };
      this.subscriptions.push(this.connection.subscribe(subject, { queue, callback }));
    }
    // When the connection is down just now, the client sends the subscriptions once it is back.
    await this.connection
      .flush()
      .catch((err: unknown) => this.options.log.warn({ err }, 'subscriptions are pending'));
  }

  private async finish(): Promise<void> {
    const { log, drainTimeoutMs = 8_000 } = this.options;
    const finished = async (): Promise<true> => {
      if (this.connection.isClosed()) return true;
      // Requests the server of NATS sent before it heard of the end still come in, and are answered.
      await Promise.allSettled(this.subscriptions.map((subscription) => subscription.drain()));
      await this.intake.idle();
      await this.connection
        .flush()
        .catch((err: unknown) => log.warn({ err }, 'the last answers may be lost'));
      return true;
    };
    if (!(await within(drainTimeoutMs, finished())))
      log.warn({ drainTimeoutMs }, 'requests were still in flight');
  }

  /** Runs inside the client's reader: it must not throw. */
  private receive(route: Route, message: Msg): void {
    if (!message.reply) return;
    const { headers } = message;
    const arrivedAtMs = Date.now();
    const correlationId = headers?.get(headerNames.correlation);
    const arrival: Arrival = {
      route,
      message,
      arrivedAtMs,
      deadlineAtMs: arrivedAtMs + timeoutOf(headers?.get(headerNames.timeout)),
      correlationId: isCorrelationId(correlationId) ? correlationId : newCorrelationId(),
    };
    if (!this.intake.take(() => this.handle(arrival))) {
      this.refuse(arrival, new DomainError('SERVICE_UNAVAILABLE', 'Too many requests at once'));
    }
  }

  private async handle(arrival: Arrival): Promise<void> {
    const { route, message } = arrival;
    try {
      const token = message.headers?.get(headerNames.caller) || undefined;
      const caller = token === undefined ? anonymous : await this.options.tokens.verify(token);
      this.checkAccess(route, caller, arrival.correlationId);
      // It waited in line for too long: whoever asked is gone.
      if (Date.now() >= arrival.deadlineAtMs) return this.ended(arrival, 'DROPPED');
      const traceparent = message.headers?.get(headerNames.trace);
      const call: CallContext = {
        correlationId: arrival.correlationId,
        traceparent: isTraceparent(traceparent) ? traceparent : newTraceparent(),
        deadlineAtMs: arrival.deadlineAtMs,
        caller,
        callerToken: token,
      };
      const request = decode(route, message.data);
      const response = await runInCall(call, () => run(route.handler, request, call));
      const { output } = route.method;
      message.respond(toBinary(output, create(output, response)));
      this.ended(arrival, 'OK');
    } catch (error) {
      this.fail(arrival, error);
    }
  }

  private checkAccess({ access, path }: Route, caller: Caller, correlationId: string): void {
    if (access.allows(caller)) return;
    this.options.log.warn({ method: path, caller: callerLabel(caller), correlationId }, 'refused a caller');
    if (caller.kind === 'anonymous') throw new DomainError('NOT_SIGNED_IN', 'Sign in first');
    throw new DomainError('FORBIDDEN', `Only for ${access.description}`);
  }

  private fail(arrival: Arrival, error: unknown): void {
    const refusal = toDomainError(error);
    if (refusal !== undefined) return this.refuse(arrival, refusal);
    const { route, correlationId } = arrival;
    this.options.log.error({ err: error, method: route.path, correlationId }, 'a request failed');
    this.refuse(arrival, new DomainError('INTERNAL', 'Something went wrong'));
  }

  private refuse(arrival: Arrival, error: DomainError): void {
    this.ended(arrival, error.code);
    try {
      arrival.message.respond(encodeError(error), { headers: errorHeaders() });
    } catch (err) {
      const { route, correlationId } = arrival;
      this.options.log.error({ err, method: route.path, correlationId }, 'an answer could not be sent');
    }
  }

  private ended({ route, arrivedAtMs }: Arrival, code: string): void {
    try {
      this.options.onEnded?.({ method: route.path, code, durationMs: Date.now() - arrivedAtMs });
    } catch (err) {
      this.options.log.error({ err }, 'a metric could not be written');
    }
  }
}

function isRoute(extras: Record<string, unknown>): extras is Record<string, unknown> & RpcRoute {
  return extras['method'] !== undefined && extras['access'] !== undefined;
}

function timeoutOf(header: string | undefined): number {
  const timeoutMs = Number(header);
  return header && timeoutMs > 0 ? Math.min(timeoutMs, timeoutMsMax) : timeoutMsDefault;
}

function decode({ method }: Route, bytes: Uint8Array): Message {
  try {
    return fromBinary(method.input, bytes);
  } catch {
    throw new InvalidInput([{ field: 'request', problem: `is not a readable ${method.input.typeName}` }]);
  }
}

/** Through Nest's pipeline, which answers with a plain value, or with an Observable where an interceptor or filter did. */
async function run(
  handler: MessageHandler,
  request: Message,
  call: CallContext,
): Promise<MessageInitShape<never>> {
  const result: unknown = await handler(request, call);
  return (isObservable(result) ? await lastValueFrom(result) : result) as MessageInitShape<never>;
}

async function within(timeoutMs: number, work: Promise<true>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), timeoutMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
