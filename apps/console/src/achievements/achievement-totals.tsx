import { useLanguage } from '@evergreen/web';
import { formatCount, formatDay } from '@evergreen/web/format';
import { Table, type TableProps } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { AchievementsDocument, type AchievementsQuery } from '../graphql.gen.ts';
import { Panel } from '../page-parts.tsx';
import { TableState } from '../table-state.tsx';

type Row = AchievementsQuery['achievements']['totals'][number];

/** Every achievement, and how many customers of one's offices have it. */
export function AchievementTotals(): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [{ data, error }, ask] = useQuery({
    query: AchievementsDocument,
    requestPolicy: 'cache-and-network',
  });
  const rows = data?.achievements.totals ?? [];
  const columns: TableProps<Row>['columns'] = [
    {
      title: t('achievements.name'),
      key: 'name',
      render: (_, { name, how }) => (
        <>
          <span className="b">{language === 'en' ? name.en : name.zh}</span>
          <div className="small ink3">{language === 'en' ? how.en : how.zh}</div>
        </>
      ),
    },
    {
      title: t('achievements.recurrence'),
      key: 'recurrence',
      render: (_, { recurrence, countsFrom }) =>
        t(`achievements.recurrenceOf.${recurrence}`, {
          date: countsFrom === null ? '' : formatDay(countsFrom, language),
        }),
    },
    {
      title: t('achievements.points'),
      key: 'points',
      align: 'right',
      render: (_, { points }) => (points === null ? t('achievements.noPoints') : formatCount(points)),
    },
    {
      title: t('achievements.completed'),
      key: 'completed',
      align: 'right',
      render: (_, { completed, times, recurrence }) => (
        <>
          {formatCount(completed)}
          {recurrence !== 'ONCE' && (
            <div className="small ink3">
              {t('achievements.timesInAll', { count: times, n: formatCount(times) })}
            </div>
          )}
        </>
      ),
    },
    {
      title: t('achievements.takenBack'),
      key: 'takenBack',
      align: 'right',
      render: (_, { takenBack }) => formatCount(takenBack),
    },
  ];
  return (
    <Panel
      title={t('achievements.title')}
      {...(data && { note: t('achievements.version', { version: data.achievements.version }) })}
    >
      <TableState
        error={error}
        isLoaded={data !== undefined}
        isEmpty={rows.length === 0}
        again={() => ask({ requestPolicy: 'network-only' })}
        empty={{ icon: 'shield', title: t('achievements.none'), hint: t('achievements.noneHint') }}
      >
        <Table<Row>
          size="small"
          rowKey="achievementId"
          dataSource={rows}
          columns={columns}
          pagination={false}
          scroll={{ x: 680 }}
        />
      </TableState>
    </Panel>
  );
}
