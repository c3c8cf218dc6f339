import { ErrorState, shownError, useLanguage, useKeyedMutation } from '@evergreen/web';
import { formatCount, formatDay, formatMoment } from '@evergreen/web/format';
import { Button, Skeleton, Table, type TableProps } from 'antd';
import { useCallback, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import {
  CreateProgrammeDraftDocument,
  ProgrammesDocument,
  StartTierRunDocument,
  type ProgrammesQuery,
} from '../graphql.gen.ts';
import { Act, PageHead, Panel, Refusal, StartedBy } from '../page-parts.tsx';
import { isMoving, usePolling } from '../polling.ts';
import { useScoped } from '../use-url-state.ts';
import { RuleTables } from './rule-tables.tsx';
import { approvedRules, type Version } from './rules.ts';
import { VersionState } from './version-state.tsx';

/** The rules in force, every version, and the nightly review that goes by them. */
export default function ProgrammePage(): ReactElement {
  const { t } = useTranslation();
  const [{ data, error }, ask] = useQuery({ query: ProgrammesDocument, requestPolicy: 'cache-and-network' });
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  usePolling(data?.tierRuns.some(({ progress }) => isMoving(progress.state)) ?? false, 1000, again);
  const current = data?.programmes.find((version) => version.current);
  return (
    <>
      <PageHead title={t('programme.title')} sub={t('programme.sub')} acts={<NewDraft />} />
      {error && !data && <ErrorState error={shownError(error)} onRetry={again} />}
      {!data && !error && <Skeleton active />}
      {data && (
        <div className="split">
          <div className="stack">
            <Panel title={t('programme.versions')}>
              <Versions rows={data.programmes} today={data.today} />
            </Panel>
            {current && <RuleTables rules={current.rules} earlier={approvedRules(data.programmes)} />}
          </div>
          <TierRuns runs={data.tierRuns} onStarted={again} />
        </div>
      )}
    </>
  );
}

function NewDraft(): ReactElement {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const scoped = useScoped();
  const { send: create, fetching, error } = useKeyedMutation(CreateProgrammeDraftDocument);
  const go = async (): Promise<void> => {
    const data = await create((key) => ({ key }));
    if (data) void navigate(scoped(`/programme/${data.createProgrammeDraft.version}`));
  };
  return (
    <>
      <Refusal error={error && shownError(error)} />
      <Act right="Programme.draft">
        {(isDisabled) => (
          <Button type="primary" disabled={isDisabled} loading={fetching} onClick={() => void go()}>
            {t('programme.newDraft')}
          </Button>
        )}
      </Act>
    </>
  );
}

function Versions({ rows, today }: { rows: readonly Version[]; today: string }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const scoped = useScoped();
  const columns: TableProps<Version>['columns'] = [
    {
      title: t('programme.list.version'),
      key: 'version',
      render: (_, { version }) => (
        <Link className="open" to={scoped(`/programme/${version}`)}>
          {t('programme.version', { version })}
        </Link>
      ),
    },
    {
      title: t('programme.list.state'),
      key: 'state',
      render: (_, version) => <VersionState version={version} today={today} />,
    },
    {
      title: t('programme.list.from'),
      key: 'from',
      render: (_, { rules }) => formatDay(rules.effectiveFrom, language),
    },
    {
      title: t('programme.list.author'),
      key: 'author',
      render: (_, { author }) => author ?? t('programme.shipped'),
    },
    {
      title: t('programme.list.approved'),
      key: 'approved',
      render: (_, { approvedBy }) => approvedBy ?? <span className="ink3">–</span>,
    },
    {
      title: t('programme.list.changed'),
      key: 'changed',
      render: (_, { changedAt }) => <span className="nowrap">{formatMoment(changedAt, language)}</span>,
    },
  ];
  return (
    <Table<Version>
      size="small"
      rowKey="version"
      dataSource={rows}
      columns={columns}
      pagination={rows.length > 20 && { pageSize: 20 }}
      scroll={{ x: 640 }}
    />
  );
}

function TierRuns({
  runs,
  onStarted,
}: {
  runs: ProgrammesQuery['tierRuns'];
  onStarted: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const { send: start, fetching, error } = useKeyedMutation(StartTierRunDocument);
  const [newest] = runs;
  const isRunning = newest !== undefined && isMoving(newest.progress.state);
  const go = async (): Promise<void> => {
    const data = await start((key) => ({ key }));
    if (data) onStarted();
  };
  return (
    <Panel title={t('programme.runs.title')}>
      <div className="pb stack">
        <p className="small ink3">{t('programme.runs.hint')}</p>
        {newest === undefined ? (
          <p className="ink2">{t('programme.runs.none')}</p>
        ) : (
          <>
            <p className="small">
              {t('programme.runs.last')} ·{' '}
              <StartedBy
                startedBy={newest.startedBy.replace(/^schedule:.*/, 'schedule')}
                at={newest.progress.createdAt}
              />
            </p>
            <p>
              {t('programme.runs.line', {
                members: formatCount(newest.members),
                warned: formatCount(newest.warned),
              })}
            </p>
            <dl className="facts flat">
              {newest.counts.map(({ kind, members }) => [
                <dt key={`${kind} dt`}>{t(`programme.runs.kind.${kind}`)}</dt>,
                <dd key={`${kind} dd`}>{formatCount(members)}</dd>,
              ])}
            </dl>
          </>
        )}
        <Refusal error={error && shownError(error)} />
        <Act right="Programme.review">
          {(isDisabled) => (
            <Button
              disabled={isDisabled || isRunning}
              loading={fetching || isRunning}
              onClick={() => void go()}
            >
              {t('programme.runs.start')}
            </Button>
          )}
        </Act>
      </div>
    </Panel>
  );
}
