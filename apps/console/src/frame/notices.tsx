import {
  ErrorState,
  Icon,
  MarkNoticesReadDocument,
  NoticesDocument,
  shownError,
  useLanguage,
} from '@evergreen/web';
import { formatMoment } from '@evergreen/web/format';
import { Badge, Button, Popover } from 'antd';
import { useCallback, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { usePolling } from '../polling.ts';
import { noticeWords, type Notice } from './notice-words.ts';

/** Notices with how many are new, and the act of marking them read. */
export function useNotices(): {
  readonly notices: readonly Notice[] | undefined;
  readonly unread: number;
  readonly error: ReturnType<typeof shownError> | undefined;
  readonly again: () => void;
  readonly markRead: () => void;
  readonly isMarking: boolean;
} {
  const [{ data, error }, ask] = useQuery({
    query: NoticesDocument,
    variables: { limit: 20 },
    requestPolicy: 'cache-and-network',
  });
  const [{ fetching }, mark] = useMutation(MarkNoticesReadDocument);
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  usePolling(true, 60_000, again);
  const newest = data?.myNotices.notices[0];
  return {
    notices: data?.myNotices.notices,
    unread: data?.myNotices.unread ?? 0,
    error: error && !data ? shownError(error) : undefined,
    again,
    markRead: () => {
      if (newest) void mark({ id: newest.id }).then(again);
    },
    isMarking: fetching,
  };
}

/** What happened to one's account: the newest first, those not read yet marked. */
export function NoticeList({ notices }: { notices: readonly Notice[] }): ReactElement {
  const { t } = useTranslation();
  const { t: web } = useTranslation('web');
  const { language } = useLanguage();
  return (
    <ul className="notices">
      {notices.map((notice) => {
        const { title, text } = noticeWords(notice, web, language);
        return (
          <li key={notice.id} className={notice.isRead ? '' : 'new'}>
            <div className="b">
              {!notice.isRead && <span className="sr">{t('notices.new')} </span>}
              {title}
            </div>
            <div className="ink2">{text}</div>
            <div className="small ink3">{formatMoment(notice.at, language)}</div>
          </li>
        );
      })}
    </ul>
  );
}

/** The bell in the bar: how many are new, and what they say. */
export function NoticesBell(): ReactElement {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const { notices, unread, error, again, markRead, isMarking } = useNotices();
  const content = (
    <div className="bell" role="region" aria-label={t('notices.title')}>
      <div className="row between">
        <span className="h3">{t('notices.title')}</span>
        <Button type="link" size="small" disabled={unread === 0} loading={isMarking} onClick={markRead}>
          {t('notices.markRead')}
        </Button>
      </div>
      {error && <ErrorState error={error} onRetry={again} />}
      {notices?.length === 0 && <p className="ink3 pad">{t('notices.none')}</p>}
      {notices && notices.length > 0 && <NoticeList notices={notices.slice(0, 8)} />}
    </div>
  );
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      open={isOpen}
      onOpenChange={setOpen}
      content={content}
      destroyOnHidden
    >
      <Button
        type="text"
        aria-label={t('notices.open', { count: unread })}
        aria-expanded={isOpen}
        onKeyDown={({ key }) => key === 'Escape' && setOpen(false)}
        icon={
          <Badge count={unread} size="small" offset={[2, -2]}>
            <Icon name="bell" />
          </Badge>
        }
      />
    </Popover>
  );
}
