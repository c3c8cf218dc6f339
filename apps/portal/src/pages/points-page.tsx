import { EmptyState, ErrorState, Figure, Icon, Skeleton, useLanguage } from '@evergreen/web';
import { formatCount, formatMonth } from '@evergreen/web/format';
import { lazy, Suspense, useId, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { StatementDocument, type AccountPartsFragment, type StatementQuery } from '../graphql.gen.ts';
import { PageHead } from '../page-head.tsx';
import { useMemberQuery } from '../member-query.ts';
import { MoreButton } from '../more-button.tsx';
import { EntryRow } from '../statement/entry-row.tsx';
import {
  filtered,
  grouped,
  refusals,
  statementFilters,
  statementItems,
  type EntryFilter,
} from '../statement/statement-items.ts';
import { useEarlier } from '../use-earlier.ts';

const BalanceWhy = lazy(() => import('../statement/balance-why.tsx'));
const CreditSection = lazy(() => import('../credit/credit-section.tsx'));
const MissingRewards = lazy(() => import('../statement/missing-rewards.tsx'));

/** The statement: every entry and every refusal, each with its reason. The filter and the open line are in the address. */
export default function PointsPage(): ReactElement {
  const { t } = useTranslation();
  const { member, error, retry } = useMemberQuery(StatementDocument, {});
  const earlier = useEarlier(StatementDocument, member?.statement.nextCursor ?? null, pageOf);
  const [search, setSearch] = useSearchParams();
  const filter = statementFilters.find((known) => known === search.get('show')) ?? 'all';
  if (!member) {
    return (
      <>
        <PageHead title={t('points.title')} />
        {error ? <ErrorState error={error} onRetry={retry} /> : <StatementSkeleton />}
      </>
    );
  }
  const today = member.points.asOf;
  const entries = [...member.statement.entries, ...earlier.rows];
  const items = statementItems(entries, member.decisions, earlier.hasMore);
  const refusedCount = refusals(member.decisions).length;
  return (
    <>
      <PageHead title={t('points.title')} />
      <Summary account={member.points} />
      <Where today={today} />
      <Suspense fallback={null}>
        <CreditSection today={today} />
      </Suspense>
      <div className="filters" role="group" aria-label={t('points.filter')}>
        {statementFilters.map((known) => (
          <button
            type="button"
            key={known}
            aria-pressed={known === filter}
            onClick={() => setSearch(known === 'all' ? {} : { show: known }, { replace: true })}
          >
            {known === 'refused' && refusedCount > 0
              ? t('points.refusedCount', { count: refusedCount })
              : t(`points.${known}`)}
          </button>
        ))}
      </div>
      {error && <ErrorState error={error} onRetry={retry} />}
      {filter === 'refused' ? (
        <Suspense fallback={<p className="small ink3" aria-busy="true" />}>
          <MissingRewards today={today} />
        </Suspense>
      ) : (
        <>
          <Statement
            items={filtered(items, filter)}
            filter={filter}
            hasMore={earlier.hasMore}
            today={today}
            open={search.get('why')}
          />
          <MoreButton earlier={earlier} label={t('points.earlier')} />
        </>
      )}
    </>
  );
}

function Summary({ account }: { account: AccountPartsFragment }): ReactElement {
  const { t } = useTranslation();
  const hasPending = Number(account.pending) > 0;
  return (
    <section className="card sum" aria-label={t('hero.label')}>
      <Figure label={t('points.available')} value={formatCount(account.available)} />
      <Figure
        label={t('points.pending')}
        value={formatCount(account.pending)}
        tone={hasPending ? 'warn' : undefined}
      />
      <Figure label={t('points.expired')} value={formatCount(account.expired)} />
    </section>
  );
}

/** Why the balance is what it is, below it, when one asks. */
function Where({ today }: { today: string }): ReactElement {
  const { t } = useTranslation();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="sum-why">
      <button
        type="button"
        className="ask acc b"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {t('points.where')}
        <Icon name={isOpen ? 'up' : 'down'} size="xs" />
      </button>
      <div id={id} className="card sum-card" hidden={!isOpen}>
        {isOpen && (
          <Suspense fallback={<p className="small ink3" aria-busy="true" />}>
            <BalanceWhy today={today} />
          </Suspense>
        )}
      </div>
    </div>
  );
}

function Statement({
  items,
  filter,
  hasMore,
  today,
  open,
}: {
  items: ReturnType<typeof filtered>;
  filter: EntryFilter;
  hasMore: boolean;
  today: string;
  open: string | null;
}): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <>
      {grouped(items).map((group) => (
        <section key={group.key}>
          <h2 className="day">
            {group.key === 'pending' ? t('points.pending') : formatMonth(`${group.key}-01`, language, today)}
          </h2>
          <ul className="entries">
            {group.items.map((item) => (
              <EntryRow key={item.id} item={item} today={today} isOpen={item.id === open} />
            ))}
          </ul>
        </section>
      ))}
      {items.length === 0 && <Nothing filter={filter} hasMore={hasMore} />}
    </>
  );
}

function Nothing({ filter, hasMore }: { filter: EntryFilter; hasMore: boolean }): ReactElement {
  const { t } = useTranslation();
  const words = {
    all: { title: t('points.noneAll'), hint: t('points.noneAllHint') },
    earned: { title: t('points.noneEarned'), hint: t('points.noneEarnedHint') },
    spent: { title: t('points.noneSpent'), hint: t('points.noneSpentHint') },
    expired: { title: t('points.noneExpired'), hint: t('points.noneExpiredHint') },
  } as const satisfies Record<EntryFilter, { title: string; hint: string }>;
  const { title, hint } = words[filter];
  return (
    <EmptyState
      icon={filter === 'expired' ? 'clock' : 'list'}
      title={title}
      hint={hasMore ? t('points.olderNotLoaded') : hint}
    />
  );
}

function pageOf({ me }: StatementQuery) {
  if (me?.__typename !== 'MemberMe') return undefined;
  const { entries, nextCursor } = me.statement;
  return { rows: entries, nextCursor };
}

function StatementSkeleton(): ReactElement {
  return (
    <Skeleton>
      <div className="sk" style={{ height: 64, margin: '0 16px', borderRadius: 16 }} />
      <div className="sk" style={{ height: 32, width: 220, margin: '12px 16px', borderRadius: 16 }} />
      {[0, 1, 2].map((n) => (
        <div key={n} className="sk" style={{ height: 60, margin: '8px 16px', borderRadius: 10 }} />
      ))}
    </Skeleton>
  );
}
