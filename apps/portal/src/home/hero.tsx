import { Icon, Rings, useLanguage, WhyPanel } from '@evergreen/web';
import { formatCount, formatDay, formatMemberNumber } from '@evergreen/web/format';
import { useId, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { HomeQuery } from '../graphql.gen.ts';
import { Why } from '../statement/entry-row.tsx';
import { placeOf } from '../tier/next-step.ts';
import { nameOf } from '../tier/tier-words.ts';
import { coverOf } from './cover.ts';

type Member = Extract<HomeQuery['me'], { readonly __typename: 'MemberMe' }>;

/** The member's card: the balance, what is on its way, the rings, the cover; the balance explains itself in place. */
export function Hero({ member }: { member: Member }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { points, claimFreeYears } = member;
  const state = Number(points.pending) > 0 ? 'PENDING' : 'ACTIVE';
  const figure = state === 'PENDING' ? points.pending : points.available;
  const balance = formatCount(points.available);
  const cover = coverOf(member.policies, points.asOf, (date) => formatDay(date, language));
  return (
    <section className="hero" aria-label={t('hero.label')}>
      <div className="hero-a">
        <div className="grow">
          <div className="lab">{t('hero.available')}</div>
          <div className={balance.length > 8 ? 'big long' : 'big'}>{balance}</div>
          <div className="pend">
            <Pending account={points} />
          </div>
          {Number(figure) > 0 && (
            <button
              type="button"
              className="hero-why"
              aria-expanded={isOpen}
              aria-controls={id}
              onClick={() => setOpen(!isOpen)}
            >
              <span className="why">
                <Icon name="question" size="s" />
                {t(state === 'PENDING' ? 'hero.whyPending' : 'hero.whyAvailable', {
                  points: formatCount(figure),
                })}
              </span>
            </button>
          )}
        </div>
        <div className="ring">
          <Rings claimFreeYears={claimFreeYears} />
          <span>{claimFreeYears > 0 ? t('hero.rings', { count: claimFreeYears }) : t('hero.ringsNone')}</span>
        </div>
      </div>
      <div id={id} className="hero-open" hidden={!isOpen}>
        {isOpen && <BalanceWhy member={member} state={state} figure={figure} />}
      </div>
      <div className="hero-b">
        <div>
          <Link className="b" to="/tier">
            {t('tier.member', { tier: nameOf(placeOf(member.tier).current, language) })}
          </Link>{' '}
          <span className="t">{t('hero.number', { number: formatMemberNumber(member.memberNumber) })}</span>
        </div>
        <div className="t">
          {t(`hero.${cover.words}`, { label: cover.label, date: cover.date, running: cover.running })}
        </div>
      </div>
    </section>
  );
}

function Pending({ account }: { account: Member['points'] }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { pending, nextActive, asOf } = account;
  if (Number(pending) === 0) return <>{t('hero.nonePending')}</>;
  const date = nextActive ? formatDay(nextActive.on, language, asOf) : undefined;
  const isAll = nextActive !== null && String(nextActive.points) === String(pending);
  return (
    <>
      {t('hero.pending')} <b>{formatCount(pending)}</b>
      {date !== undefined && ' · '}
      {date !== undefined && (
        <span className="nowrap">
          {isAll || !nextActive
            ? t('hero.pendingOn', { date })
            : t('hero.pendingFirst', { points: formatCount(nextActive.points), date })}
        </span>
      )}
    </>
  );
}

/** One entry explains itself; several are added up, and each has its reason in the statement. */
function BalanceWhy({
  member,
  state,
  figure,
}: {
  member: Member;
  state: 'PENDING' | 'ACTIVE';
  figure: number | string;
}): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const today = member.points.asOf;
  const entries = member.statement.entries.filter((entry) => entry.state === state);
  const only = entries.length === 1 ? entries[0] : undefined;
  if (only?.why && String(only.points) === String(figure))
    return <Why decision={only.why} reference={only.id} today={today} />;
  const listed = entries.reduce((sum, entry) => sum + Number(entry.points), 0);
  const lines = entries.map((entry) => ({
    label: `${entry.why ? t('entry.titled', { title: t('entry.noClaim'), label: entry.why.policyLabel }) : t('entry.other')} · ${formatDay(entry.effectiveOn, language, today)}`,
    value: formatCount(entry.points),
  }));
  const earlier = Number(figure) - listed;
  return (
    <WhyPanel
      lines={earlier === 0 ? lines : [...lines, { label: t('whySum.earlier'), value: formatCount(earlier) }]}
      total={{ label: t('whySum.total'), value: formatCount(figure) }}
      conditions={[]}
      rule={t('whySum.each')}
    />
  );
}
