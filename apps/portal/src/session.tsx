import { createContext, use, useEffect, useMemo, useState, type ReactElement, type ReactNode } from 'react';
import { createGraphqlClient, shownError, type ShownError } from '@evergreen/web';
import { Provider, useQuery, type AnyVariables, type TypedDocumentNode } from 'urql';

interface Session {
  /** The last session ended by itself, not by signing out. */
  readonly hasEnded: boolean;
  /** Forgets everything of the session so far; `ended` when it ended by itself. */
  startOver(ended?: boolean): void;
}

const SessionContext = createContext<Session>({ hasEnded: false, startOver: () => undefined });

/** Gives the app its client; a new one whenever a session begins or ends, so that nothing of one viewer stays. */
export function SessionProvider({ children }: { children: ReactNode }): ReactElement {
  const [{ round, hasEnded }, setState] = useState({ round: 0, hasEnded: false });
  const session = useMemo<Session>(
    () => ({
      hasEnded,
      startOver: (ended = false) => setState((was) => ({ round: was.round + 1, hasEnded: ended })),
    }),
    [hasEnded],
  );
  const client = useMemo(
    () => ({
      round,
      client: createGraphqlClient({ app: 'portal', onSessionEnded: () => session.startOver(true) }),
    }),
    [round, session],
  );
  return (
    <SessionContext value={session}>
      <Provider value={client.client}>{children}</Provider>
    </SessionContext>
  );
}

export function useSession(): Session {
  return use(SessionContext);
}

interface WithMe {
  readonly me: { readonly __typename: 'MemberMe' } | { readonly __typename: 'StaffMe' } | null;
}

type MemberOf<Data extends WithMe> = Extract<Data['me'], { readonly __typename: 'MemberMe' }>;

export interface MemberQuery<Data extends WithMe> {
  /** The member's part of the answer; undefined until it is there. */
  readonly member: MemberOf<Data> | undefined;
  readonly data: Data | undefined;
  readonly error: ShownError | undefined;
  readonly isFetching: boolean;
  retry(): void;
}

/** Asks for something of the member who is signed in. An answer without a member means that the session is over. */
export function useMemberQuery<Data extends WithMe, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): MemberQuery<Data> {
  const { startOver } = useSession();
  const [result, execute] = useQuery({ query, variables, requestPolicy: 'cache-and-network' });
  const me = result.data?.me;
  const isOver = me === null;
  useEffect(() => {
    if (isOver) startOver(true);
  }, [isOver, startOver]);
  return {
    member: me?.__typename === 'MemberMe' ? (me as MemberOf<Data>) : undefined,
    data: result.data,
    error: result.error && shownError(result.error),
    isFetching: result.fetching,
    retry: () => execute({ requestPolicy: 'network-only' }),
  };
}
