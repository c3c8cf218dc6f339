import { Icon } from '@evergreen/web';
import { formatCount } from '@evergreen/web/format';
import { Button, Segmented, Table, type TableProps } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import {
  PreventionCampaignsDocument,
  type PreventionCampaignPartsFragment,
  PreventionChecksDocument,
} from '../graphql.gen.ts';
import { Act, PageHead, Panel } from '../page-parts.tsx';
import { TableState } from '../table-state.tsx';
import { useOffice, useScoped, useUrlState } from '../use-url-state.ts';
import { afterPreventionActs } from './after-acts.ts';
import { CheckTable } from './check-table.tsx';
import { Danger, StateChip, useOwn, usePeriod, useRegions } from './words.tsx';

type Campaign = PreventionCampaignPartsFragment;

const most = 100;

/** Campaigns against dangers, and the checks that customers asked for after them. */
export default function CampaignsPage(): ReactElement {
  const { t } = useTranslation();
  const office = useOffice();
  const navigate = useNavigate();
  const scoped = useScoped();
  const columns = useColumns();
  const [{ data, error }, ask] = useQuery({
    query: PreventionCampaignsDocument,
    variables: { office: office ?? null, limit: most },
    requestPolicy: 'cache-and-network',
    context: afterPreventionActs,
  });
  const add = (
    <Act right="Prevention.manage">
      {(isDisabled) => (
        <Button
          type="primary"
          icon={<Icon name="plus" size="s" />}
          disabled={isDisabled}
          onClick={() => void navigate(scoped('/prevention/new'))}
        >
          {t('prevention.add')}
        </Button>
      )}
    </Act>
  );
  return (
    <>
      <PageHead title={t('prevention.title')} sub={t('prevention.sub')} acts={add} />
      <Panel title={t('prevention.all')}>
        <TableState
          error={error}
          isLoaded={data !== undefined}
          isEmpty={data?.preventionCampaigns.length === 0}
          again={() => ask({ requestPolicy: 'network-only' })}
          empty={{ icon: 'shield', title: t('prevention.none'), hint: t('prevention.noneHint') }}
        >
          <Table<Campaign>
            size="small"
            rowKey="id"
            dataSource={data?.preventionCampaigns ?? []}
            columns={columns}
            pagination={false}
            scroll={{ x: 860 }}
          />
        </TableState>
      </Panel>
      <Checks />
    </>
  );
}

function useColumns(): NonNullable<TableProps<Campaign>['columns']> {
  const { t } = useTranslation();
  const scoped = useScoped();
  const own = useOwn();
  const regions = useRegions();
  const period = usePeriod();
  const count = (key: 'advised' | 'helpful' | 'checksAsked') => ({
    ...{ title: t(`prevention.${key}`), key, align: 'right' as const },
    render: (_: unknown, { counts, state }: Campaign) =>
      state === 'DRAFT' || state === 'DROPPED' || state === 'WITHDRAWN' ? '–' : formatCount(counts[key]),
  });
  return [
    {
      title: t('prevention.what'),
      key: 'what',
      render: (_, { id, title, isFromFeed, state, feedCancelledAt }) => (
        <>
          <Link className="open" to={scoped(`/prevention/${id}`)}>
            {own(title)}
          </Link>
          {isFromFeed && state === 'DRAFT' && <div className="small ink3">{t('prevention.fromFeed')}</div>}
          {feedCancelledAt !== null && <div className="small ink3">{t('prevention.feedCancelledShort')}</div>}
        </>
      ),
    },
    {
      title: t('prevention.hazard'),
      key: 'hazard',
      render: (_, { hazard, severity }) => <Danger hazard={hazard} severity={severity} />,
    },
    {
      title: t('prevention.where'),
      key: 'where',
      render: (_, campaign) => (
        <>
          {regions(campaign.regions)}
          <div className="small ink3 nowrap">{period(campaign)}</div>
        </>
      ),
    },
    {
      title: t('prevention.state'),
      key: 'state',
      render: (_, { state }) => <StateChip state={state} />,
    },
    count('advised'),
    count('helpful'),
    count('checksAsked'),
  ];
}

function Checks(): ReactElement {
  const { t } = useTranslation();
  const { params, change } = useUrlState();
  const office = useOffice();
  const ended = params.get('checks') === 'done';
  const [{ data, error }, ask] = useQuery({
    query: PreventionChecksDocument,
    variables: { ended, limit: most, office: office ?? null },
    requestPolicy: 'cache-and-network',
    context: afterPreventionActs,
  });
  return (
    <Panel
      title={t('prevention.checks')}
      acts={
        <Segmented
          value={ended ? 'done' : 'open'}
          options={[
            { value: 'open', label: t('prevention.checksOpen') },
            { value: 'done', label: t('prevention.checksDone') },
          ]}
          onChange={(value) => change({ checks: value === 'done' ? 'done' : undefined })}
        />
      }
    >
      <TableState
        error={error}
        isLoaded={data !== undefined}
        isEmpty={data?.preventionChecks.length === 0}
        again={() => ask({ requestPolicy: 'network-only' })}
        empty={{ icon: 'check', title: t('prevention.checksNone'), hint: t('prevention.checksNoneHint') }}
      >
        <CheckTable checks={data?.preventionChecks ?? []} />
      </TableState>
    </Panel>
  );
}
