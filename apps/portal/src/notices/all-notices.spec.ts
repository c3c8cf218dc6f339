import { expect, it } from '@jest/globals';
import { allNotices } from './all-notices.ts';

const words = { __typename: 'NoticeWords', title: '', body: '' } as const;
const account = (id: string, at: string) => ({
  ...({ __typename: 'Notice', id, at, kind: 'NEW_DEVICE', facts: {}, isRead: true } as const),
});
const inbox = (id: string, at: string) => ({
  ...({ __typename: 'InboxNotice', id, at, template: 'tier-up', link: null, isRead: true } as const),
  ...{ zh: words, en: words },
});

it('shows both kinds by time, and older ones of the account no sooner than those of the inbox beside them', () => {
  const data = {
    myNotices: {
      unread: 0,
      notices: [account('a1', '2026-09-16T09:00:00Z'), account('a2', '2026-09-01T09:00:00Z')],
    },
    myInbox: {
      notices: [inbox('i1', '2026-09-16T10:00:00Z'), inbox('i2', '2026-09-10T09:00:00Z')],
      nextCursor: 'x',
    },
  };
  const ids = (older: ReturnType<typeof inbox>[], hasOlder: boolean) =>
    allNotices(data, older, hasOlder).map(({ notice }) => notice.id);
  expect(ids([], true)).toEqual(['i1', 'a1', 'i2']);
  expect(ids([inbox('i3', '2026-08-30T09:00:00Z')], false)).toEqual(['i1', 'a1', 'i2', 'a2', 'i3']);
});
