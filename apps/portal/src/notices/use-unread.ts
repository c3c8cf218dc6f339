import { useCallback } from 'react';
import { useQuery } from 'urql';
import { UnreadNoticesDocument } from '../graphql.gen.ts';

/** How many notices are unread. Asks once; `refresh` asks again, for whoever shows it. */
export function useUnread(): { readonly unread: number; readonly refresh: () => void } {
  const [{ data }, ask] = useQuery({ query: UnreadNoticesDocument });
  const refresh = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  return { unread: data?.unreadNotices ?? 0, refresh };
}
