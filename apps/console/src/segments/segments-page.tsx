import { Icon, useKeyedMutation, useLanguage } from '@evergreen/web';
import { formatCount, formatMoment } from '@evergreen/web/format';
import { App, Button, Table, type TableProps } from 'antd';
import { useCallback, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { RefreshSegmentsDocument, SegmentsDocument, type SegmentsQuery } from '../graphql.gen.ts';
import { Act, PageHead, Panel } from '../page-parts.tsx';
import { isMoving, usePolling } from '../polling.ts';
import { TableState } from '../table-state.tsx';
import { useTellError } from '../use-tell-error.ts';
import { useOffice, useScoped } from '../use-url-state.ts';
import { Moved } from './moved.tsx';
import { Trend } from './trend.tsx';

type Row = SegmentsQuery['segments']['segments'][number];

/** Every segment with its customers of the offices looked at. */
export default function SegmentsPage(): ReactElement {
  const { t } = useTranslation();
  const office = useOffice();
  const [{ data, error }, ask] = useQuery({
    query: SegmentsDocument,
    variables: { office: office ?? null },
    requestPolicy: 'cache-and-network',
  });
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  const refresh = data?.segments.refresh;
  usePolling(refresh != null && isMoving(refresh.state), 1_000, again);
  const rows = data?.segments.segments ?? [];
  return (
    <>
      <PageHead title={t('segments.title')} sub={t('segments.sub')} acts={<Acts onStarted={again} />} />
      <Panel title={t('segments.all')} note={<Refreshed refresh={refresh} />}>
        <TableState
          error={error}
          isLoaded={data !== undefined}
          isEmpty={rows.length === 0}
          again={again}
          empty={{ icon: 'filter', title: t('segments.none'), hint: t('segments.noneHint') }}
        >
          <Table<Row>
            size="small"
            rowKey="id"
            dataSource={rows}
            columns={useColumns()}
            pagination={false}
            scroll={{ x: 760 }}
          />
        </TableState>
      </Panel>
    </>
  );
}

function Acts({ onStarted }: { onStarted: () => void }): ReactElement {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const tell = useTellError();
  const scoped = useScoped();
  const { send, fetching } = useKeyedMutation(RefreshSegmentsDocument);
  const refresh = async (): Promise<void> => {
    const data = await send((key) => ({ key, full: false }), { onError: tell });
    if (!data) return;
    void message.success(t('segments.started'));
    onStarted();
  };
  return (
    <>
      <Act right="Segment.manage">
        {(isDisabled) => (
          <Button disabled={isDisabled} loading={fetching} onClick={() => void refresh()}>
            {t('segments.refresh')}
          </Button>
        )}
      </Act>
      <Act right="Segment.manage">
        {(isDisabled) => (
          <Link to={scoped('/segments/new')} {...(isDisabled ? { 'aria-disabled': true, tabIndex: -1 } : {})}>
            <Button type="primary" tabIndex={-1} disabled={isDisabled} icon={<Icon name="plus" size="s" />}>
              {t('segments.add')}
            </Button>
          </Link>
        )}
      </Act>
    </>
  );
}

/** How the newest refresh stands. */
export function Refreshed({
  refresh,
}: {
  refresh: SegmentsQuery['segments']['refresh'] | undefined;
}): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  if (refresh == null) return <>{t('segments.neverRefreshed')}</>;
  if (isMoving(refresh.state)) return <span className="chip info">{t('segments.refreshing')}</span>;
  if (refresh.state !== 'SUCCEEDED' || refresh.finishedAt === null)
    return (
      <span className="danger">{t('segments.refreshFailed', { why: refresh.failure ?? refresh.state })}</span>
    );
  return <>{t('segments.refreshedOn', { on: formatMoment(refresh.finishedAt, language) })}</>;
}

function useColumns(): NonNullable<TableProps<Row>['columns']> {
  const { t } = useTranslation();
  const scoped = useScoped();
  return [
    {
      title: t('segments.name'),
      key: 'name',
      render: (_, { id, active, draft }) => {
        const shown = active ?? draft;
        return (
          <>
            <Link className="open" to={scoped(`/segments/${id}`)}>
              {shown?.name}
            </Link>{' '}
            {draft !== null && (
              <span className="chip warn">
                {t(active === null ? 'segments.onlyDraft' : 'segments.draftWaits')}
              </span>
            )}
            <div className="small ink3">{shown?.description}</div>
          </>
        );
      },
    },
    {
      title: t('segments.members'),
      key: 'members',
      width: 110,
      align: 'right',
      render: (_, { days }) => {
        const last = days.at(-1);
        return last === undefined ? '–' : formatCount(last.members);
      },
    },
    {
      title: t('segments.today'),
      key: 'moved',
      width: 150,
      align: 'right',
      render: (_, { days }) => <Moved day={days.at(-1)} />,
    },
    {
      title: t('segments.trend'),
      key: 'trend',
      width: 140,
      render: (_, { active, days }) => <Trend name={active?.name ?? ''} days={days} />,
    },
    {
      title: t('segments.owner'),
      key: 'owner',
      width: 100,
      render: (_, { owner }) => (owner === 'operator' ? t('starters.operator') : owner),
    },
  ];
}
