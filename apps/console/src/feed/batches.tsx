import { StatusChip, useLanguage } from '@evergreen/web';
import { formatCount, formatMoment } from '@evergreen/web/format';
import { Table, type TableProps } from 'antd';
import { useCallback, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { FeedBatchesDocument, type FeedBatchesQuery } from '../graphql.gen.ts';
import { isMoving, usePolling } from '../polling.ts';
import { TableState } from '../table-state.tsx';
import { feedMessages } from './messages.ts';

type Row = FeedBatchesQuery['feedBatches'][number];

const kinds = feedMessages.zh.kinds;

function isKnownKind(kind: string): kind is keyof typeof kinds {
  return Object.hasOwn(kinds, kind);
}

/** What core systems sent last; each is an import with a page of its own. */
export function Batches(): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [{ data, error }, ask] = useQuery({ query: FeedBatchesDocument, requestPolicy: 'cache-and-network' });
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  const rows = data?.feedBatches ?? [];
  usePolling(
    rows.some(({ progress }) => isMoving(progress.state)),
    2000,
    again,
  );
  const columns: TableProps<Row>['columns'] = [
    {
      title: t('feed.batch'),
      key: 'batch',
      render: (_, { id, key, source, kind }) => (
        <>
          <Link className="open" to={`/imports/${id}`}>
            {key}
          </Link>
          <div className="small ink3">
            {source} · {isKnownKind(kind) ? t(`feed.kinds.${kind}`) : kind}
          </div>
        </>
      ),
    },
    {
      title: t('list.state'),
      key: 'state',
      render: (_, { progress }) => <StatusChip status={progress.state} />,
    },
    {
      title: t('list.rows'),
      key: 'rows',
      align: 'right',
      render: (_, { rowsRead }) => (rowsRead === null ? '' : formatCount(rowsRead)),
    },
    {
      title: t('list.refused'),
      key: 'refused',
      align: 'right',
      render: (_, { rowsRefused }) => (rowsRefused === null ? '' : formatCount(rowsRefused)),
    },
    {
      title: t('feed.at'),
      key: 'at',
      render: (_, { progress }) => (
        <span className="nowrap">{formatMoment(progress.createdAt, language)}</span>
      ),
    },
  ];
  return (
    <TableState
      error={error}
      isLoaded={data !== undefined}
      isEmpty={rows.length === 0}
      again={again}
      empty={{ icon: 'upload', title: t('feed.noBatches'), hint: t('feed.noBatchesHint') }}
    >
      <Table<Row>
        size="small"
        rowKey="id"
        dataSource={rows}
        columns={columns}
        pagination={rows.length > 25 && { pageSize: 25 }}
        scroll={{ x: 640 }}
      />
    </TableState>
  );
}
