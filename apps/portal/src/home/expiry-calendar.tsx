import { Icon, useLanguage } from '@evergreen/web';
import { formatCount, formatMonth, formatMonthSpan, type Language } from '@evergreen/web/format';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountPartsFragment } from '../graphql.gen.ts';
import { expiryMonths, expiryPeriods, type ExpiryPeriod } from '../statement/expiry-periods.ts';

const fills = ['var(--accent)', 'var(--c0)', 'var(--c0)'] as const;

/** When points expire: three periods on one bar, and month by month on request. What expires soon is amber. */
export function ExpiryCalendar({ account }: { account: AccountPartsFragment }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [isByMonth, setByMonth] = useState(false);
  const periods = expiryPeriods(account.expiring);
  const months = expiryMonths(account.expiring);
  const isSoon = account.expiringSoon !== null;
  const label = (period: ExpiryPeriod): string =>
    period.isRest
      ? t('calendar.andLater', { year: period.from.slice(0, 4) })
      : formatMonthSpan(period.from, period.to, language);
  return (
    <section className="card sec">
      <div className="sec-h">
        <h2 className="h3">{t('calendar.title')}</h2>
        {months.length > periods.length && (
          <button type="button" aria-expanded={isByMonth} onClick={() => setByMonth(!isByMonth)}>
            {t(isByMonth ? 'calendar.byPeriod' : 'calendar.byMonth')}
            <Icon name={isByMonth ? 'up' : 'right'} size="s" />
          </button>
        )}
      </div>
      <div className="seg" aria-hidden="true">
        {periods.map((period, n) => (
          <i key={period.from} style={{ flex: Math.max(period.points, 1), background: fill(n, isSoon) }} />
        ))}
      </div>
      {isByMonth ? (
        <Months months={months} language={language} isSoon={isSoon} />
      ) : (
        <ul className="lots">
          {periods.map((period, n) => (
            <li key={period.from}>
              <b className={n === 0 && isSoon ? 'soon-n' : ''}>{formatCount(period.points)}</b>
              {label(period)}
            </li>
          ))}
        </ul>
      )}
      {Number(account.pending) > 0 && <p className="small ink3">{t('calendar.note')}</p>}
    </section>
  );
}

function fill(n: number, isSoon: boolean): string {
  if (isSoon) return n === 0 ? 'var(--warn-fill)' : (fills[n - 1] ?? 'var(--c0)');
  return fills[n] ?? 'var(--c0)';
}

function Months({
  months,
  language,
  isSoon,
}: {
  months: readonly ExpiryPeriod[];
  language: Language;
  isSoon: boolean;
}): ReactElement {
  return (
    <ul className="months">
      {months.map(({ from, points }, n) => (
        <li key={from}>
          <span>{formatMonth(from, language)}</span>
          <b className={n === 0 && isSoon ? 'soon-n' : ''}>{formatCount(points)}</b>
        </li>
      ))}
    </ul>
  );
}
