import { EmptyState, ErrorState, Icon, Skeleton } from '@evergreen/web';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { NoticeRow } from '../notices/notice-row.tsx';
import { useNotices } from '../notices/use-notices.ts';
import { PageHead } from '../page-head.tsx';

/** What one was told and what happened to the account, in one list. New ones stay marked for this visit. */
export default function NoticesPage(): ReactElement {
  const { t } = useTranslation();
  const { notices, fresh, error, hasOlder, isFetching, showOlder, retry } = useNotices();
  return (
    <>
      <PageHead title={t('notices.title')} />
      {error && <ErrorState error={error} onRetry={retry} />}
      {!notices && !error && <NoticesSkeleton />}
      <p className="sr" role="status">
        {fresh.size > 0 && t('notices.new', { count: fresh.size })}
      </p>
      {notices?.length === 0 && (
        <EmptyState icon="bell" title={t('notices.none')} hint={t('notices.noneHint')} />
      )}
      {notices && notices.length > 0 && (
        <ul className="entries notices">
          {notices.map((any) => (
            <NoticeRow key={any.notice.id} any={any} isNew={fresh.has(any.notice.id)} />
          ))}
        </ul>
      )}
      <div className="more column">
        {hasOlder && (
          <button type="button" className="btn" disabled={isFetching} onClick={showOlder}>
            {t('notices.older')}
          </button>
        )}
        <Link className="entry-link" to="/me/notices">
          <Icon name="bell" size="m" />
          <span className="grow">{t('notices.settings')}</span>
          <Icon name="right" size="m" />
        </Link>
      </div>
    </>
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
