import type { MyNoticesQuery } from '../graphql.gen.ts';

type AccountNotice = MyNoticesQuery['myNotices']['notices'][number];
type InboxNotice = MyNoticesQuery['myInbox']['notices'][number];

/** A notice of either kind: what happened to the account, or what a member was told. */
export type AnyNotice =
  | { readonly of: 'account'; readonly notice: AccountNotice }
  | { readonly of: 'inbox'; readonly notice: InboxNotice };

/** The first page of each kind. */
interface Newest {
  readonly myNotices: { readonly notices: readonly AccountNotice[] };
  readonly myInbox: { readonly notices: readonly InboxNotice[] };
}

/**
 * Both kinds as one list, newest first. Where there is more in the inbox, those of the account that are older than what
 * is shown of it wait for their place.
 */
export function allNotices(
  { myNotices, myInbox }: Newest,
  older: readonly InboxNotice[],
  hasOlder: boolean,
): readonly AnyNotice[] {
  const inbox = [...myInbox.notices, ...older];
  const last = inbox.at(-1);
  const account = myNotices.notices.filter(({ at }) => !hasOlder || last === undefined || at >= last.at);
  return [
    ...account.map((notice): AnyNotice => ({ of: 'account', notice })),
    ...inbox.map((notice): AnyNotice => ({ of: 'inbox', notice })),
  ].sort((a, b) => (a.notice.at < b.notice.at ? 1 : -1));
}
