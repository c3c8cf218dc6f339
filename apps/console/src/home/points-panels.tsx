import { useLanguage } from '@evergreen/web';
import { formatCount, formatDay, formatMoney } from '@evergreen/web/format';
import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { ChartPanel } from '../charts/chart-panel.tsx';
import { expiryFacts } from '../finance/report-facts.ts';
import { HomeFinanceDocument, type HomeFinanceQuery } from '../graphql.gen.ts';
import { Panel } from '../page-parts.tsx';
import { useScoped } from '../use-url-state.ts';

type Report = NonNullable<HomeFinanceQuery['financeReport']>;

/** What expires when, and what the points would cost, as of the newest closed day. Nothing before there is one. */
export function PointsPanels(): ReactElement | null {
  const [{ data }] = useQuery({ query: HomeFinanceDocument, requestPolicy: 'cache-and-network' });
  const report = data?.financeReport;
  return report ? (
    <>
      <Expiry report={report} />
      <Liability report={report} />
    </>
  ) : null;
}

function Expiry({ report }: { report: Report }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const facts = useMemo(() => expiryFacts(report, { t, language }), [report, t, language]);
  return <ChartPanel title={t('finance.byExpiry')} facts={facts} />;
}

const parts = ['active', 'pending', 'held'] as const;

function Liability({ report: { asOf, total } }: { report: Report }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const scoped = useScoped();
  const outstanding = Number(total.outstanding);
  return (
    <Panel
      title={t('finance.liability')}
      note={t('home.ledgerNote', { date: formatDay(asOf, language) })}
      acts={
        <Link className="goes small" to={scoped('/finance')}>
          {t('home.how')}
        </Link>
      }
    >
      <div className="pb">
        <div className="fig-v">{formatMoney(total.liability)}</div>
        <div className="small ink3">{t('home.fullCost', { money: formatMoney(total.fullCost) })}</div>
        {outstanding > 0 && (
          <div className="share-line" aria-hidden>
            {parts.map((part) => (
              <i key={part} className={part} style={{ flexGrow: Number(total[part]) / outstanding }} />
            ))}
          </div>
        )}
        <dl className="sums">
          {parts.map((part) => (
            <div key={part}>
              <dt>{t(`finance.${part}`)}</dt>
              <dd>{formatCount(total[part])}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Panel>
  );
}
