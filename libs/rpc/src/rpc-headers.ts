import { headers, type MsgHdrs } from '@nats-io/transport-node';

export const headerNames = {
  /** Milliseconds the caller still waits, counted from the arrival: clocks of machines need not agree. */
  timeout: 'evergreen-timeout-ms',
  /** Token of the caller; absent: anonymous. */
  caller: 'evergreen-caller',
  correlation: 'evergreen-correlation',
  trace: 'traceparent',
  /** On an answer: its body is an ErrorDetail. */
  error: 'evergreen-error',
} as const;

export function requestHeaders(
  timeoutMs: number,
  correlationId: string,
  traceparent: string,
  callerToken: string | undefined,
): MsgHdrs {
  const made = headers();
  made.append(headerNames.timeout, String(timeoutMs));
  made.append(headerNames.correlation, correlationId);
  made.append(headerNames.trace, traceparent);
  if (callerToken !== undefined) made.append(headerNames.caller, callerToken);
  return made;
}

export function errorHeaders(): MsgHdrs {
  const made = headers();
  made.append(headerNames.error, '1');
  return made;
}
