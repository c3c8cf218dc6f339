import { BrandMark, EmptyState, ErrorState, Icon, Skeleton, useLanguage } from '@evergreen/web';
import { addDays, daysBetween, formatCount, formatDay } from '@evergreen/web/format';
import { lazy, Suspense, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { HomeDocument, type AccountPartsFragment } from '../graphql.gen.ts';
import { ExpiryCalendar } from '../home/expiry-calendar.tsx';
import { Hero } from '../home/hero.tsx';
import { NextRing } from '../home/next-ring.tsx';
import { nextOpenTerm } from '../home/open-term.ts';
import { Bell } from '../notices/bell.tsx';
import { LanguageSwitch, usePageTitle } from '../page-head.tsx';
import { useMemberQuery } from '../member-query.ts';
import { EntryRow } from '../statement/entry-row.tsx';
import { statementItems } from '../statement/statement-items.ts';
import { TierPath } from '../tier/tier-path.tsx';

// What a member who looks at the balance does not wait for.
const HomeInvitation = lazy(() => import('../invitations/home-card.tsx'));

const recentMax = 3;

/** What do I have, what do I lose, what happened last. */
export function HomePage(): ReactElement {
  const { t } = useTranslation();
  const { member, error, retry } = useMemberQuery(HomeDocument, {});
  usePageTitle(t('club'));
  if (!member) {
    return (
      <>
        <HomeHead name={null} />
        {error ? <ErrorState error={error} onRetry={retry} /> : <HomeSkeleton />}
      </>
    );
  }
  const { points, statement, decisions } = member;
  const today = points.asOf;
  const term = nextOpenTerm(decisions, today);
  const recent = statementItems(statement.entries, decisions, statement.nextCursor !== null).slice(
    0,
    recentMax,
  );
  return (
    <>
      <HomeHead name={member.name} />
      {error && <ErrorState error={error} onRetry={retry} />}
      <div className="home">
        <Hero member={member} />
        <div className="home-side">
          <ExpiringSoon account={points} />
          <Suspense>
            <HomeInvitation />
          </Suspense>
          {points.expiring.length > 0 && <ExpiryCalendar account={points} />}
          <TierPath tier={member.tier} />
          {term && <NextRing term={term} today={today} />}
          {recent.length > 0 ? (
            <section className="card sec flush">
              <div className="sec-h">
                <h2 className="h3">{t('recent.title')}</h2>
                <Link to="/points">
                  {t('recent.all')}
                  <Icon name="right" size="s" />
                </Link>
              </div>
              <ul className="entries">
                {recent.map((item) => (
                  <EntryRow key={item.id} item={item} today={today} />
                ))}
              </ul>
            </section>
          ) : (
            <section className="card sec flush">
              <EmptyState
                icon="shield"
                title={t('start.title')}
                hint={t('start.hint')}
                act={
                  <Link className="btn lg" to="/me">
                    {t('start.act')}
                  </Link>
                }
              />
            </section>
          )}
        </div>
      </div>
    </>
  );
}

function HomeHead({ name }: { name: string | null }): ReactElement {
  const { t } = useTranslation();
  const hour = new Date().getHours();
  const part = hour < 11 ? 'morning' : hour < 13 ? 'noon' : hour < 18 ? 'afternoon' : 'evening';
  const greeting = t(`greeting.${part}`);
  return (
    <header className="top">
      <div className="row grow" style={{ gap: 10 }}>
        <BrandMark />
        <div className="grow">
          <h1 className="h3 cut">{name === null ? greeting : t('greeting.named', { greeting, name })}</h1>
          <div className="small ink3">{t('club')}</div>
        </div>
      </div>
      <LanguageSwitch />
      <Bell />
    </header>
  );
}

function ExpiringSoon({ account }: { account: AccountPartsFragment }): ReactElement | null {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { expiringSoon, asOf } = account;
  if (!expiringSoon || Number(expiringSoon.points) === 0) return null;
  const lastDay = addDays(expiringSoon.on, -1);
  const days = daysBetween(asOf, lastDay);
  return (
    <section className="card sec soon">
      <span className="pic">
        <Icon name="clock" size="l" />
      </span>
      <div className="grow">
        <h2 className="h3">
          {t('soon.title', {
            points: formatCount(expiringSoon.points),
            date: formatDay(lastDay, language, asOf),
          })}
        </h2>
        <div className="small ink2">{days > 0 ? t('soon.daysLeft', { count: days }) : t('soon.today')}</div>
      </div>
      <Link className="btn pri tall" to="/points?show=earned">
        {t('soon.see')}
      </Link>
    </section>
  );
}

function HomeSkeleton(): ReactElement {
  return (
    <Skeleton>
      <div className="sk" style={{ height: 215, margin: '0 16px', borderRadius: 16 }} />
      <div className="sk" style={{ height: 112, margin: '12px 16px', borderRadius: 16 }} />
      <div className="sk" style={{ height: 160, margin: '12px 16px', borderRadius: 16 }} />
    </Skeleton>
  );
}
