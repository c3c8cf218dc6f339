import {
  createContext,
  Suspense,
  use,
  useMemo,
  useRef,
  useState,
  type ComponentType,
  type ReactElement,
  type ReactNode,
} from 'react';
import { Provider } from 'urql';
import { createGraphqlClient } from './graphql-client.ts';
import type { Ask, Need } from './held-fetch.ts';

interface Session {
  readonly app: 'portal' | 'console';
  /** Asks the person for what something lacks to be carried out. */
  readonly ask: Ask;
  /** The last session ended by itself, not by signing out. */
  readonly hasEnded: boolean;
  /** Forgets everything of the session so far; `ended` when it ended by itself. */
  startOver(ended?: boolean): void;
}

const SessionContext = createContext<Session>({
  app: 'portal',
  ask: () => Promise.resolve(false),
  hasEnded: false,
  startOver: () => undefined,
});

/** What a dialog of the app is given that stands in the way of an operation. */
export interface AskProps {
  /** What was missing is there: what waited for it is sent once more, and the screen behind is as it was. */
  onGiven(): void;
  /** They would rather not: what waited is refused. */
  onRefused(): void;
}

interface SessionProviderProps {
  readonly app: 'portal' | 'console';
  /** Asks for a fresh proof of who it is: a code. */
  readonly stepUp: ComponentType<AskProps>;
  /**
   * The sign-in in place, over the screen whose session ended. Another person than before must not be `given`: then
   * it calls `startOver`.
   */
  readonly signInAgain: ComponentType<AskProps>;
  readonly children: ReactNode;
}

interface Waiting {
  readonly answered: Promise<boolean>;
  answer(isGiven: boolean): void;
}

/**
 * Gives an app its client; a new one for every viewer, so that nothing of one stays. What an operation lacks to be
 * carried out is asked for over the screen, which stays as it is.
 */
export function SessionProvider({
  app,
  stepUp: StepUp,
  signInAgain: SignInAgain,
  children,
}: SessionProviderProps): ReactElement {
  const [{ round, hasEnded }, setState] = useState({ round: 0, hasEnded: false });
  const { needs, ask, answer } = useAsking();
  const session = useMemo<Session>(
    () => ({
      app,
      ask,
      hasEnded,
      startOver: (ended = false) => {
        answer('stepUp', false);
        answer('signIn', false);
        setState((was) => ({ round: was.round + 1, hasEnded: ended }));
      },
    }),
    [app, ask, hasEnded, answer],
  );
  const { client } = useMemo(() => ({ round, client: createGraphqlClient({ app, ask }) }), [app, round, ask]);
  const given = (need: Need): AskProps => ({
    onGiven: () => answer(need, true),
    onRefused: () => answer(need, false),
  });
  return (
    <SessionContext value={session}>
      <Provider value={client}>
        {children}
        {/* A boundary of their own: a dialog that is still being loaded must not take the screen away. */}
        <Suspense>
          {needs.has('stepUp') && <StepUp {...given('stepUp')} />}
          {needs.has('signIn') && <SignInAgain {...given('signIn')} />}
        </Suspense>
      </Provider>
    </SessionContext>
  );
}

/** However many operations lack the same thing, the person is asked once. */
function useAsking(): {
  readonly needs: ReadonlySet<Need>;
  readonly ask: Ask;
  readonly answer: (need: Need, isGiven: boolean) => void;
} {
  const [needs, setNeeds] = useState<ReadonlySet<Need>>(new Set());
  const waiting = useRef(new Map<Need, Waiting>());
  const acts = useMemo(() => {
    const shown = (): void => setNeeds(new Set(waiting.current.keys()));
    return {
      ask: (need: Need): Promise<boolean> => {
        const already = waiting.current.get(need);
        if (already) return already.answered;
        let answer: Waiting['answer'] = () => undefined;
        const answered = new Promise<boolean>((resolve) => {
          answer = resolve;
        });
        waiting.current.set(need, { answered, answer });
        shown();
        return answered;
      },
      answer: (need: Need, isGiven: boolean): void => {
        const asked = waiting.current.get(need);
        waiting.current.delete(need);
        asked?.answer(isGiven);
        shown();
      },
    };
  }, []);
  return { needs, ...acts };
}

/** The session of the viewer, and the act of beginning anew. */
export function useSession(): Session {
  return use(SessionContext);
}
