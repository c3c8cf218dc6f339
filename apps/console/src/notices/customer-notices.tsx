import { useLanguage } from '@evergreen/web';
import { formatMoment } from '@evergreen/web/format';
import { Table, type TableProps } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { CustomerNoticesDocument, type CustomerNoticesQuery } from '../graphql.gen.ts';
import { Panel } from '../page-parts.tsx';
import { Pager, TableState } from '../table-state.tsx';
import { DeliveryWords } from './delivery-words.tsx';
import { noticeChannels } from './log-filter.ts';

type Notice = CustomerNoticesQuery['customerNotices']['notices'][number];

const pageSize = 10;

/** What a customer was told, in the words they read, and what became of it by each way. */
export function CustomerNotices({ customerId }: { customerId: string }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const [{ data, error }, ask] = useQuery({
    query: CustomerNoticesDocument,
    variables: { customerId, limit: pageSize, cursor: cursors.at(-1) ?? null },
    requestPolicy: 'cache-and-network',
  });
  const notices = data?.customerNotices.notices ?? [];
  const columns: TableProps<Notice>['columns'] = [
    {
      title: t('desk.log.at'),
      key: 'at',
      width: 130,
      render: (_, { at }) => <span className="nowrap">{formatMoment(at, language)}</span>,
    },
    {
      title: t('desk.log.template'),
      key: 'words',
      render: (_, { zh, en }) => {
        const { title, body } = language === 'en' ? en : zh;
        return (
          <>
            {title}
            <div className="small ink3">{body}</div>
          </>
        );
      },
    },
    {
      title: t('desk.log.state'),
      key: 'deliveries',
      width: 320,
      render: (_, { deliveries }) =>
        noticeChannels
          .flatMap((channel) => deliveries.filter((delivery) => delivery.channel === channel))
          .map((delivery) => (
            <div key={delivery.channel}>
              <span className="way small">{t(`desk.channels.${delivery.channel}`)}</span>
              <DeliveryWords delivery={delivery} />
            </div>
          )),
    },
  ];
  return (
    <Panel title={t('desk.customer.title')}>
      {data && notices.length === 0 && !error ? (
        <p className="pb ink3">{t('desk.customer.none')}</p>
      ) : (
        <TableState
          error={error}
          isLoaded={data !== undefined}
          isEmpty={false}
          again={() => ask({ requestPolicy: 'network-only' })}
          empty={{ icon: 'bell', title: t('desk.customer.none'), hint: '' }}
        >
          <Table<Notice>
            size="small"
            rowKey="id"
            dataSource={notices}
            columns={columns}
            pagination={false}
            scroll={{ x: 760 }}
          />
          <Pager cursors={cursors} next={data?.customerNotices.nextCursor ?? null} onGo={setCursors} />
        </TableState>
      )}
    </Panel>
  );
}
