import { EmptyState, ErrorState, Icon, shownError, StatusChip, useLanguage } from '@evergreen/web';
import { formatCount } from '@evergreen/web/format';
import { Button, Skeleton, Table, type TableProps } from 'antd';
import { useCallback, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { ImportsDocument, type ImportsQuery } from '../graphql.gen.ts';
import { Act, ModeChip, named, PageHead, Panel, StartedBy } from '../page-parts.tsx';
import { isMoving, usePolling } from '../polling.ts';
import { StartImport } from './start-import.tsx';

type Row = ImportsQuery['imports'][number];

/** What was brought in so far, and the form that brings in more. */
export default function ImportsPage(): ReactElement {
  const { t } = useTranslation();
  const [{ data, error }, ask] = useQuery({ query: ImportsDocument, requestPolicy: 'cache-and-network' });
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  usePolling(data?.imports.some(({ progress }) => isMoving(progress.state)) ?? false, 2000, again);
  return (
    <>
      <PageHead
        title={t('imports.title')}
        sub={t('imports.sub')}
        acts={
          <Act right="Import.manage">
            {(isDisabled) => (
              <Link
                to="/imports/profiles/new"
                {...(isDisabled ? { 'aria-disabled': true, tabIndex: -1 } : {})}
              >
                <Button tabIndex={-1} disabled={isDisabled} icon={<Icon name="plus" size="s" />}>
                  {t('mapping.title')}
                </Button>
              </Link>
            )}
          </Act>
        }
      />
      <div className="split form-first">
        <Panel title={t('imports.list')}>
          {error && !data && <ErrorState error={shownError(error)} onRetry={again} />}
          {!data && !error && <Skeleton className="pb" active />}
          {data?.imports.length === 0 && (
            <EmptyState icon="upload" title={t('imports.empty')} hint={t('imports.emptyHint')} />
          )}
          {data && data.imports.length > 0 && <Imports rows={data.imports} />}
        </Panel>
        <Panel title={t('imports.start')}>
          <StartImport />
        </Panel>
      </div>
    </>
  );
}

function Imports({ rows }: { rows: readonly Row[] }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const columns: TableProps<Row>['columns'] = [
    {
      title: t('list.file'),
      key: 'file',
      render: (_, { id, fileName, profile }) => (
        <>
          <Link className="open" to={`/imports/${id}`}>
            {fileName}
          </Link>
          <div className="small ink3">{named(profile, language)}</div>
        </>
      ),
    },
    { title: t('list.mode'), key: 'mode', render: (_, { dry }) => <ModeChip dry={dry} /> },
    {
      title: t('list.state'),
      key: 'state',
      render: (_, { progress }) => <StatusChip status={progress.state} />,
    },
    {
      title: t('list.rows'),
      key: 'rows',
      align: 'right',
      render: (_, { report }) => (report ? formatCount(report.rowsRead) : ''),
    },
    {
      title: t('list.refused'),
      key: 'refused',
      align: 'right',
      render: (_, { report }) => (report ? formatCount(report.rowsRefused) : ''),
    },
    {
      title: t('list.at'),
      key: 'at',
      render: (_, { startedBy, progress }) => (
        <span className="nowrap">
          <StartedBy startedBy={startedBy} at={progress.createdAt} />
        </span>
      ),
    },
  ];
  return (
    <Table<Row>
      size="small"
      rowKey="id"
      dataSource={rows}
      columns={columns}
      pagination={rows.length > 20 && { pageSize: 20 }}
      scroll={{ x: 640 }}
    />
  );
}
