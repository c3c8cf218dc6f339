import { useLanguage } from '@evergreen/web';
import { formatCount, formatDay, formatPercent } from '@evergreen/web/format';
import { Table, type TableProps } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../page-parts.tsx';
import type { CampaignFound } from './campaign-page.tsx';

type Results = NonNullable<CampaignFound['results']>;

/** Whom it reached, and what they made of it. */
export function Figures({
  counts,
  results,
}: {
  counts: CampaignFound['campaign']['counts'];
  results: Results;
}): ReactElement {
  const { t } = useTranslation();
  const figures = [
    ...([
      ['advised', counts.advised],
      ['reached', results.reached],
      ['opened', results.opened],
    ] as const),
    ...([
      ['helpful', counts.helpful],
      ['checksAsked', counts.checksAsked],
      ['checksEnded', counts.checksEnded],
    ] as const),
  ];
  return (
    <Panel title={t('prevention.results')}>
      <div className="figs">
        {figures.map(([key, value]) => (
          <div className="fig" key={key}>
            <div className="small ink3">{t(`prevention.${key}`)}</div>
            <div className="fig-v">{formatCount(value)}</div>
            {key !== 'advised' && counts.advised > 0 && (
              <div className="small ink3">{formatPercent(value / counts.advised, 1)}</div>
            )}
          </div>
        ))}
      </div>
    </Panel>
  );
}

interface Group extends Omit<Results['advised'], '__typename'> {
  readonly name: string;
}

const verdictChips = {
  NO_COMPARISON: 'chip',
  TOO_SMALL: 'chip',
  NO_DIFFERENCE: 'chip',
  FEWER: 'chip ok',
  MORE: 'chip danger',
} as const;

/** Claims of the told against those left untold by chance. */
export function Effect({ results }: { results: Results }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const columns = useColumns();
  const { fromOn, toOn, isWindowOver, advised, heldOut, verdict } = results;
  const groups: Group[] = [
    { name: t('prevention.advised'), ...advised },
    ...(heldOut.customers > 0 ? [{ name: t('prevention.heldOut'), ...heldOut }] : []),
  ];
  const note = t('prevention.effectNote', {
    from: formatDay(fromOn, language),
    to: formatDay(toOn, language),
  });
  return (
    <Panel
      title={t('prevention.effect')}
      note={isWindowOver ? note : `${note} · ${t('prevention.soFar')}`}
      acts={<span className={verdictChips[verdict]}>{t(`prevention.verdicts.${verdict}`)}</span>}
    >
      <Table<Group>
        size="small"
        rowKey="name"
        dataSource={groups}
        columns={columns}
        pagination={false}
        scroll={{ x: 480 }}
      />
      <div className="pb small ink3">
        <Difference results={results} />
        {verdict !== 'NO_COMPARISON' && t('prevention.effectHint')}
      </div>
    </Panel>
  );
}

function useColumns(): NonNullable<TableProps<Group>['columns']> {
  const { t } = useTranslation();
  return [
    { title: t('prevention.group'), key: 'name', render: (_, { name }) => name },
    {
      title: t('prevention.customers'),
      key: 'customers',
      align: 'right',
      render: (_, { customers }) => formatCount(customers),
    },
    {
      title: t('prevention.withClaim'),
      key: 'withClaim',
      align: 'right',
      render: (_, { withClaim }) => formatCount(withClaim),
    },
    {
      title: t('prevention.share'),
      key: 'share',
      align: 'right',
      render: (_, { customers, withClaim, low, high }) =>
        low === null || high === null ? (
          '–'
        ) : (
          <>
            {formatPercent(withClaim / customers)}
            <div className="small ink3 nowrap">
              {t('prevention.interval', { low: formatPercent(low), high: formatPercent(high) })}
            </div>
          </>
        ),
    },
  ];
}

function Difference({ results }: { results: Results }): ReactElement | null {
  const { t } = useTranslation();
  const { difference, differenceLow, differenceHigh } = results;
  if (difference === null || differenceLow === null || differenceHigh === null) return null;
  const signed = (share: number) =>
    `${share > 0 ? '+' : share < 0 ? '−' : ''}${Math.abs(share * 100).toFixed(2)}`;
  return (
    <p className="ink2">
      {t('prevention.difference')}{' '}
      <span className="b">{t('prevention.points', { points: signed(difference) })}</span>{' '}
      {t('prevention.interval', { low: signed(differenceLow), high: signed(differenceHigh) })}
    </p>
  );
}
