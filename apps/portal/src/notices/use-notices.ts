import { NoticesDocument, shownError, type NoticesQuery, type ShownError } from '@evergreen/web';
import { useCallback } from 'react';
import { useQuery } from 'urql';

const listedMax = 50;

/** What happened to the account, newest first. Asks once; `refresh` asks again. */
export function useNotices(): {
  readonly page: NoticesQuery['myNotices'] | undefined;
  readonly error: ShownError | undefined;
  readonly refresh: () => void;
} {
  const [{ data, error }, ask] = useQuery({ query: NoticesDocument, variables: { limit: listedMax } });
  const refresh = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  return { page: data?.myNotices, error: error && shownError(error), refresh };
}
