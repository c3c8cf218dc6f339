import { useLanguage } from '@evergreen/web';
import { formatMoment } from '@evergreen/web/format';
import { App, Button, Form, Input, Select, Table, type TableProps } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMutation, useQuery } from 'urql';
import {
  type DeliveryEntryPartsFragment,
  type DeliveryFilterInput,
  RetryDeliveryDocument,
  SendingLogDocument,
} from '../graphql.gen.ts';
import { PageHead, Panel } from '../page-parts.tsx';
import { Pager, TableState } from '../table-state.tsx';
import { useTellError } from '../use-tell-error.ts';
import { useScoped, useUrlState } from '../use-url-state.ts';
import { DeliveryWords, knownTemplates, useTemplateWords } from './delivery-words.tsx';
import { deliveryStates, filterIn, filterNames, noticeChannels } from './log-filter.ts';

type Entry = DeliveryEntryPartsFragment;

const pageSize = 50;

/** What became of each message, by filters that the address keeps. */
export default function SendingLogPage(): ReactElement {
  const { t } = useTranslation();
  const { params } = useUrlState();
  const filter = filterIn(params);
  return (
    <>
      <PageHead title={t('desk.log.title')} sub={t('desk.log.sub')} />
      <Panel title={t('desk.log.list')}>
        <div className="pb">
          <Filters filter={filter} />
        </div>
        {/* Another find begins at its first page. */}
        <Entries key={JSON.stringify(filter)} filter={filter} />
      </Panel>
    </>
  );
}

function Filters({ filter }: { filter: DeliveryFilterInput }): ReactElement {
  const { t } = useTranslation();
  const nameOf = useTemplateWords();
  const { change } = useUrlState();
  const choose = (name: (typeof filterNames)[number]) => (value: string | undefined) =>
    change({ [name]: value }, true);
  return (
    <Form layout="vertical" className="filters" aria-label={t('desk.log.filters')}>
      <Form.Item label={t('desk.log.state')} htmlFor="log-state">
        <Select
          id="log-state"
          value={filter.state ?? null}
          placeholder={t('desk.log.allStates')}
          allowClear
          options={deliveryStates.map((value) => ({ value, label: t(`desk.states.${value}`) }))}
          onChange={choose('state')}
        />
      </Form.Item>
      <Form.Item label={t('desk.log.template')} htmlFor="log-template">
        <Select
          id="log-template"
          value={filter.template ?? null}
          placeholder={t('desk.log.allTemplates')}
          allowClear
          options={knownTemplates.map((value) => ({ value, label: nameOf(value) }))}
          onChange={choose('template')}
        />
      </Form.Item>
      <Form.Item label={t('desk.log.channel')} htmlFor="log-channel">
        <Select
          id="log-channel"
          value={filter.channel ?? null}
          placeholder={t('desk.log.allChannels')}
          allowClear
          options={noticeChannels.map((value) => ({ value, label: t(`desk.channels.${value}`) }))}
          onChange={choose('channel')}
        />
      </Form.Item>
      <Form.Item label={t('desk.log.day')} htmlFor="log-day">
        <Input
          id="log-day"
          type="date"
          value={filter.day ?? ''}
          onChange={({ target }) => choose('day')(target.value === '' ? undefined : target.value)}
        />
      </Form.Item>
      <div className="acts filters-acts">
        <Button
          disabled={Object.keys(filter).length === 0}
          onClick={() => change(Object.fromEntries(filterNames.map((name) => [name, undefined])), true)}
        >
          {t('desk.log.clear')}
        </Button>
      </div>
    </Form>
  );
}

function Entries({ filter }: { filter: DeliveryFilterInput }): ReactElement {
  const { t } = useTranslation();
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const [{ data, error }, ask] = useQuery({
    query: SendingLogDocument,
    variables: { filter, limit: pageSize, cursor: cursors.at(-1) ?? null },
    requestPolicy: 'cache-and-network',
  });
  const entries = data?.deliveries.entries ?? [];
  const columns = useColumns();
  return (
    <TableState
      error={error}
      isLoaded={data !== undefined}
      isEmpty={entries.length === 0}
      again={() => ask({ requestPolicy: 'network-only' })}
      empty={{ icon: 'list', title: t('desk.log.none'), hint: t('desk.log.noneHint') }}
    >
      <Table<Entry>
        size="small"
        rowKey={({ noticeId, delivery }) => `${noticeId} ${delivery.channel}`}
        dataSource={entries}
        columns={columns}
        pagination={false}
        scroll={{ x: 980 }}
        expandable={{
          rowExpandable: ({ attempts }) => attempts.length > 0,
          expandedRowRender: (entry) => <Attempts entry={entry} />,
        }}
      />
      <Pager cursors={cursors} next={data?.deliveries.nextCursor ?? null} onGo={setCursors} />
    </TableState>
  );
}

function useColumns(): NonNullable<TableProps<Entry>['columns']> {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const nameOf = useTemplateWords();
  const scoped = useScoped();
  return [
    {
      title: t('desk.log.at'),
      key: 'at',
      width: 130,
      render: (_, { madeAt }) => <span className="nowrap">{formatMoment(madeAt, language)}</span>,
    },
    {
      title: t('desk.log.customer'),
      key: 'customer',
      width: 150,
      render: (_, { customerId, customerRef }) => (
        <Link className="acc" to={scoped(`/customers/${customerId}`)}>
          {customerRef}
        </Link>
      ),
    },
    {
      title: t('desk.log.template'),
      key: 'template',
      width: 190,
      render: (_, { template, templateVersion }) =>
        t('version', { name: nameOf(template), version: templateVersion }),
    },
    {
      title: t('desk.log.channel'),
      key: 'channel',
      width: 110,
      render: (_, { delivery }) => t(`desk.channels.${delivery.channel}`),
    },
    {
      title: t('desk.log.state'),
      key: 'state',
      render: (_, { delivery }) => <DeliveryWords delivery={delivery} />,
    },
    {
      title: t('desk.log.attempts'),
      key: 'attempts',
      width: 80,
      align: 'right',
      render: (_, { delivery }) => delivery.attempts,
    },
    { title: '', key: 'acts', width: 110, render: (_, entry) => <Retry entry={entry} /> },
  ];
}

function Retry({
  entry: { customerId, noticeId, delivery, mayRetry },
}: {
  entry: Entry;
}): ReactElement | null {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const tell = useTellError();
  const [{ fetching }, retry] = useMutation(RetryDeliveryDocument);
  if (!mayRetry) return null;
  const send = async (): Promise<void> => {
    const { error } = await retry({ customerId, noticeId, channel: delivery.channel });
    if (error) tell(error);
    else void message.success(t('desk.log.retried'));
  };
  return (
    <Button size="small" loading={fetching} onClick={() => void send()}>
      {t('desk.log.retry')}
    </Button>
  );
}

function Attempts({ entry: { attempts } }: { entry: Entry }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const words = (outcome: string): string =>
    outcome === 'taken' || outcome === 'later' || outcome === 'refused'
      ? t(`desk.log.outcomes.${outcome}`)
      : outcome;
  return (
    <ol className="attempts small">
      {attempts.map(({ at, outcome, answer }) => (
        <li key={at}>
          {formatMoment(at, language)} · {words(outcome)} · {answer}
        </li>
      ))}
    </ol>
  );
}
