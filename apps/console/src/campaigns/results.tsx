import { ErrorState, Figure, shownError, useLanguage } from '@evergreen/web';
import { formatCount, formatDay, formatMoney } from '@evergreen/web/format';
import { Skeleton } from 'antd';
import { lazy, useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ChartPanel, DrawnPanel } from '../charts/chart-panel.tsx';
import { CampaignResultsDocument } from '../graphql.gen.ts';
import { useOffices } from '../offices.ts';
import { Panel } from '../page-parts.tsx';
import { afterCampaignActs } from './after-acts.ts';
import { EffectDot, signed } from './effect-dot.tsx';
import { type Effect, groupFacts, officeFacts, type Results, stepsFacts } from './results-facts.ts';

// Drawing weighs more than the rest of the page.
const Dots = lazy(() => import('../charts/dots.tsx'));

/** What came of a campaign, against those who were held out by chance. */
export function CampaignEffects({ id }: { id: string }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [{ data, error }, ask] = useQuery({
    query: CampaignResultsDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
    context: afterCampaignActs,
  });
  const found = data?.campaignResults;
  const note =
    found &&
    `${t('campaigns.resultsHint', {
      ...{ from: formatDay(found.fromOn, language), to: formatDay(found.toOn, language) },
    })}${found.isWindowOver ? '' : ` · ${t('campaigns.soFar')}`}`;
  return (
    <>
      <Panel title={t('campaigns.results')} note={note}>
        {error && (
          <ErrorState error={shownError(error)} onRetry={() => ask({ requestPolicy: 'network-only' })} />
        )}
        {!found && !error && <Skeleton active />}
        {found && <Figures results={found} />}
      </Panel>
      {found && <Charts results={found} />}
    </>
  );
}

function Figures({ results }: { results: Results }): ReactElement {
  const { t } = useTranslation();
  const { treated, reached, opened, took, cost, costPerRetained } = results;
  const figures: [string, string][] = [
    [t('campaigns.treated'), formatCount(treated)],
    [t('campaigns.reached'), formatCount(reached)],
    [t('campaigns.opened'), formatCount(opened)],
    [t('campaigns.took'), formatCount(took)],
    [t('campaigns.cost'), formatMoney(cost)],
    [t('campaigns.costPerRetained'), costPerRetained ? formatMoney(costPerRetained) : t('campaigns.notSure')],
  ];
  return (
    <div className="figs">
      {figures.map(([label, figure]) => (
        <Figure key={label} label={label} value={figure} />
      ))}
    </div>
  );
}

function Charts({ results }: { results: Results }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { offices } = useOffices();
  // Made once for figures and language: another object would be another drawing.
  const facts = useMemo(
    () => ({
      steps: stepsFacts(results, t),
      offices: officeFacts(
        results,
        new Map(offices.map(({ orgPath, nameEn, nameZh }) => [orgPath, language === 'en' ? nameEn : nameZh])),
        t,
      ),
    }),
    [results, offices, t, language],
  );
  return (
    <>
      <EffectPanel title={t('campaigns.renewal')} effect={results.renewal} isGoodHigher />
      <EffectPanel title={t('campaigns.claims')} effect={results.claims} isGoodHigher={false} />
      <ChartPanel title={t('campaigns.fromTo')} facts={facts.steps} />
      <ChartPanel title={t('campaigns.byOffice')} facts={facts.offices} />
    </>
  );
}

function chipOf(verdict: Effect['verdict'], isGoodHigher: boolean): string {
  if (verdict !== 'HIGHER' && verdict !== 'LOWER') return 'chip';
  return (verdict === 'HIGHER') === isGoodHigher ? 'chip ok' : 'chip danger';
}

function EffectPanel({
  title,
  effect,
  isGoodHigher,
}: {
  title: string;
  effect: Effect;
  isGoodHigher: boolean;
}): ReactElement {
  const { t } = useTranslation();
  const { verdict, heldOutNeeded, difference, low, high } = effect;
  const { table, dots } = useMemo(() => groupFacts(effect, title, t), [effect, title, t]);
  const hasDots = dots.dots.length > 0;
  return (
    <DrawnPanel
      title={title}
      facts={hasDots ? table : { ...table, labels: [] }}
      chart={<Dots facts={dots} />}
      acts={<span className={chipOf(verdict, isGoodHigher)}>{t(`campaigns.verdicts.${verdict}`)}</span>}
    >
      <div className="pb">
        {difference !== null && low !== null && high !== null && (
          <>
            <p className="small ink2">
              {t('campaigns.difference')}{' '}
              <span className="b num">{t('campaigns.percentPoints', { points: signed(difference) })}</span>{' '}
              {t('campaigns.interval', { low: signed(low), high: signed(high) })}
            </p>
            <EffectDot difference={difference} low={low} high={high} label={t('campaigns.difference')} />
          </>
        )}
        {heldOutNeeded !== null && (
          <p className="small warn">{t('campaigns.heldOutNeeded', { n: formatCount(heldOutNeeded) })}</p>
        )}
      </div>
    </DrawnPanel>
  );
}
