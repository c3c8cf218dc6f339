import { type Grant, isRole } from '@evergreen/access';
import {
  AccountKind,
  type Grant as WireGrant,
  type SessionTimes as WireTimes,
  type Viewer as WireViewer,
} from '@evergreen/contracts/identity';
import { answered } from '../values/answered.ts';
import type { Viewer } from './viewer.ts';

/** A grant, and for whom it is held where that is somebody who is away. */
export interface HeldGrant extends Grant {
  readonly forAccountId: string | null;
}

/** Instants at which a session ends. */
export interface SessionTimes {
  /** If nobody uses it any more. */
  readonly expiresAt: string;
  /** In any case. */
  readonly endsAt: string;
}

/** A session as identity has confirmed it. */
export interface ConfirmedSession {
  /** Without the address of the request. */
  readonly viewer: Viewer;
  /** Of staff: what the viewer's grants say, with for whom. */
  readonly grants: readonly HeldGrant[];
  readonly times: SessionTimes;
}

/** What identity says of a session. @throws Error for an account of a kind that is not known here */
export function confirmedSession(answer: {
  readonly viewer?: WireViewer | undefined;
  readonly times?: WireTimes | undefined;
}): ConfirmedSession {
  const wire = answered(answer.viewer);
  const { expiresAt, endsAt } = answered(answer.times);
  const grants = heldGrants(wire.grants);
  return { viewer: viewerOf(wire, grants), grants, times: { expiresAt, endsAt } };
}

/** Grants with roles that are known here; of a role of a newer release nobody could say what it allows. */
export function heldGrants(wire: readonly WireGrant[]): HeldGrant[] {
  return wire.flatMap(({ role, orgPath, forAccountId }) =>
    isRole(role) ? [{ role, orgPath, forAccountId: forAccountId ?? null }] : [],
  );
}

function viewerOf(wire: WireViewer, held: readonly HeldGrant[]): Viewer {
  const { accountId, sessionId, steppedUpAt } = wire;
  const session = {
    id: sessionId,
    ...(steppedUpAt === undefined ? {} : { steppedUpAtMs: Date.parse(steppedUpAt) }),
  };
  if (wire.kind === AccountKind.MEMBER) {
    const { memberId, customerId } = wire;
    return { kind: 'member', accountId, memberId, customerId, session };
  }
  if (wire.kind === AccountKind.STAFF) {
    const { staffNumber, name, orgPath } = wire;
    const grants = held.map(({ role, orgPath: office }) => ({ role, orgPath: office }));
    return { kind: 'staff', accountId, staffNumber, name, grants, orgPath, session };
  }
  throw new Error('Identity answered with an account of no known kind');
}
