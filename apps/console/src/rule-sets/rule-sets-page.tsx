import { EmptyState, ErrorState, shownError, useKeyedMutation, useLanguage } from '@evergreen/web';
import { formatDay, formatMoment } from '@evergreen/web/format';
import { Button, Select, Skeleton, Table, type TableProps } from 'antd';
import { useCallback, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { CreateRuleSetDraftDocument, RuleSetVersionsDocument } from '../graphql.gen.ts';
import { Act, named, PageHead, Panel, Refusal } from '../page-parts.tsx';
import { useScoped } from '../use-url-state.ts';
import { Differences } from './compare-panel.tsx';
import { DraftState } from './draft-state.tsx';
import { Scales } from './scales-panel.tsx';
import { dayOf, documentOf, type Draft, namesOf, type Published, standingOf } from './versions.ts';

/** Every version of every rule set, what is being made, and how two of them differ. */
export default function RuleSetsPage(): ReactElement {
  const { t } = useTranslation();
  const [{ data, error }, ask] = useQuery({
    query: RuleSetVersionsDocument,
    requestPolicy: 'cache-and-network',
  });
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  return (
    <>
      <PageHead title={t('ruleSets.title')} sub={t('ruleSets.sub')} />
      {error && !data && <ErrorState error={shownError(error)} onRetry={again} />}
      {!data && !error && <Skeleton active />}
      {data && (
        <div className="stack">
          <Panel title={t('ruleSets.drafts')}>
            {data.ruleSetDrafts.length === 0 ? (
              <EmptyState icon="document" title={t('ruleSets.noDrafts')} hint={t('ruleSets.noDraftsHint')} />
            ) : (
              <Drafts rows={data.ruleSetDrafts} />
            )}
          </Panel>
          <Panel title={t('ruleSets.versions')}>
            <Versions rows={data.ruleSets} drafts={data.ruleSetDrafts} today={data.today} />
          </Panel>
          <Panel title={t('ruleSets.compare')}>
            <Comparison rows={data.ruleSets} />
          </Panel>
          <Panel title={t('ruleSets.scale.title')} note={t('ruleSets.scale.hint')}>
            <Scales />
          </Panel>
        </div>
      )}
    </>
  );
}

function Drafts({ rows }: { rows: readonly Draft[] }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const scoped = useScoped();
  const columns: TableProps<Draft>['columns'] = [
    {
      title: t('ruleSets.cols.version'),
      key: 'version',
      render: (_, draft) => (
        <>
          <Link className="open" to={scoped(`/rule-set-drafts/${draft.ruleSetId}/${draft.version}`)}>
            {t('ruleSets.draft', { name: named(namesOf(draft), language), version: draft.version })}
          </Link>
          <div className="small ink3">{t('ruleSets.basedOn', { version: draft.basedOn })}</div>
        </>
      ),
    },
    { title: t('ruleSets.cols.state'), key: 'state', render: (_, draft) => <DraftState draft={draft} /> },
    {
      title: t('ruleSets.cols.from'),
      key: 'from',
      render: (_, draft) => formatDay(dayOf(draft), language),
    },
    { title: t('ruleSets.cols.author'), key: 'author', render: (_, { author }) => author },
    {
      title: t('ruleSets.cols.changed'),
      key: 'changed',
      render: (_, { changedAt }) => <span className="nowrap">{formatMoment(changedAt, language)}</span>,
    },
  ];
  return (
    <Table<Draft>
      size="small"
      rowKey={({ ruleSetId, version }) => `${ruleSetId} ${version}`}
      dataSource={rows}
      columns={columns}
      pagination={rows.length > 10 && { pageSize: 10 }}
      scroll={{ x: 640 }}
    />
  );
}

const tones = { current: 'chip ok', upcoming: 'chip info', over: 'chip', WITHDRAWN: 'chip' } as const;

function Versions({
  rows,
  drafts,
  today,
}: {
  rows: readonly Published[];
  drafts: readonly Draft[];
  today: string;
}): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const scoped = useScoped();
  const columns: TableProps<Published>['columns'] = [
    {
      title: t('ruleSets.cols.version'),
      key: 'version',
      render: (_, row) => (
        <>
          <Link className="open" to={scoped(`/rule-sets/${row.id}/${row.version}`)}>
            {t('ruleSets.draft', { name: named(row, language), version: row.version })}
          </Link>
          {row.isDefault && <div className="small acc">{t('ruleSets.daily')}</div>}
        </>
      ),
    },
    {
      title: t('ruleSets.cols.state'),
      key: 'state',
      render: (_, row) => {
        const standing = standingOf(row, rows, drafts, today);
        return <span className={tones[standing]}>{t(`ruleSets.state.${standing}`)}</span>;
      },
    },
    {
      title: t('ruleSets.cols.from'),
      key: 'from',
      render: (_, { effectiveFrom }) => formatDay(effectiveFrom, language),
    },
    {
      title: t('ruleSets.cols.author'),
      key: 'author',
      render: (_, { id, version }) =>
        drafts.find((draft) => draft.ruleSetId === id && draft.version === version)?.author ??
        t('ruleSets.shipped'),
    },
    { title: t('ruleSets.cols.act'), key: 'act', render: (_, row) => <NewDraft from={row} /> },
  ];
  return (
    <Table<Published>
      size="small"
      rowKey={({ id, version }) => `${id} ${version}`}
      dataSource={rows}
      columns={columns}
      pagination={false}
      scroll={{ x: 640 }}
    />
  );
}

function NewDraft({ from: { id, version } }: { from: Published }): ReactElement {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const scoped = useScoped();
  const { send: create, fetching, error } = useKeyedMutation(CreateRuleSetDraftDocument);
  const go = async (): Promise<void> => {
    const data = await create((key) => ({ key, id, version }));
    const made = data?.createRuleSetDraft;
    if (made) void navigate(scoped(`/rule-set-drafts/${made.ruleSetId}/${made.version}`));
  };
  return (
    <>
      <Refusal error={error && shownError(error)} />
      <Act right="Programme.draft">
        {(isDisabled) => (
          <Button size="small" disabled={isDisabled} loading={fetching} onClick={() => void go()}>
            {t('ruleSets.newDraft')}
          </Button>
        )}
      </Act>
    </>
  );
}

function Comparison({ rows }: { rows: readonly Published[] }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [chosen, setChosen] = useState<readonly [number, number]>([0, Math.max(0, rows.length - 1)]);
  const title = (n: number) => {
    const row = rows[n];
    return row ? t('ruleSets.draft', { name: named(row, language), version: row.version }) : '';
  };
  const options = rows.map((_, n) => ({ value: n, label: title(n) }));
  const [one, other] = [rows[chosen[0]], rows[chosen[1]]];
  return (
    <>
      <div className="pb row wrap">
        <Select
          aria-label={t('ruleSets.left')}
          value={chosen[0]}
          options={options}
          onChange={(n) => setChosen([n, chosen[1]])}
          popupMatchSelectWidth={false}
        />
        <Select
          aria-label={t('ruleSets.right')}
          value={chosen[1]}
          options={options}
          onChange={(n) => setChosen([chosen[0], n])}
          popupMatchSelectWidth={false}
        />
      </div>
      {one && other && (
        <Differences
          one={documentOf(one)}
          other={documentOf(other)}
          titles={[title(chosen[0]), title(chosen[1])]}
        />
      )}
    </>
  );
}
