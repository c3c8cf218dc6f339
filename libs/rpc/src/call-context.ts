import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { Caller } from './caller.ts';

/** How long a call may take when nobody says otherwise. */
export const timeoutMsDefault = 5_000;
/** No call lasts longer: what takes longer is a run with progress, not an answer somebody waits for. */
export const timeoutMsMax = 30_000;

/** What travels with a call, from the first door to the last nested call. */
export interface CallContext {
  /** Names the one request of a user or run across all services and logs. */
  readonly correlationId: string;
  /** W3C trace context. */
  readonly traceparent: string;
  /** When the caller stops waiting: epoch milliseconds of this process's clock. */
  readonly deadlineAtMs: number;
  readonly caller: Caller;
  /** Vouches for `caller`; passed on to nested calls. */
  readonly callerToken?: string | undefined;
}

const storage = new AsyncLocalStorage<CallContext>();

/** The call this code runs in; undefined outside of one. */
export function currentCall(): CallContext | undefined {
  return storage.getStore();
}

/** Runs the work, and all that it awaits, inside the given call. */
export function runInCall<T>(context: CallContext, work: () => T): T {
  return storage.run(context, work);
}

/**
 * The start of a call: what the gateway makes for an HTTP request, or a run for its chunk.
 * Identifiers that come from outside are kept only when they are well formed.
 */
export function newCall(options: {
  readonly caller: Caller;
  readonly callerToken?: string | undefined;
  readonly correlationId?: string | undefined;
  readonly traceparent?: string | undefined;
  readonly timeoutMs?: number | undefined;
}): CallContext {
  const { caller, callerToken, correlationId, traceparent, timeoutMs = timeoutMsDefault } = options;
  return {
    correlationId: isCorrelationId(correlationId) ? correlationId : newCorrelationId(),
    traceparent: isTraceparent(traceparent) ? traceparent : newTraceparent(),
    deadlineAtMs: Date.now() + Math.min(timeoutMs, timeoutMsMax),
    caller,
    callerToken,
  };
}

const correlationPattern = /^[\w.:-]{1,64}$/;
const traceparentPattern = /^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/;

export function isCorrelationId(text: string | undefined): text is string {
  return text !== undefined && correlationPattern.test(text);
}

export function isTraceparent(text: string | undefined): text is string {
  return text !== undefined && traceparentPattern.test(text);
}

/** Random; Node makes them from a pool, which costs a tenth of asking the system for each. */
export function newCorrelationId(): string {
  return randomUUID();
}

/** A new trace, not sampled: recording is the observer's decision. */
export function newTraceparent(): string {
  const trace = randomUUID().replaceAll('-', '');
  const parent = randomUUID().replaceAll('-', '').slice(16);
  return `00-${trace}-${parent}-00`;
}
