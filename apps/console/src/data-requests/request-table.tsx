import {
  RunProgress,
  serverNow,
  StatusChip,
  useErrorWords,
  useExportDownload,
  useLanguage,
} from '@evergreen/web';
import { formatMoment } from '@evergreen/web/format';
import { App as AntApp, Button, Table, type TableProps } from 'antd';
import { useCallback, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { DataRequestsDocument, type DataRequestPartsFragment } from '../graphql.gen.ts';
import { useOffices } from '../offices.ts';
import { isMoving, usePolling } from '../polling.ts';
import { TableState } from '../table-state.tsx';
import { useScoped, useUrlState } from '../use-url-state.ts';
import { Receipts } from './receipts.tsx';

type Row = DataRequestPartsFragment;

const context = { additionalTypenames: ['DataRequest'] };

/** Requests with their progress; opened, the receipts. All of them, or those about one customer. */
export function RequestTable({
  customerId,
  emptyHint,
}: {
  customerId?: string;
  emptyHint: string;
}): ReactElement {
  const { t } = useTranslation();
  const { t: web } = useTranslation('web');
  const { params, change } = useUrlState();
  const [{ data, error }, ask] = useQuery({
    query: DataRequestsDocument,
    variables: { customerId: customerId ?? null, limit: 100 },
    requestPolicy: 'cache-and-network',
    context,
  });
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  const rows = data?.dataRequests ?? [];
  usePolling(
    rows.some(({ progress }) => isMoving(progress.state)),
    2000,
    again,
  );
  const opened = params.get('open');
  return (
    <TableState
      error={error}
      isLoaded={data !== undefined}
      isEmpty={rows.length === 0}
      again={again}
      empty={{ icon: 'document', title: t('requests.none'), hint: emptyHint }}
    >
      <Table<Row>
        size="small"
        rowKey="id"
        dataSource={rows}
        columns={useColumns(customerId === undefined)}
        pagination={rows.length > 20 && { pageSize: 20 }}
        scroll={{ x: 860 }}
        expandable={{
          columnTitle: <span className="sr">{t('requests.receipts')}</span>,
          expandedRowKeys: opened === null ? [] : [opened],
          onExpand: (isOpen, { id }) => change({ open: isOpen ? id : undefined }),
          expandedRowRender: (row) => <Opened row={row} />,
          expandIcon: ({ expanded, onExpand, record }) => (
            <button
              type="button"
              className={`ant-table-row-expand-icon ant-table-row-expand-icon-${expanded ? 'expanded' : 'collapsed'}`}
              aria-expanded={expanded}
              aria-label={t('requests.see', { kind: web(`dataRequestKinds.${record.kind}`) })}
              onClick={(event) => onExpand(record, event)}
            />
          ),
        }}
      />
    </TableState>
  );
}

function Opened({ row }: { row: Row }): ReactElement {
  const { t } = useTranslation();
  const { progress } = row;
  return (
    <div className="stack">
      {isMoving(progress.state) && (
        <RunProgress
          state={progress.state}
          done={progress.chunksDone}
          total={progress.chunksTotal}
          startedAt={progress.startedAt}
        />
      )}
      {progress.failure !== null && (
        <p className="danger">{t('requests.failed', { failure: progress.failure })}</p>
      )}
      <Receipts receipts={row.receipts} />
    </div>
  );
}

function useColumns(hasCustomer: boolean): NonNullable<TableProps<Row>['columns']> {
  const { t } = useTranslation();
  const { t: web } = useTranslation('web');
  const { language } = useLanguage();
  const { nameOf } = useOffices();
  const scoped = useScoped();
  return [
    {
      title: t('requests.kind'),
      key: 'kind',
      width: 130,
      render: (_, { kind }) => <span className="b">{web(`dataRequestKinds.${kind}`)}</span>,
    },
    {
      title: t('requests.state'),
      key: 'state',
      width: 120,
      render: (_, { progress }) => <StatusChip status={progress.state} />,
    },
    ...(hasCustomer
      ? [
          {
            title: t('requests.customer'),
            key: 'customer',
            width: 150,
            render: (_: unknown, { customerId, orgPath }: Row) => (
              <>
                <Link className="acc" to={scoped(`/customers/${customerId}`)}>
                  {t('requests.customerOpen')}
                </Link>
                <div className="small ink3">{nameOf(orgPath)}</div>
              </>
            ),
          },
        ]
      : []),
    {
      title: t('requests.by'),
      key: 'by',
      width: 110,
      render: (_, { requestedBy }) => (requestedBy === 'member' ? t('requests.member') : requestedBy),
    },
    {
      title: t('requests.reason'),
      key: 'reason',
      render: (_, { reason }) => <span className="msg">{reason}</span>,
    },
    {
      title: t('requests.at'),
      key: 'at',
      width: 130,
      render: (_, { progress }) => (
        <span className="nowrap">{formatMoment(progress.createdAt, language)}</span>
      ),
    },
    {
      title: t('requests.download'),
      key: 'download',
      width: 170,
      render: (_, row) => <Downloads row={row} />,
    },
  ];
}

function Downloads({ row }: { row: Row }): ReactElement | null {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { id, kind, requestedBy, availableUntil, progress } = row;
  const { message } = AntApp.useApp();
  const words = useErrorWords();
  const downloadExport = useExportDownload();
  const [busy, setBusy] = useState<'json' | 'zip'>();
  const download = async (form: 'json' | 'zip'): Promise<void> => {
    setBusy(form);
    const failed = await downloadExport(id, form);
    setBusy(undefined);
    if (failed) void message.error(words(failed).title);
  };
  if (kind !== 'EXPORT' || progress.state !== 'SUCCEEDED') return null;
  if (requestedBy === 'member') return <span className="ink3">{t('requests.theirs')}</span>;
  if (availableUntil === null || Date.parse(availableUntil) <= serverNow())
    return <span className="ink3">{t('requests.gone')}</span>;
  return (
    <>
      {(['json', 'zip'] as const).map((form) => (
        <Button
          key={form}
          type="link"
          size="small"
          className="cell-link"
          loading={busy === form}
          disabled={busy !== undefined}
          onClick={() => void download(form)}
        >
          {form === 'json' ? 'JSON' : 'CSV (ZIP)'}
        </Button>
      ))}
      <div className="small ink3">{t('requests.until', { at: formatMoment(availableUntil, language) })}</div>
    </>
  );
}
