import { MarkNoticesReadDocument, shownError, type ShownError } from '@evergreen/web';
import { useCallback, useEffect, useState } from 'react';
import { useClient, useMutation, useQuery } from 'urql';
import {
  MarkInboxReadDocument,
  MyNoticesDocument,
  type MyNoticesQuery,
  OlderNoticesDocument,
} from '../graphql.gen.ts';
import { allNotices, type AnyNotice } from './all-notices.ts';
import { useUnread } from './use-unread.ts';

const listedMax = 50;

/** What is remembered of the lists is no longer so. */
const markedTypes = { additionalTypenames: ['InboxPage', 'NoticePage'] };

type Inbox = MyNoticesQuery['myInbox'];

interface Notices {
  /** Undefined until they are there. */
  readonly notices: readonly AnyNotice[] | undefined;
  /** Those that were unread when they were shown. */
  readonly fresh: ReadonlySet<string>;
  readonly error: ShownError | undefined;
  readonly hasOlder: boolean;
  readonly isFetching: boolean;
  showOlder(): void;
  retry(): void;
}

/** What the member was told and what happened to the account, newest first. What is shown counts as read. */
export function useNotices(): Notices {
  const client = useClient();
  const [{ data, error, fetching }, ask] = useQuery({
    query: MyNoticesDocument,
    variables: { limit: listedMax },
    requestPolicy: 'cache-and-network',
  });
  const [older, setOlder] = useState<Inbox>();
  const [problem, setProblem] = useState<ShownError>();
  const [isFetching, setFetching] = useState(false);
  const fresh = useReadWhenShown(data, older);
  const cursor = (older ?? data?.myInbox)?.nextCursor ?? undefined;
  const showOlder = async (): Promise<void> => {
    if (cursor === undefined) return;
    setFetching(true);
    const { data: page, error: refused } = await client.query(OlderNoticesDocument, { cursor }).toPromise();
    setFetching(false);
    setProblem(refused && shownError(refused));
    if (page) {
      const notices = [...(older?.notices ?? []), ...page.myInbox.notices];
      setOlder({ ...page.myInbox, notices });
    }
  };
  return {
    notices: data && allNotices(data, older?.notices ?? [], cursor !== undefined),
    fresh,
    error: problem ?? (error && shownError(error)),
    hasOlder: cursor !== undefined,
    isFetching: isFetching || fetching,
    showOlder: () => void showOlder(),
    retry: () => ask({ requestPolicy: 'network-only' }),
  };
}

/** Notices of the account are read together; of the inbox those that are shown: older ones may wait on the next page. */
function useReadWhenShown(data: MyNoticesQuery | undefined, older: Inbox | undefined): ReadonlySet<string> {
  const { refresh } = useUnread();
  const [, markAccount] = useMutation(MarkNoticesReadDocument);
  const [, markInbox] = useMutation(MarkInboxReadDocument);
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  const read = useCallback(
    async (account: readonly string[], inbox: readonly string[], isAll: boolean): Promise<void> => {
      const [newest] = account;
      if (newest !== undefined) await markAccount({ id: newest }, markedTypes);
      for (const id of isAll ? inbox.slice(0, 1) : inbox)
        await markInbox({ id, andBefore: isAll }, markedTypes);
      refresh();
    },
    [markAccount, markInbox, refresh],
  );
  useEffect(() => {
    if (!data) return;
    const unread = (notices: readonly { id: string; isRead: boolean }[]): string[] =>
      notices.filter(({ id, isRead }) => !isRead && !fresh.has(id)).map(({ id }) => id);
    const account = unread(data.myNotices.notices);
    const inbox = unread([...data.myInbox.notices, ...(older?.notices ?? [])]);
    if (account.length + inbox.length === 0) return;
    setFresh(new Set([...fresh, ...account, ...inbox]));
    void read(account, inbox, (older ?? data.myInbox).nextCursor === null);
  }, [data, older, fresh, read]);
  return fresh;
}
