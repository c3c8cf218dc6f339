import { shownError, type ShownError } from '@evergreen/web';
import { useState } from 'react';
import { type TypedDocumentNode, useClient } from 'urql';

interface Page<Row> {
  readonly rows: readonly Row[];
  readonly nextCursor: string | null;
}

export interface Earlier<Row> {
  readonly rows: readonly Row[];
  readonly hasMore: boolean;
  readonly isLoading: boolean;
  /** Why the page asked for last did not come. */
  readonly error: ShownError | undefined;
  load(): void;
}

/**
 * Pages of a list after the first one, fetched one by one when asked for.
 * @param pageOf the page in an answer; undefined where it holds none
 */
export function useEarlier<Data, Row>(
  document: TypedDocumentNode<Data, { cursor?: string | null }>,
  firstCursor: string | null,
  pageOf: (data: Data) => Page<Row> | undefined,
): Earlier<Row> {
  const client = useClient();
  const [rows, setRows] = useState<readonly Row[]>([]);
  const [next, setNext] = useState<string | null>();
  const [isLoading, setLoading] = useState(false);
  const [error, setError] = useState<ShownError>();
  const cursor = next === undefined ? firstCursor : next;
  const load = async (): Promise<void> => {
    setLoading(true);
    const answer = await client.query(document, { cursor }, { requestPolicy: 'network-only' }).toPromise();
    setLoading(false);
    setError(answer.error && shownError(answer.error));
    const page = answer.data && pageOf(answer.data);
    if (!page) return;
    setRows((was) => [...was, ...page.rows]);
    setNext(page.nextCursor);
  };
  return { rows, hasMore: cursor !== null, isLoading, error, load: () => void load() };
}
