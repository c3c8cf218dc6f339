import { EmptyState, ErrorState, shownError, StatusChip, useLanguage } from '@evergreen/web';
import { formatCount, formatDay } from '@evergreen/web/format';
import { Skeleton, Table, type TableProps } from 'antd';
import { useCallback, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { NoClaimRunsDocument, type NoClaimRunsQuery } from '../graphql.gen.ts';
import { ModeChip, named, PageHead, Panel, StartedBy } from '../page-parts.tsx';
import { isMoving, usePolling } from '../polling.ts';
import { StartRun } from './start-run.tsx';

type Row = NoClaimRunsQuery['noClaimRuns'][number];

/** Runs so far, and the form that starts one. */
export default function RunsPage(): ReactElement {
  const { t } = useTranslation();
  const [{ data, error }, ask] = useQuery({ query: NoClaimRunsDocument, requestPolicy: 'cache-and-network' });
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  usePolling(data?.noClaimRuns.some(({ progress }) => isMoving(progress.state)) ?? false, 2000, again);
  return (
    <>
      <PageHead title={t('noClaim.title')} sub={t('noClaim.sub')} />
      <div className="split form-first">
        <Panel title={t('noClaim.list')}>
          {error && !data && <ErrorState error={shownError(error)} onRetry={again} />}
          {!data && !error && <Skeleton className="pb" active />}
          {data?.noClaimRuns.length === 0 && (
            <EmptyState icon="shield" title={t('noClaim.empty')} hint={t('noClaim.emptyHint')} />
          )}
          {data && data.noClaimRuns.length > 0 && <Runs rows={data.noClaimRuns} />}
        </Panel>
        <Panel title={t('noClaim.start')}>
          <StartRun />
        </Panel>
      </div>
    </>
  );
}

function Runs({ rows }: { rows: readonly Row[] }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const columns: TableProps<Row>['columns'] = [
    {
      title: t('list.ruleSet'),
      key: 'ruleSet',
      render: (_, { id, ruleSet, asOf }) => (
        <>
          <Link className="open" to={`/no-claim/${id}`}>
            {t('version', { name: named(ruleSet, language), version: ruleSet.version })}
          </Link>
          <div className="small ink3">{t('run.asOf', { date: formatDay(asOf, language) })}</div>
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
      title: t('list.terms'),
      key: 'terms',
      align: 'right',
      render: (_, { total }) => formatCount(total.terms),
    },
    {
      title: t('list.granted'),
      key: 'granted',
      align: 'right',
      render: (_, { total }) => formatCount(total.grantedTerms),
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
