import { useLanguage } from '@evergreen/web';
import { formatCount, formatMoment } from '@evergreen/web/format';
import { Table, Tooltip, type TableProps } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { WebhookEndpointPartsFragment } from '../graphql.gen.ts';
import { EndpointActs } from './endpoint-acts.tsx';
import { useKindWords } from './kind-words.ts';

type Row = WebhookEndpointPartsFragment;

const tones = { ACTIVE: 'chip ok', PAUSED: 'chip warn', REMOVED: 'chip' } as const;

/** Endpoints, those that were removed included. */
export function Endpoints({
  endpoints,
  kinds,
}: {
  endpoints: readonly Row[];
  kinds: readonly string[];
}): ReactElement {
  return (
    <Table<Row>
      size="small"
      rowKey="id"
      dataSource={endpoints}
      columns={useColumns(kinds)}
      pagination={endpoints.length > 10 && { pageSize: 10 }}
      scroll={{ x: 900 }}
    />
  );
}

function useColumns(kinds: readonly string[]): NonNullable<TableProps<Row>['columns']> {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const kindName = useKindWords();
  return [
    {
      title: t('webhooks.name'),
      key: 'name',
      render: (_, { name, url, kinds: told }) => (
        <>
          <span className="b">{name}</span>
          <div className="small ink3 break">{url}</div>
          <Tooltip title={told.map(kindName).join(' · ')}>
            <span className="small ink2" tabIndex={0}>
              {t('webhooks.kindsCount', { count: told.length })}
              <span className="sr">{told.map(kindName).join(' · ')}</span>
            </span>
          </Tooltip>
        </>
      ),
    },
    { title: t('webhooks.state'), key: 'state', width: 230, render: (_, row) => <State row={row} /> },
    {
      title: t('webhooks.messages'),
      key: 'messages',
      width: 190,
      render: (_, { queued, failed, delivered, lastDeliveredAt }) => (
        <>
          {t('webhooks.counts', {
            queued: formatCount(queued),
            failed: formatCount(failed),
            delivered: formatCount(delivered),
          })}
          <div className="small ink3">
            {t('webhooks.lastDelivered')}{' '}
            {lastDeliveredAt === null ? t('webhooks.never') : formatMoment(lastDeliveredAt, language)}
          </div>
        </>
      ),
    },
    {
      title: t('webhooks.secret'),
      key: 'secret',
      width: 170,
      render: (_, { secretMadeAt, priorSecretUntil }) => (
        <span className="small">
          {t('webhooks.secretMade', { at: formatMoment(secretMadeAt, language) })}
          {priorSecretUntil !== null && Date.parse(priorSecretUntil) > Date.now() && (
            <span className="ink3 line">
              {t('webhooks.bothUntil', { at: formatMoment(priorSecretUntil, language) })}
            </span>
          )}
        </span>
      ),
    },
    {
      title: <span className="sr">{t('webhooks.more')}</span>,
      key: 'acts',
      width: 100,
      align: 'right',
      render: (_, row) => row.state !== 'REMOVED' && <EndpointActs endpoint={row} kinds={kinds} />,
    },
  ];
}

function State({
  row: { state, pause, stateChangedAt, stateChangedBy, failingSince },
}: {
  row: Row;
}): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const who = stateChangedBy === 'customer-profile' ? t('webhooks.itself') : stateChangedBy;
  return (
    <>
      <span className={tones[state]}>{t(`webhooks.states.${state}`)}</span>
      {pause !== null && <div className="small">{t(`webhooks.pauses.${pause}`)}</div>}
      <div className="small ink3">
        {t('webhooks.by', { who, at: formatMoment(stateChangedAt, language) })}
      </div>
      {failingSince !== null && (
        <div className="small warn-text">
          {t('webhooks.failingSince', { at: formatMoment(failingSince, language) })}
        </div>
      )}
    </>
  );
}
