import { useLanguage } from '@evergreen/web';
import { formatCount, formatMoment } from '@evergreen/web/format';
import { Button, Table, type TableProps } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { AuditDocument, type AuditPartsFragment } from '../graphql.gen.ts';
import { useOffices } from '../offices.ts';
import { PageHead, Panel } from '../page-parts.tsx';
import { Pager, TableState } from '../table-state.tsx';
import { useOffice, useUrlState } from '../use-url-state.ts';
import { actWords } from './act-words.ts';
import { recordWords } from './record-words.ts';
import { ChainPanel } from './chain-panel.tsx';
import { EntryDrawer } from './entry-drawer.tsx';
import { filterInput, filtersIn, type AuditFilters } from './audit-filter.ts';
import { Filters } from './audit-filters.tsx';

type Entry = AuditPartsFragment;

const pageSize = 50;
// On a phone the filters would fill the screen before the first entry.
const isWide = window.matchMedia('(min-width: 768px)').matches;

/** Who did what: found by filters that the address keeps, each entry opened up, the chain verified. */
export default function AuditPage(): ReactElement {
  const { t } = useTranslation();
  const office = useOffice();
  const { params } = useUrlState();
  const filters = filtersIn(params);
  return (
    <>
      <PageHead title={t('audit.title')} sub={t('audit.sub')} />
      <ChainPanel />
      <Panel title={t('audit.list')}>
        <div className="pb">
          <details className="filters-fold" open={isWide || Object.keys(filters).length > 0}>
            <summary>{t('audit.filters')}</summary>
            <Filters filters={filters} />
          </details>
        </div>
        {/* Another find begins at its first page. */}
        <Entries key={`${office} ${JSON.stringify(filters)}`} filters={filters} />
      </Panel>
    </>
  );
}

function Entries({ filters }: { filters: AuditFilters }): ReactElement {
  const { t } = useTranslation();
  const office = useOffice();
  const { params, change } = useUrlState();
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const [{ data, error }, ask] = useQuery({
    query: AuditDocument,
    variables: { filter: filterInput(filters, office), limit: pageSize, cursor: cursors.at(-1) ?? null },
    requestPolicy: 'cache-and-network',
  });
  const entries = data?.auditEntries.entries ?? [];
  const opened = entries.find(({ sequence }) => String(sequence) === params.get('entry'));
  return (
    <>
      <TableState
        error={error}
        isLoaded={data !== undefined}
        isEmpty={entries.length === 0}
        again={() => ask({ requestPolicy: 'network-only' })}
        empty={{ icon: 'list', title: t('audit.none'), hint: t('audit.noneHint') }}
      >
        <Table<Entry>
          size="small"
          rowKey="id"
          dataSource={entries}
          columns={useColumns((entry) => change({ entry: String(entry.sequence) }))}
          rowClassName={({ sequence }) => (opened?.sequence === sequence ? 'row-open' : '')}
          pagination={false}
          scroll={{ x: 980 }}
        />
        <Pager cursors={cursors} next={data?.auditEntries.nextCursor ?? null} onGo={setCursors} />
      </TableState>
      <EntryDrawer entry={opened} onClose={() => change({ entry: undefined })} />
    </>
  );
}

function useColumns(onOpen: (entry: Entry) => void): NonNullable<TableProps<Entry>['columns']> {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { nameOf } = useOffices();
  return [
    {
      title: t('audit.at'),
      key: 'at',
      width: 130,
      render: (_, { at }) => <span className="nowrap">{formatMoment(at, language)}</span>,
    },
    {
      title: t('audit.act'),
      key: 'act',
      width: 200,
      render: (_, entry) => (
        <Button type="link" size="small" className="cell-link" onClick={() => onOpen(entry)}>
          {actWords(entry.act, language)}
        </Button>
      ),
    },
    {
      title: t('audit.who'),
      key: 'who',
      width: 170,
      render: (_, { actorLabel, actorKind }) => (
        <>
          {actorLabel}
          {actorKind !== 'STAFF' && <span className="small ink3"> {t(`audit.actors.${actorKind}`)}</span>}
        </>
      ),
    },
    {
      title: t('audit.what'),
      key: 'what',
      ellipsis: true,
      render: (_, { recordKind, recordId }) => (
        <span title={recordId}>
          {recordWords(recordKind, language)} <span className="small ink3">{recordId}</span>
        </span>
      ),
    },
    { title: t('audit.office'), key: 'office', width: 120, render: (_, { orgPath }) => nameOf(orgPath) },
    { title: t('audit.where'), key: 'where', width: 130, render: (_, { address }) => address ?? '' },
    {
      title: t('audit.sequence'),
      key: 'sequence',
      width: 90,
      align: 'right',
      render: (_, { sequence }) => formatCount(sequence),
    },
  ];
}
