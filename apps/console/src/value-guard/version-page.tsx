import { EmptyState, ErrorState, shownError, useLanguage } from '@evergreen/web';
import { addDays, formatDay, formatMoney } from '@evergreen/web/format';
import { Alert, Skeleton, Table, type TableProps } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { MoveValueRulesDocument, ValueRulesDocument, type ValueRulesPartsFragment } from '../graphql.gen.ts';
import { useOffices } from '../offices.ts';
import { PageHead, Panel } from '../page-parts.tsx';
import { VersionActs } from '../rules-versions/version-acts.tsx';
import { StateChips } from '../rules-versions/version-list.tsx';
import { useMay } from '../viewer.ts';
import { EditRegions } from './edit-regions.tsx';
import { OverviewPanels } from './overview.tsx';
import { type Region, regionsOf } from './regions.ts';

type Version = ValueRulesPartsFragment;

const daysInYear = 365;

/** One version of the value guard: its regions, what it would do to the terms of the book, and who decides. */
export default function ValueRulesVersionPage(): ReactElement {
  const { t } = useTranslation();
  const { version: asked = '' } = useParams();
  const [{ data, error }, ask] = useQuery({ query: ValueRulesDocument, requestPolicy: 'cache-and-network' });
  const version = data?.valueRules.find((each) => String(each.version) === asked);
  if (data && version) return <Loaded version={version} today={data.today} />;
  return (
    <>
      <PageHead title={t('valueGuard.title')} back={{ to: '/value-guard', label: t('valueGuard.back') }} />
      {error && (
        <ErrorState error={shownError(error)} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      )}
      {!error && !data && <Skeleton active />}
      {!error && data && (
        <EmptyState icon="question" title={t('versions.notFound')} hint={t('versions.notFoundHint')} />
      )}
    </>
  );
}

function Loaded({ version, today }: { version: Version; today: string }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const may = useMay();
  const { state, revision, returnedBecause, effectiveFrom } = version;
  const isOpen = state === 'DRAFT' || state === 'PROPOSED';
  return (
    <>
      <PageHead
        title={t('versions.version', { version: version.version })}
        back={{ to: '/value-guard', label: t('valueGuard.back') }}
        sub={
          <>
            <StateChips version={version} />
            {version.version > 1 && (
              <span>
                {t('versions.effective')} {formatDay(effectiveFrom, language)}
              </span>
            )}
          </>
        }
        acts={
          isOpen && (
            <VersionActs
              version={version}
              mayDraft={may('Programme.draft')}
              document={MoveValueRulesDocument}
              variables={(act, reason) => ({ version: version.version, revision, act, reason })}
              approveSub={t('valueGuard.approveSub', { date: formatDay(effectiveFrom, language) })}
            />
          )
        }
      />
      {returnedBecause !== null && (
        <Alert type="warning" showIcon title={t('versions.returned', { reason: returnedBecause })} />
      )}
      {state === 'DRAFT' && may('Programme.draft') ? (
        <EditRegions key={revision} version={version} today={today} />
      ) : (
        <Regions regions={regionsOf(version.definition)} />
      )}
      {isOpen && (
        <OverviewPanels
          key={`try ${revision}`}
          from={addDays(today, -daysInYear)}
          to={addDays(today, daysInYear)}
          version={version.version}
        />
      )}
    </>
  );
}

function Regions({ regions }: { regions: readonly Region[] }): ReactElement {
  const { t } = useTranslation();
  const { nameOf } = useOffices();
  const money = (minor: number, { currency }: Region) => formatMoney({ minor: String(minor), currency });
  const columns: TableProps<Region>['columns'] = [
    {
      title: t('valueGuard.office'),
      key: 'office',
      render: (_, { office }) => (office === '/' ? t('valueGuard.wholeCompany') : nameOf(office)),
    },
    {
      title: t('valueGuard.percent'),
      key: 'percent',
      align: 'right',
      render: (_, { limitBasisPoints }) => `${limitBasisPoints / 100}%`,
    },
    {
      title: t('valueGuard.per100'),
      key: 'per100',
      align: 'right',
      render: (_, region) => money(region.minorPer100Points, region),
    },
    {
      title: t('valueGuard.kinds'),
      key: 'kinds',
      render: (_, { allowedKinds }) =>
        allowedKinds.length === 0
          ? t('valueGuard.nothing')
          : allowedKinds.map((kind) => t(`valueGuard.kind.${kind}`)).join(' · '),
    },
    {
      title: t('valueGuard.withoutPremium'),
      key: 'withoutPremium',
      render: (_, region) =>
        region.withoutPremium === 'allow'
          ? t('valueGuard.allow')
          : t('valueGuard.fixed', { limit: money(region.withoutPremium.limitMinor, region) }),
    },
    {
      title: t('valueGuard.withoutTerm'),
      key: 'withoutTerm',
      render: (_, { withoutTerm }) => t(`valueGuard.${withoutTerm}`),
    },
  ];
  return (
    <Panel title={t('valueGuard.regions')}>
      <Table<Region>
        size="small"
        rowKey="office"
        dataSource={regions}
        columns={columns}
        pagination={false}
        scroll={{ x: 800 }}
      />
    </Panel>
  );
}
