import { useCallback, useEffect, useState } from 'react';
import { useClient } from 'urql';
import { KeepSessionDocument, SessionClockDocument } from './graphql.gen.ts';
import { serverNow } from './server-clock.ts';
import { nextLookMs, sessionClock, type SessionClockState, type SessionEnds } from './session-clock.ts';
import { shownError, type ShownError } from './shown-error.ts';

/**
 * Where the viewer's session stands: `ending` from two minutes before, each second; `ended` when it is over, which
 * also brings up the sign-in in place. Looking does not keep the session; `keep` does. For pages of somebody who is
 * signed in.
 */
export function useSessionClock(): {
  readonly clock: SessionClockState;
  /** Counts as use. What went wrong, if something did. */
  readonly keep: () => Promise<ShownError | undefined>;
} {
  const client = useClient();
  const [ends, setEnds] = useState<SessionEnds | null>();
  const [clock, setClock] = useState<SessionClockState>({ kind: 'unknown' });

  const look = useCallback(async () => {
    const { data } = await client
      .query(SessionClockDocument, {}, { requestPolicy: 'network-only' })
      .toPromise();
    if (data) setEnds(data.session);
  }, [client]);

  const keep = useCallback(async () => {
    const { data, error } = await client.mutation(KeepSessionDocument, {}).toPromise();
    if (data) setEnds(data.keepSession);
    return error && shownError(error);
  }, [client]);

  useEffect(() => {
    void look();
    // A device that slept finds out when it is looked at again.
    const wake = (): void => {
      if (document.visibilityState === 'visible') void look();
    };
    document.addEventListener('visibilitychange', wake);
    return () => document.removeEventListener('visibilitychange', wake);
  }, [look]);

  useEffect(() => {
    const tick = (): void => {
      const next = sessionClock(ends, serverNow());
      // Only a countdown is worth drawing again each second.
      setClock((was) => (was.kind === next.kind && next.kind !== 'ending' ? was : next));
    };
    tick();
    const inMs = nextLookMs(ends, serverNow());
    // Another tab or a request of this one may have kept the session in the meantime.
    const looking = inMs === undefined ? undefined : setTimeout(() => void look(), inMs);
    const ticking = setInterval(tick, 1000);
    return () => {
      clearTimeout(looking);
      clearInterval(ticking);
    };
  }, [ends, look]);

  return { clock, keep };
}
