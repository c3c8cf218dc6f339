import { Icon } from '@evergreen/web';
import { formatCount } from '@evergreen/web/format';
import { Button, Segmented, Table, type TableProps } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { type CampaignRowPartsFragment, CampaignsDocument } from '../graphql.gen.ts';
import { Act, PageHead, Panel } from '../page-parts.tsx';
import { TableState } from '../table-state.tsx';
import { useScoped, useUrlState } from '../use-url-state.ts';
import { useMay } from '../viewer.ts';
import { afterCampaignActs } from './after-acts.ts';
import { BudgetUse } from './budget-use.tsx';
import { CampaignChip, useOwn, usePeriod } from './words.tsx';

type Campaign = CampaignRowPartsFragment;
type Shown = 'current' | 'waiting' | 'archived';

const most = 100;

/** Campaigns of marketing, and those that wait for the viewer's word. */
export default function CampaignsPage(): ReactElement {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const scoped = useScoped();
  const may = useMay();
  const { params, change } = useUrlState();
  const shown = (params.get('shown') ?? 'current') as Shown;
  const isWaiting = shown === 'waiting';
  const [{ data, error }, ask] = useQuery({
    query: CampaignsDocument,
    variables: { limit: most, archived: shown === 'archived', waiting: isWaiting },
    requestPolicy: 'cache-and-network',
    context: afterCampaignActs,
  });
  const add = (
    <Act right="Campaign.manage">
      {(isDisabled) => (
        <Button
          type="primary"
          icon={<Icon name="plus" size="s" />}
          disabled={isDisabled}
          onClick={() => void navigate(scoped('/campaigns/new'))}
        >
          {t('campaigns.add')}
        </Button>
      )}
    </Act>
  );
  const views: { value: Shown; label: string }[] = [
    { value: 'current', label: t('campaigns.current') },
    ...(may('Campaign.approve') ? [{ value: 'waiting' as const, label: t('campaigns.waitingForMe') }] : []),
    { value: 'archived', label: t('campaigns.archivedShown') },
  ];
  return (
    <>
      <PageHead title={t('campaigns.title')} sub={t('campaigns.sub')} acts={add} />
      <Panel
        title={t('campaigns.all')}
        acts={
          <Segmented
            value={shown}
            options={views}
            onChange={(value) => change({ shown: value === 'current' ? undefined : value })}
          />
        }
      >
        <TableState
          error={error}
          isLoaded={data !== undefined}
          isEmpty={data?.campaigns.length === 0}
          again={() => ask({ requestPolicy: 'network-only' })}
          empty={{
            icon: 'megaphone',
            title: t(isWaiting ? 'campaigns.noneWaiting' : 'campaigns.none'),
            hint: t(isWaiting ? 'campaigns.noneWaitingHint' : 'campaigns.noneHint'),
          }}
        >
          <Campaigns campaigns={data?.campaigns ?? []} />
        </TableState>
      </Panel>
    </>
  );
}

function Campaigns({ campaigns }: { campaigns: readonly Campaign[] }): ReactElement {
  return (
    <Table<Campaign>
      size="small"
      rowKey="id"
      dataSource={campaigns}
      columns={useColumns()}
      pagination={false}
      scroll={{ x: 880 }}
    />
  );
}

function useColumns(): NonNullable<TableProps<Campaign>['columns']> {
  const { t } = useTranslation();
  const scoped = useScoped();
  const own = useOwn();
  const period = usePeriod();
  return [
    {
      title: t('campaigns.name'),
      key: 'name',
      render: (_, { id, name }) => (
        <Link className="open" to={scoped(`/campaigns/${id}`)}>
          {own(name)}
        </Link>
      ),
    },
    {
      title: t('campaigns.state'),
      key: 'state',
      render: (_, { state, active, pending }) => (
        <>
          <CampaignChip state={state} />
          {active && pending && (
            <div className="small ink3">
              {t('campaigns.newRevision', {
                n: pending.revision,
                state: t(`campaigns.states.${pending.state as 'DRAFT'}`),
              })}
            </div>
          )}
        </>
      ),
    },
    {
      title: t('campaigns.period'),
      key: 'period',
      render: (_, campaign) => <span className="nowrap">{period(campaign)}</span>,
    },
    {
      title: t('campaigns.audience'),
      key: 'audience',
      align: 'right',
      render: (_, { audience, launchedOn }) => (launchedOn === null ? '–' : formatCount(audience)),
    },
    {
      title: t('campaigns.given'),
      key: 'given',
      align: 'right',
      render: (_, { use, launchedOn }) => (launchedOn === null ? '–' : formatCount(use.times)),
    },
    {
      title: t('campaigns.budget'),
      key: 'budget',
      render: (_, campaign) => <BudgetUse campaign={campaign} />,
    },
  ];
}
