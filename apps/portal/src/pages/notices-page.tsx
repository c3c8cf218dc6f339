import {
  EmptyState,
  ErrorState,
  Icon,
  MarkNoticesReadDocument,
  type NoticesQuery,
  Skeleton,
  useLanguage,
  type IconName,
} from '@evergreen/web';
import { formatMoment } from '@evergreen/web/format';
import { useEffect, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMutation } from 'urql';
import { noticeFacts } from '../notices/notice-words.ts';
import { useNotices } from '../notices/use-notices.ts';
import { PageHead } from '../page-head.tsx';

type Notice = NoticesQuery['myNotices']['notices'][number];

/** What happened to the account, in words. Opening the page reads them all; the new ones stay marked for this visit. */
export default function NoticesPage(): ReactElement {
  const { t } = useTranslation();
  const { page, error, refresh } = useNotices();
  const [, markRead] = useMutation(MarkNoticesReadDocument);
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  const newest = page?.notices[0]?.id;
  const hasUnread = (page?.unread ?? 0) > 0;
  useEffect(() => refresh(), [refresh]);
  useEffect(() => {
    if (!hasUnread || newest === undefined || !page) return;
    const unread = page.notices.filter(({ isRead }) => !isRead).map(({ id }) => id);
    setFresh((was) => new Set([...was, ...unread]));
    void markRead({ id: newest }).then(({ data }) => data && refresh());
  }, [hasUnread, newest, page, markRead, refresh]);
  return (
    <>
      <PageHead title={t('notices.title')} />
      {error && <ErrorState error={error} onRetry={refresh} />}
      {!page && !error && <NoticesSkeleton />}
      <p className="sr" role="status">
        {fresh.size > 0 && t('notices.new', { count: fresh.size })}
      </p>
      {page?.notices.length === 0 && (
        <EmptyState icon="bell" title={t('notices.none')} hint={t('notices.noneHint')} />
      )}
      {page && page.notices.length > 0 && (
        <ul className="entries notices">
          {page.notices.map((notice) => (
            <NoticeRow key={notice.id} notice={notice} isNew={fresh.has(notice.id)} />
          ))}
        </ul>
      )}
    </>
  );
}

const icons: Partial<Record<Notice['kind'], IconName>> = {
  FAILED_SIGN_INS: 'alert',
  NEW_DEVICE: 'phone',
  SESSIONS_ENDED: 'signOut',
};

function NoticeRow({ notice, isNew }: { notice: Notice; isNew: boolean }): ReactElement {
  const { t } = useTranslation();
  const { t: web } = useTranslation('web');
  const { language } = useLanguage();
  const facts = noticeFacts(notice, language);
  const isAboutSignIns = notice.kind === 'FAILED_SIGN_INS' || notice.kind === 'NEW_DEVICE';
  return (
    <li className={isNew ? 'notice-row new' : 'notice-row'}>
      <span className={isAboutSignIns ? 'ico p' : 'ico'}>
        <Icon name={icons[notice.kind] ?? 'shield'} />
      </span>
      <div className="grow">
        <h2 className="h3">
          {web(`notices.${notice.kind}.title`, facts)}
          {isNew && <span className="chip info">{t('notices.isNew')}</span>}
        </h2>
        <p className="small ink2">{web(`notices.${notice.kind}.text`, facts)}</p>
        <div className="row between small ink3">
          <time dateTime={notice.at}>{formatMoment(notice.at, language)}</time>
          {isAboutSignIns && (
            <Link className="link" to="/me/devices">
              {t('notices.toDevices')}
            </Link>
          )}
        </div>
      </div>
    </li>
  );
}

function NoticesSkeleton(): ReactElement {
  return (
    <Skeleton>
      {[0, 1, 2].map((n) => (
        <div key={n} className="sk" style={{ height: 84, margin: '0 16px 8px', borderRadius: 16 }} />
      ))}
    </Skeleton>
  );
}
