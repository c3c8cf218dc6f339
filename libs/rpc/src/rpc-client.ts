import {
  create,
  type DescMethod,
  type DescMethodUnary,
  type DescService,
  fromBinary,
  type Message,
  type MessageInitShape,
  type MessageShape,
  toBinary,
} from '@bufbuild/protobuf';
import { errors, type Msg, type NatsConnection } from '@nats-io/transport-node';
import {
  type CallContext,
  currentCall,
  newCorrelationId,
  newTraceparent,
  timeoutMsDefault,
  timeoutMsMax,
} from './call-context.ts';
import type { CallerTokens } from './caller-tokens.ts';
import type { Caller } from './caller.ts';
import { decodeError } from './error-detail.ts';
import { ConnectionWatch } from './nats-connection.ts';
import { AnswerTimedOut, InboxClosed, NobodyListens, ReplyInbox } from './reply-inbox.ts';
import { DeadlineExceeded, NoResponder, RemoteError, RequestTooLarge } from './rpc-errors.ts';
import { headerNames, requestHeaders } from './rpc-headers.ts';
import { methodPath, rpcSubject } from './rpc-subject.ts';

export interface CallOptions {
  /** How long to wait at most; default 5,000, at most 30,000, and never past the deadline of the current call. */
  readonly timeoutMs?: number | undefined;
  /** On whose behalf; default the current call's caller, outside of a call this service itself. */
  readonly caller?: Caller | undefined;
}

/** The methods of a service. Each may throw any RpcError. */
export type RpcServiceClient<S extends DescService> = {
  readonly [K in keyof S['method']]: S['method'][K] extends DescMethodUnary<infer I, infer O>
    ? (request: MessageInitShape<I>, options?: CallOptions) => Promise<MessageShape<O>>
    : never;
};

export interface RpcClientOptions {
  readonly subjectPrefix: string;
  readonly tokens: CallerTokens;
  /** The name of this service, for calls it makes on its own account. */
  readonly self: string;
  readonly defaultTimeoutMs?: number;
}

interface Endpoint {
  readonly method: DescMethod;
  readonly path: string;
  readonly subject: string;
}

/** Calls other services, each call with a deadline, an identity and the trace of what caused it. */
export class RpcClient {
  private readonly watch: ConnectionWatch;
  private readonly inbox: ReplyInbox;
  private readonly self: Caller;
  private readonly timeoutMs: number;

  constructor(
    connection: NatsConnection,
    private readonly options: RpcClientOptions,
  ) {
    this.watch = ConnectionWatch.of(connection);
    this.inbox = new ReplyInbox(connection, options.self);
    this.self = Object.freeze({ kind: 'service', name: options.self });
    this.timeoutMs = options.defaultTimeoutMs ?? timeoutMsDefault;
  }

  /**
   * The methods of a service as functions. `target` names one of our services where each answers for itself.
   * @throws TypeError when the target is missing or given in vain
   */
  service<S extends DescService>(
    service: S,
    options: { readonly target?: string } = {},
  ): RpcServiceClient<S> {
    const methods = Object.entries(service.method).map(([name, method]) => {
      const subject = rpcSubject(this.options.subjectPrefix, method, options.target);
      const endpoint: Endpoint = { method, path: methodPath(method), subject };
      return [
        name,
        (request: Record<string, unknown>, callOptions?: CallOptions) =>
          this.call(endpoint, request, callOptions),
      ];
    });
    return Object.freeze(Object.fromEntries(methods)) as RpcServiceClient<S>;
  }

  private async call(
    endpoint: Endpoint,
    request: Record<string, unknown>,
    options?: CallOptions,
  ): Promise<Message> {
    const { method, path } = endpoint;
    const outer = currentCall();
    const startedAtMs = Date.now();
    const deadlineAtMs = deadlineOf(startedAtMs, options?.timeoutMs ?? this.timeoutMs, outer);
    const bytes = toBinary(method.input, create(method.input, request));
    const token = await this.tokenFor(options?.caller, outer);
    if (!this.watch.isConnected) await this.untilConnected(path, deadlineAtMs);
    // Whole milliseconds, as the header carries them; one that has begun counts.
    const leftMs = Math.ceil(deadlineAtMs - Date.now());
    if (leftMs <= 0) throw new DeadlineExceeded(path, `${path}: the deadline was over before the call`);
    const answer = await this.request(endpoint, bytes, leftMs, outer, token);
    if (answer.headers?.has(headerNames.error) === true) throw decodeError(path, answer.data);
    try {
      return fromBinary(method.output, answer.data);
    } catch {
      throw new RemoteError(path, 'INTERNAL', 'the answer could not be read');
    }
  }

  private async request(
    { path, subject }: Endpoint,
    bytes: Uint8Array,
    timeout: number,
    outer: CallContext | undefined,
    token: string | undefined,
  ): Promise<Msg> {
    const correlationId = outer?.correlationId ?? newCorrelationId();
    const traceparent = outer?.traceparent ?? newTraceparent();
    const headers = requestHeaders(timeout, correlationId, traceparent, token);
    try {
      return await this.inbox.request(subject, bytes, headers, timeout);
    } catch (error) {
      throw asRpcError(path, error);
    }
  }

  private tokenFor(
    caller: Caller | undefined,
    outer: CallContext | undefined,
  ): Promise<string> | string | undefined {
    if (caller === undefined && outer?.callerToken !== undefined) return outer.callerToken;
    const who = caller ?? outer?.caller ?? this.self;
    return who.kind === 'anonymous' ? undefined : this.options.tokens.sign(who);
  }

  private async untilConnected(path: string, deadlineAtMs: number): Promise<void> {
    // What is published while the client dials is thrown away by it: wait here, then send.
    if (await this.watch.connectedWithin(Math.max(0, deadlineAtMs - Date.now()))) return;
    throw new NoResponder(path, `${path}: not connected to NATS`);
  }
}

function deadlineOf(nowMs: number, timeoutMs: number, outer: CallContext | undefined): number {
  if (!(timeoutMs > 0)) throw new RangeError(`Not a time to wait: ${timeoutMs} ms`);
  const own = nowMs + Math.min(timeoutMs, timeoutMsMax);
  return outer === undefined ? own : Math.min(own, outer.deadlineAtMs);
}

function asRpcError(path: string, error: unknown): Error {
  if (error instanceof NobodyListens) return new NoResponder(path, `${path}: nobody listens`);
  if (error instanceof AnswerTimedOut) return new DeadlineExceeded(path, `${path}: no answer in time`);
  if (error instanceof InboxClosed)
    return new DeadlineExceeded(path, `${path}: no answer can come: ${error.message}`);
  if (error instanceof errors.ClosedConnectionError || error instanceof errors.DrainingConnectionError) {
    return new NoResponder(path, `${path}: ${error.message}`);
  }
  if (error instanceof errors.InvalidArgumentError)
    return new RequestTooLarge(path, `${path}: ${error.message}`);
  return error instanceof Error ? error : new Error(String(error));
}
