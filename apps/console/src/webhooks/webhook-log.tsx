import { useLanguage } from '@evergreen/web';
import { formatMoment } from '@evergreen/web/format';
import { App, Button, Form, Input, Select, Table, type TableProps } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import {
  ReplayWebhooksDocument,
  WebhookDeliveriesDocument,
  type WebhookDeliveryFilterInput,
  type WebhookDeliveryPartsFragment,
  type WebhookEndpointPartsFragment,
} from '../graphql.gen.ts';
import { Act } from '../page-parts.tsx';
import { Pager, TableState } from '../table-state.tsx';
import { useTellError } from '../use-tell-error.ts';
import { useUrlState } from '../use-url-state.ts';
import { afterWebhookActs } from './after-webhook-acts.ts';
import { useKindWords } from './kind-words.ts';
import { webhookFilterIn, webhookFilterNames, webhookResults } from './log-filter.ts';
import { MessageDetails } from './message-details.tsx';
import { useReasonWords } from './reason-words.ts';

type Row = WebhookDeliveryPartsFragment;

interface Known {
  readonly endpoints: readonly WebhookEndpointPartsFragment[];
  readonly kinds: readonly string[];
}

const pageSize = 25;
const tones = { QUEUED: 'chip', DELIVERED: 'chip ok', FAILED: 'chip danger' } as const;

/** What became of each message, by filters that the address keeps. */
export function WebhookLog(known: Known): ReactElement {
  const { params } = useUrlState();
  const filter = webhookFilterIn(params);
  return (
    <>
      <div className="pb">
        <Filters filter={filter} {...known} />
      </div>
      {/* Another find begins at its first page. */}
      <Deliveries key={JSON.stringify(filter)} filter={filter} />
    </>
  );
}

function Filters({
  filter,
  endpoints,
  kinds,
}: Known & { readonly filter: WebhookDeliveryFilterInput }): ReactElement {
  const { t } = useTranslation();
  const nameOf = useKindWords();
  const { change } = useUrlState();
  const choose = (name: (typeof webhookFilterNames)[number]) => (value: string | undefined) =>
    change({ [name]: value }, true);
  const choice = (
    name: 'endpoint' | 'kind' | 'state',
    value: string | null,
    options: { value: string; label: string }[],
  ) => (
    <Form.Item label={t(`webhooks.log.${name}`)} htmlFor={`webhooks-${name}`}>
      <Select
        id={`webhooks-${name}`}
        value={value}
        placeholder={t('webhooks.log.all')}
        allowClear
        options={options}
        onChange={choose(name)}
      />
    </Form.Item>
  );
  return (
    <Form layout="vertical" className="filters" aria-label={t('webhooks.log.filters')}>
      {choice(
        'endpoint',
        filter.endpointId ?? null,
        endpoints.map(({ id: value, name: label }) => ({ value, label })),
      )}
      {choice(
        'kind',
        filter.kind ?? null,
        [...kinds, 'endpoint.test.v1'].map((value) => ({ value, label: nameOf(value) })),
      )}
      {choice(
        'state',
        filter.state ?? null,
        webhookResults.map((value) => ({ value, label: t(`webhooks.results.${value}`) })),
      )}
      <Form.Item label={t('webhooks.log.day')} htmlFor="webhooks-day">
        <Input
          id="webhooks-day"
          type="date"
          value={filter.day ?? ''}
          onChange={({ target }) => choose('day')(target.value === '' ? undefined : target.value)}
        />
      </Form.Item>
      <div className="acts filters-acts">
        <Button
          disabled={Object.keys(filter).length === 0}
          onClick={() =>
            change(Object.fromEntries(webhookFilterNames.map((name) => [name, undefined])), true)
          }
        >
          {t('webhooks.log.clear')}
        </Button>
      </div>
    </Form>
  );
}

function Deliveries({ filter }: { filter: WebhookDeliveryFilterInput }): ReactElement {
  const { t } = useTranslation();
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const [{ data, error }, ask] = useQuery({
    query: WebhookDeliveriesDocument,
    variables: { filter, limit: pageSize, cursor: cursors.at(-1) ?? null },
    requestPolicy: 'cache-and-network',
    context: afterWebhookActs,
  });
  const rows = data?.webhookDeliveries.deliveries ?? [];
  return (
    <TableState
      error={error}
      isLoaded={data !== undefined}
      isEmpty={rows.length === 0}
      again={() => ask({ requestPolicy: 'network-only' })}
      empty={{ icon: 'list', title: t('webhooks.log.none'), hint: t('webhooks.log.noneHint') }}
    >
      <Table<Row>
        size="small"
        rowKey={({ endpointId, messageId }) => `${endpointId} ${messageId}`}
        dataSource={rows}
        columns={useColumns()}
        pagination={false}
        scroll={{ x: 860 }}
        expandable={{ expandedRowRender: (row) => <MessageDetails delivery={row} /> }}
      />
      <Pager cursors={cursors} next={data?.webhookDeliveries.nextCursor ?? null} onGo={setCursors} />
    </TableState>
  );
}

function useColumns(): NonNullable<TableProps<Row>['columns']> {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const kindName = useKindWords();
  return [
    {
      title: t('webhooks.log.at'),
      key: 'at',
      width: 140,
      render: (_, { madeAt }) => <span className="nowrap">{formatMoment(madeAt, language)}</span>,
    },
    { title: t('webhooks.log.endpoint'), key: 'endpoint', width: 150, dataIndex: 'endpointName' },
    {
      title: t('webhooks.log.kind'),
      key: 'kind',
      render: (_, { kind, items }) => (
        <>
          {kindName(kind)}
          <div className="small ink3">{t('webhooks.log.items', { count: items })}</div>
        </>
      ),
    },
    {
      title: t('webhooks.log.state'),
      key: 'state',
      width: 230,
      render: (_, row) => <Result row={row} />,
    },
    {
      title: t('webhooks.log.tries'),
      key: 'tries',
      width: 70,
      align: 'right',
      dataIndex: 'attempts',
    },
    { title: '', key: 'acts', width: 110, align: 'right', render: (_, row) => <Again row={row} /> },
  ];
}

function Result({ row: { state, reason, status, nextAt, attempts } }: { row: Row }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const why = useReasonWords();
  return (
    <>
      <span className={tones[state]}>{t(`webhooks.results.${state}`)}</span>
      <div className="small ink3">
        {[
          ...(reason === '' ? [] : [why(reason, status)]),
          ...(nextAt === null || attempts === 0
            ? []
            : [t('webhooks.log.next', { at: formatMoment(nextAt, language) })]),
        ].join(' · ')}
      </div>
    </>
  );
}

function Again({ row: { endpointId, messageId, state, reason } }: { row: Row }): ReactElement | null {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const tell = useTellError();
  const [{ fetching }, replay] = useMutation(ReplayWebhooksDocument);
  if (state === 'QUEUED' || reason === 'REMOVED') return null;
  const send = async (): Promise<void> => {
    const { error } = await replay({ input: { endpointId, messageId } }, afterWebhookActs);
    if (error) tell(error);
    else void message.success(t('webhooks.log.sentAgain'));
  };
  return (
    <Act right="Webhook.manage">
      {(isDisabled) => (
        <Button
          size="small"
          disabled={isDisabled}
          loading={fetching}
          aria-label={t('webhooks.log.againOf', { id: messageId })}
          onClick={() => void send()}
        >
          {t('webhooks.log.again')}
        </Button>
      )}
    </Act>
  );
}
