import { formatCount } from '@evergreen/web/format';
import { Table, type TableProps } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TotalsPartsFragment } from '../graphql.gen.ts';
import { useOutcome } from './outcome-words.ts';
import type { Run } from './run.ts';

/** What was decided, by the year in which the terms ended, and for all years together. */
export function Years({ run }: { run: Run }): ReactElement {
  const { t } = useTranslation();
  const figures = [
    { key: 'terms', title: t('run.terms'), of: (row: TotalsPartsFragment) => row.terms },
    { key: 'claimFree', title: t('run.claimFree'), of: (row: TotalsPartsFragment) => row.claimFreeTerms },
    { key: 'granted', title: t('run.granted'), of: (row: TotalsPartsFragment) => row.grantedTerms },
    { key: 'pending', title: t('run.pending'), of: (row: TotalsPartsFragment) => row.pointsPending },
    { key: 'active', title: t('run.active'), of: (row: TotalsPartsFragment) => row.pointsActive },
    // Only of a book so old that what it earned is gone again.
    ...(BigInt(run.total.pointsExpired) > 0n
      ? [{ key: 'expired', title: t('run.expired'), of: (row: TotalsPartsFragment) => row.pointsExpired }]
      : []),
    // Only of rules that have one.
    ...(run.total.renewedTerms > 0
      ? [
          { key: 'renewed', title: t('run.renewed'), of: (row: TotalsPartsFragment) => row.renewedTerms },
          {
            key: 'renewalPoints',
            title: t('run.renewalPoints'),
            of: (row: TotalsPartsFragment) => row.renewalPoints,
          },
        ]
      : []),
  ];
  const columns: TableProps<TotalsPartsFragment>['columns'] = [
    { title: t('run.year'), key: 'year', render: (_, { year }) => String(year) },
    ...figures.map(({ key, title, of }) => ({
      key,
      title,
      align: 'right' as const,
      render: (_: unknown, row: TotalsPartsFragment) => formatCount(of(row)),
    })),
  ];
  return (
    <Table<TotalsPartsFragment>
      size="small"
      rowKey="year"
      dataSource={run.years}
      columns={columns}
      pagination={false}
      locale={{ emptyText: t('run.noYears') }}
      scroll={{ x: 600 }}
      summary={() =>
        run.years.length > 0 && (
          <Table.Summary.Row className="total-row">
            <Table.Summary.Cell index={0}>{t('run.total')}</Table.Summary.Cell>
            {figures.map(({ key, of }, n) => (
              <Table.Summary.Cell key={key} index={n + 1} align="right">
                {formatCount(of(run.total))}
              </Table.Summary.Cell>
            ))}
          </Table.Summary.Row>
        )
      }
    />
  );
}

/** Why terms earned nothing. */
export function Refusals({ run }: { run: Run }): ReactElement {
  const { t } = useTranslation();
  const outcome = useOutcome();
  if (run.refusals.length === 0)
    return <p className="pb ink2">{t(run.total.terms > 0 ? 'run.refusalsNone' : 'run.noYears')}</p>;
  const columns: TableProps<Run['refusals'][number]>['columns'] = [
    {
      title: t('run.reason'),
      key: 'reason',
      render: (_, { reason }) => outcome(reason),
    },
    { title: t('list.terms'), key: 'terms', align: 'right', render: (_, { terms }) => formatCount(terms) },
  ];
  return (
    <Table<Run['refusals'][number]>
      size="small"
      rowKey="reason"
      dataSource={run.refusals}
      columns={columns}
      pagination={false}
    />
  );
}
