import { shownError, useSession, type ShownError } from '@evergreen/web';
import { useEffect } from 'react';
import { useQuery, type AnyVariables, type TypedDocumentNode } from 'urql';

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
