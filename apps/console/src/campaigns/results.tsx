import { ErrorState, shownError, useLanguage } from '@evergreen/web';
import { formatCount, formatDay, formatMoney, formatPercent } from '@evergreen/web/format';
import { Skeleton, Table } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { CampaignResultsDocument, type CampaignResultsQuery } from '../graphql.gen.ts';
import { Panel } from '../page-parts.tsx';
import { afterCampaignActs } from './after-acts.ts';
import { OfficeTable } from './dry-run.tsx';
import { EffectDot, signed } from './effect-dot.tsx';

type Results = CampaignResultsQuery['campaignResults'];
type Effect = Results['renewal'];

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
    <Panel title={t('campaigns.results')} note={note}>
      {error && (
        <ErrorState error={shownError(error)} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      )}
      {!found && !error && <Skeleton active />}
      {found && <Found results={found} />}
    </Panel>
  );
}

function Found({ results }: { results: Results }): ReactElement {
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
    <>
      <div className="figs">
        {figures.map(([label, figure]) => (
          <div className="fig" key={label}>
            <div className="small ink3">{label}</div>
            <div className="fig-v">{figure}</div>
          </div>
        ))}
      </div>
      <EffectOf title={t('campaigns.renewal')} effect={results.renewal} isGoodHigher />
      <EffectOf title={t('campaigns.claims')} effect={results.claims} isGoodHigher={false} />
      <OfficeTable offices={results.offices} />
    </>
  );
}

function chipOf(verdict: Effect['verdict'], isGoodHigher: boolean): string {
  if (verdict !== 'HIGHER' && verdict !== 'LOWER') return 'chip';
  return (verdict === 'HIGHER') === isGoodHigher ? 'chip ok' : 'chip danger';
}

function EffectOf({
  title,
  effect,
  isGoodHigher,
}: {
  title: string;
  effect: Effect;
  isGoodHigher: boolean;
}): ReactElement {
  const { t } = useTranslation();
  const { treated, heldOut, verdict, heldOutNeeded, difference, low, high } = effect;
  const groups = [
    { name: t('campaigns.treated'), ...treated },
    { name: t('campaigns.heldOut'), ...heldOut },
  ];
  return (
    <div className="pb">
      <h3 className="h3">
        {title} <span className={chipOf(verdict, isGoodHigher)}>{t(`campaigns.verdicts.${verdict}`)}</span>
      </h3>
      {difference !== null && low !== null && high !== null && (
        <>
          <EffectDot difference={difference} low={low} high={high} label={title} />
          <p className="small ink2">
            {t('campaigns.difference')}{' '}
            <span className="b">{t('campaigns.percentPoints', { points: signed(difference) })}</span>{' '}
            {t('campaigns.interval', { low: signed(low), high: signed(high) })}
          </p>
        </>
      )}
      {heldOutNeeded !== null && (
        <p className="small warn">{t('campaigns.heldOutNeeded', { n: formatCount(heldOutNeeded) })}</p>
      )}
      <Table
        size="small"
        rowKey="name"
        dataSource={groups}
        pagination={false}
        scroll={{ x: 420 }}
        columns={[
          { title: t('campaigns.group'), key: 'name', render: (_, { name }) => name },
          {
            ...{ title: t('campaigns.of'), key: 'of', align: 'right' },
            render: (_, { of }) => formatCount(of),
          },
          {
            ...{ title: t('campaigns.hits'), key: 'hits', align: 'right' },
            render: (_, { hits }) => formatCount(hits),
          },
          {
            ...{ title: t('campaigns.share'), key: 'share', align: 'right' },
            render: (_, { of, hits, low: from, high: to }) =>
              from === null || to === null ? (
                '–'
              ) : (
                <>
                  {formatPercent(hits / of)}
                  <div className="small ink3 nowrap">
                    {t('campaigns.interval', { low: formatPercent(from), high: formatPercent(to) })}
                  </div>
                </>
              ),
          },
        ]}
      />
    </div>
  );
}
