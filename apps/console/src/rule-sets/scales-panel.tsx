import { ErrorState, shownError, useLanguage } from '@evergreen/web';
import { formatPercent } from '@evergreen/web/format';
import { Select, Skeleton, Table, type TableProps } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { NoClaimScalesDocument, type NoClaimScalesQuery } from '../graphql.gen.ts';
import { named } from '../page-parts.tsx';

type Grade = NoClaimScalesQuery['noClaimScales'][number]['grades'][number];

/** No-claim ladders of markets, to read: what their insurers charge by claims and clean years. */
export function Scales(): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [chosen, setChosen] = useState<string>();
  const [{ data, error }, ask] = useQuery({ query: NoClaimScalesDocument });
  if (error && !data)
    return <ErrorState error={shownError(error)} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton className="pb" active />;
  const scale = data.noClaimScales.find(({ id }) => id === chosen) ?? data.noClaimScales[0];
  const columns: TableProps<Grade>['columns'] = [
    {
      title: t('ruleSets.scale.grade'),
      key: 'grade',
      render: (_, { grade }) =>
        grade <= 0
          ? t('ruleSets.scale.years', { count: -grade })
          : t('ruleSets.scale.claims', { count: grade }),
    },
    {
      title: t('ruleSets.scale.percent'),
      key: 'percent',
      align: 'right',
      render: (_, { percent }) => formatPercent(percent / 100),
    },
    {
      title: t('ruleSets.scale.mark'),
      key: 'mark',
      render: (_, { mark }) => t(`ruleSets.scale.marks.${mark}`),
    },
  ];
  return (
    <>
      <div className="pb row wrap">
        <Select
          aria-label={t('ruleSets.scale.which')}
          value={scale?.id ?? null}
          options={data.noClaimScales.map((each) => ({ value: each.id, label: named(each, language) }))}
          onChange={(id) => setChosen(id ?? undefined)}
          popupMatchSelectWidth={false}
        />
        {scale && <span className="small ink3">{t('ruleSets.scale.source', { source: scale.source })}</span>}
      </div>
      {scale && (
        <Table<Grade>
          size="small"
          rowKey="grade"
          dataSource={scale.grades}
          columns={columns}
          pagination={false}
        />
      )}
    </>
  );
}
