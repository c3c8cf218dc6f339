import { ErrorState, Figure, shownError, useLanguage } from '@evergreen/web';
import { formatCount, formatDay, formatMoment, formatMoney, formatPercent } from '@evergreen/web/format';
import { Skeleton } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { BookTodayDocument, LedgerTodayDocument } from '../graphql.gen.ts';
import { Panel } from '../page-parts.tsx';
import { useScoped } from '../use-url-state.ts';

const counts = ['customers', 'vehicles', 'policies', 'terms', 'claims'] as const;

/** The book as the newest real import left it. */
export function BookPanel(): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const scoped = useScoped();
  const [{ data, error }, ask] = useQuery({ query: BookTodayDocument, requestPolicy: 'cache-and-network' });
  const newest = data?.imports.find(
    ({ dry, progress, report }) => !dry && progress.state === 'SUCCEEDED' && report !== null,
  );
  const book = newest?.report?.book;
  const at = newest?.progress.finishedAt ?? newest?.progress.createdAt;
  return (
    <Panel
      title={t('home.book')}
      note={at === undefined ? undefined : t('home.bookNote', { at: formatMoment(at, language) })}
    >
      {error && !data && (
        <ErrorState error={shownError(error)} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      )}
      {!data && !error && <Skeleton className="pb" active />}
      {data && !book && (
        <p className="pb ink3">
          {t('home.bookNone')}{' '}
          <Link className="acc" to={scoped('/imports')}>
            {t('home.bookNoneAct')}
          </Link>
        </p>
      )}
      {book && (
        <div className="figs tight">
          <Figure
            label={t('import.lossRatio')}
            value={book.lossRatio === null ? '–' : formatPercent(book.lossRatio)}
            note={t('import.lossRatioNote', {
              paid: formatMoney(book.paid, true),
              premium: formatMoney(book.premium, true),
            })}
          />
          {counts.map((kind) => (
            <Figure key={kind} label={t(`import.kinds.${kind}`)} value={formatCount(book[kind])} />
          ))}
        </div>
      )}
    </Panel>
  );
}

/** Sums over the whole ledger of points. */
export function LedgerPanel(): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [{ data, error }, ask] = useQuery({ query: LedgerTodayDocument, requestPolicy: 'cache-and-network' });
  const totals = data?.ledgerTotals;
  return (
    <Panel
      title={t('home.ledger')}
      note={data ? t('home.ledgerNote', { date: formatDay(data.today, language) }) : undefined}
    >
      {error && !data && (
        <ErrorState error={shownError(error)} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      )}
      {!data && !error && <Skeleton className="pb" active />}
      {totals && (
        <div className="figs">
          <Figure label={t('home.available')} value={formatCount(totals.active)} />
          <Figure label={t('home.pending')} value={formatCount(totals.pending)} />
          <Figure label={t('home.expired')} value={formatCount(totals.expired)} />
          <Figure label={t('home.members')} value={formatCount(totals.members)} />
        </div>
      )}
    </Panel>
  );
}
