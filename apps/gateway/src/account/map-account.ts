import type { Notice as WireNotice, Session as WireSession } from '@evergreen/contracts/identity';
import { stepUpMs } from '@evergreen/rpc';
import type { KnownSession } from '../calls/session-lookup.ts';
import { type Notice, noticeKinds } from './account.models.ts';
import type { Session, SessionState } from './session.models.ts';

export function sessionOf(wire: WireSession): Session {
  const { sessionId: id, method, address, userAgent, createdAt, lastSeenAt, isCurrent } = wire;
  return { id, method, address, userAgent, createdAt, lastSeenAt, isCurrent };
}

export function sessionStateOf({ viewer, times }: KnownSession, nowMs = Date.now()): SessionState {
  const provedAtMs = viewer.session?.steppedUpAtMs;
  const untilMs = provedAtMs === undefined ? 0 : provedAtMs + stepUpMs;
  const steppedUpUntil = untilMs > nowMs ? new Date(untilMs).toISOString() : null;
  return { expiresAt: times.expiresAt, endsAt: times.endsAt, steppedUpUntil };
}

/** Null for a kind of a newer release, which nobody here could word. */
export function noticeOf({ noticeId, kind, at, facts, isRead }: WireNotice): Notice | null {
  const known = noticeKinds[kind];
  return known === undefined ? null : { id: noticeId, kind: known, at, facts: JSON.stringify(facts), isRead };
}
