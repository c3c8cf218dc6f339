import { createContext, use, useMemo, useState, type ReactElement, type ReactNode } from 'react';
import { Provider } from 'urql';
import { createGraphqlClient } from './graphql-client.ts';

interface Session {
  /** The last session ended by itself, not by signing out. */
  readonly hasEnded: boolean;
  /** Forgets everything of the session so far; `ended` when it ended by itself. */
  startOver(ended?: boolean): void;
}

const SessionContext = createContext<Session>({ hasEnded: false, startOver: () => undefined });

/** Gives an app its client; a new one whenever a session begins or ends, so that nothing of one viewer stays. */
export function SessionProvider({
  app,
  children,
}: {
  app: 'portal' | 'console';
  children: ReactNode;
}): ReactElement {
  const [{ round, hasEnded }, setState] = useState({ round: 0, hasEnded: false });
  const session = useMemo<Session>(
    () => ({
      hasEnded,
      startOver: (ended = false) => setState((was) => ({ round: was.round + 1, hasEnded: ended })),
    }),
    [hasEnded],
  );
  const { client } = useMemo(
    () => ({ round, client: createGraphqlClient({ app, onSessionEnded: () => session.startOver(true) }) }),
    [app, round, session],
  );
  return (
    <SessionContext value={session}>
      <Provider value={client}>{children}</Provider>
    </SessionContext>
  );
}

/** The session of the viewer, and the act of beginning anew. */
export function useSession(): Session {
  return use(SessionContext);
}
