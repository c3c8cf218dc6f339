import { ErrorState, Icon, shownError } from '@evergreen/web';
import { formatCount } from '@evergreen/web/format';
import { Button, Checkbox, Select, Table, type TableProps } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { isKnownFinding } from '../finding-messages.ts';
import { FindingsDocument, type FindingsQuery, type ReportPartsFragment } from '../graphql.gen.ts';
import { Panel } from '../page-parts.tsx';

type Count = ReportPartsFragment['findings'][number];
type Finding = FindingsQuery['importFindings']['findings'][number];

const pageSize = 25;

interface FindingsProps {
  readonly importId: string;
  /** Undefined of an import that stopped: there are rows, but nothing was counted. */
  readonly counts: readonly Count[] | undefined;
}

/** What stood out, by kind and row by row. The kind and the filter are in the address. */
export function Findings({ importId, counts }: FindingsProps): ReactElement {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const code = search.get('kind') ?? undefined;
  const refusedOnly = search.get('refused') === 'only';
  const show = (kind: string | undefined, onlyRefused: boolean): void =>
    setSearch(
      { ...(kind !== undefined && { kind }), ...(onlyRefused && { refused: 'only' }) },
      { replace: true },
    );
  const rows = (
    <Rows key={`${code} ${refusedOnly}`} importId={importId} code={code} refusedOnly={refusedOnly} />
  );
  if (!counts) return <Panel title={t('import.findings')}>{rows}</Panel>;
  if (counts.length === 0) {
    return (
      <Panel title={t('import.findings')}>
        <p className="pb ink2">{t('import.findingsNone')}</p>
      </Panel>
    );
  }
  return (
    <>
      <Panel title={t('import.findings')}>
        <Kinds counts={counts} onSee={(kind) => show(kind, false)} />
      </Panel>
      <Panel
        title={t('import.rowsOf')}
        acts={
          <>
            <Checkbox checked={refusedOnly} onChange={({ target }) => show(code, target.checked)}>
              {t('import.refusedOnly')}
            </Checkbox>
            <Select
              aria-label={t('import.findingKind')}
              size="small"
              style={{ minWidth: 200 }}
              value={code ?? ''}
              onChange={(kind: string) => show(kind === '' ? undefined : kind, refusedOnly)}
              options={[
                { value: '', label: t('import.allKinds') },
                ...counts.map((count) => ({ value: count.code, label: <Kind code={count.code} /> })),
              ]}
            />
          </>
        }
      >
        {rows}
      </Panel>
    </>
  );
}

function Kind({ code }: { code: string }): ReactElement {
  const { t } = useTranslation();
  return <>{isKnownFinding(code) ? t(`finding.${code}`) : code}</>;
}

function Kinds({ counts, onSee }: { counts: readonly Count[]; onSee: (code: string) => void }): ReactElement {
  const { t } = useTranslation();
  const columns: TableProps<Count>['columns'] = [
    { title: t('import.findingKind'), key: 'kind', render: (_, { code }) => <Kind code={code} /> },
    {
      title: t('list.state'),
      key: 'refused',
      render: (_, { refused }) => (
        <span className={refused ? 'chip danger' : 'chip warn'}>
          <Icon name={refused ? 'cross' : 'alert'} size="xs" />
          {t(refused ? 'import.refusedMark' : 'import.noteMark')}
        </span>
      ),
    },
    {
      title: t('import.findingRows'),
      key: 'rows',
      align: 'right',
      render: (_, { rows }) => formatCount(rows),
    },
    {
      title: <span className="sr">{t('import.see')}</span>,
      key: 'see',
      align: 'right',
      render: (_, { code }) => (
        <Button type="link" size="small" onClick={() => onSee(code)}>
          {t('import.see')}
        </Button>
      ),
    },
  ];
  return (
    <Table<Count>
      size="small"
      rowKey="code"
      dataSource={counts}
      columns={columns}
      pagination={false}
      scroll={{ x: 480 }}
    />
  );
}

function Rows({
  importId,
  code,
  refusedOnly,
}: {
  importId: string;
  code: string | undefined;
  refusedOnly: boolean;
}): ReactElement {
  const { t } = useTranslation();
  // The cursors of the pages gone through, so that one can go back.
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const [{ data, error, fetching }, ask] = useQuery({
    query: FindingsDocument,
    variables: { importId, code: code ?? null, refusedOnly, limit: pageSize, cursor: cursors.at(-1) ?? null },
    requestPolicy: 'cache-and-network',
  });
  if (error && !data)
    return <ErrorState error={shownError(error)} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  const next = data?.importFindings.nextCursor ?? null;
  const columns: TableProps<Finding>['columns'] = [
    {
      title: t('import.line'),
      key: 'line',
      align: 'right',
      width: 90,
      render: (_, { line }) => (line === 0 ? t('import.wholeFile') : formatCount(line)),
    },
    { title: t('import.column'), key: 'column', width: 150, render: (_, { column }) => column ?? '' },
    {
      title: t('import.reason'),
      key: 'reason',
      width: 220,
      render: (_, { code: kind }) => <Kind code={kind} />,
    },
    {
      title: t('import.detail'),
      key: 'detail',
      render: (_, { message }) => <span className="msg">{message}</span>,
    },
    {
      title: t('list.state'),
      key: 'state',
      width: 150,
      render: (_, { refused }) => (
        <span className={refused ? 'chip danger' : 'chip warn'}>
          {t(refused ? 'import.refusedMark' : 'import.noteMark')}
        </span>
      ),
    },
  ];
  return (
    <>
      <Table<Finding>
        size="small"
        rowKey={({ line, column, code: kind, message }) => `${line} ${column} ${kind} ${message}`}
        dataSource={data?.importFindings.findings ?? []}
        columns={columns}
        loading={fetching && !data}
        pagination={false}
        locale={{ emptyText: t('import.noRows') }}
        scroll={{ x: 760 }}
      />
      {(cursors.length > 1 || next !== null) && (
        <div className="pager">
          <Button
            size="small"
            disabled={cursors.length === 1}
            onClick={() => setCursors(cursors.slice(0, -1))}
          >
            {t('import.earlier')}
          </Button>
          <Button size="small" disabled={next === null} onClick={() => setCursors([...cursors, next])}>
            {t('import.later')}
          </Button>
        </div>
      )}
    </>
  );
}
