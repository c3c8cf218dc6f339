import { Figure } from '@evergreen/web';
import { formatCount, formatMoney, formatPercent } from '@evergreen/web/format';
import { Table, type TableProps } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportPartsFragment } from '../graphql.gen.ts';
import { Panel } from '../page-parts.tsx';
import { importMessages } from './messages.ts';

type RecordCount = ReportPartsFragment['records'][number];

/** What was read, and what became of it; the totals reconcile, and say so. */
export function Report({ report, dry }: { report: ReportPartsFragment; dry: boolean }): ReactElement {
  const { t } = useTranslation();
  const [read, accepted, refused] = [report.rowsRead, report.rowsAccepted, report.rowsRefused].map(
    formatCount,
  ) as [string, string, string];
  return (
    <>
      <section className="card panel figs">
        <div className="big">
          <Figure
            label={t('import.rowsRead')}
            value={read}
            note={
              report.rowsRead === report.rowsAccepted + report.rowsRefused
                ? t('import.reconcile', { read, accepted, refused })
                : undefined
            }
          />
        </div>
        <div className="big">
          <Figure label={t('import.rowsAccepted')} value={accepted} />
        </div>
        <div className="big">
          <Figure
            label={t('import.rowsRefused')}
            value={refused}
            tone={report.rowsRefused > 0 ? 'danger' : undefined}
          />
        </div>
        <Figure label={t('import.premium')} value={formatMoney(report.premium)} />
        <Figure label={t('import.paid')} value={formatMoney(report.paid)} />
      </section>
      <div className="halves">
        <Panel title={t('import.records')}>
          <Records records={report.records} />
        </Panel>
        <Book book={report.book} dry={dry} />
      </div>
    </>
  );
}

function Records({ records }: { records: readonly RecordCount[] }): ReactElement {
  const { t } = useTranslation();
  const columns: TableProps<RecordCount>['columns'] = [
    {
      title: t('import.kind'),
      key: 'kind',
      render: (_, { kind }) => (isKnownKind(kind) ? t(`import.kinds.${kind}`) : kind),
    },
    {
      title: t('import.created'),
      key: 'created',
      align: 'right',
      render: (_, { created }) => formatCount(created),
    },
    {
      title: t('import.changed'),
      key: 'changed',
      align: 'right',
      render: (_, { changed }) => formatCount(changed),
    },
    {
      title: t('import.unchanged'),
      key: 'unchanged',
      align: 'right',
      render: (_, { unchanged }) => formatCount(unchanged),
    },
  ];
  return (
    <Table<RecordCount>
      size="small"
      rowKey="kind"
      dataSource={records}
      columns={columns}
      pagination={false}
    />
  );
}

function Book({ book, dry }: { book: ReportPartsFragment['book']; dry: boolean }): ReactElement {
  const { t } = useTranslation();
  const counts = ['customers', 'vehicles', 'policies', 'terms', 'claims'] as const;
  const [premium, paid] = [formatMoney(book.premium), formatMoney(book.paid)];
  return (
    <Panel title={t(dry ? 'import.bookDry' : 'import.book')}>
      <div className="figs">
        <div className="big">
          <Figure
            label={t('import.lossRatio')}
            value={book.lossRatio === null ? '–' : formatPercent(book.lossRatio)}
            note={
              book.lossRatio === null
                ? t('import.lossRatioNone')
                : t('import.lossRatioNote', { paid, premium })
            }
          />
        </div>
      </div>
      <div className="figs">
        {counts.map((kind) => (
          <Figure key={kind} label={t(`import.kinds.${kind}`)} value={formatCount(book[kind])} />
        ))}
        <Figure
          label={t('import.unattached')}
          value={formatCount(book.claimsUnattached)}
          tone={book.claimsUnattached > 0 ? 'warn' : undefined}
        />
      </div>
    </Panel>
  );
}

const kinds = importMessages.zh.import.kinds;

function isKnownKind(kind: string): kind is keyof typeof kinds {
  return Object.hasOwn(kinds, kind);
}
