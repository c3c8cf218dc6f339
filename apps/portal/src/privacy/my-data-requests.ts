import { shownError, type ShownError } from '@evergreen/web';
import { useCallback, useEffect } from 'react';
import { useQuery } from 'urql';
import { MyDataRequestsDocument, type DataRequestPartsFragment } from '../graphql.gen.ts';

const everyMs = 2000;

export function isUnderWay({ progress }: Pick<DataRequestPartsFragment, 'progress'>): boolean {
  return progress.state === 'QUEUED' || progress.state === 'RUNNING';
}

/** What the member asked for their data, newest first; looked at again and again while something is under way. */
export function useMyDataRequests(kind: DataRequestPartsFragment['kind']): {
  readonly requests: readonly DataRequestPartsFragment[] | undefined;
  readonly error: ShownError | undefined;
  readonly refresh: () => void;
} {
  const [{ data, error }, ask] = useQuery({
    query: MyDataRequestsDocument,
    requestPolicy: 'cache-and-network',
  });
  const refresh = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  const requests = data?.myDataRequests.filter((request) => request.kind === kind);
  const isMoving = requests?.some(isUnderWay) === true;
  useEffect(() => {
    if (!isMoving) return undefined;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') refresh();
    }, everyMs);
    return () => clearInterval(timer);
  }, [isMoving, refresh]);
  return { requests, error: error && shownError(error), refresh };
}
