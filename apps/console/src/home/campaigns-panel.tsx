import { ErrorState, Icon, shownError } from '@evergreen/web';
import { formatCount } from '@evergreen/web/format';
import { Button, Skeleton, Table } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { BudgetUse } from '../campaigns/budget-use.tsx';
import { EffectDot, signed } from '../campaigns/effect-dot.tsx';
import { CampaignChip, useOwn } from '../campaigns/words.tsx';
import { type CampaignRowPartsFragment, CampaignEffectDocument, CampaignsDocument } from '../graphql.gen.ts';
import { Panel } from '../page-parts.tsx';
import { useScoped } from '../use-url-state.ts';
import { useMay } from '../viewer.ts';

const rows = 5;

/** The newest campaigns: how far they are, what they used, and what they brought against the hold-out. */
export function CampaignsPanel(): ReactElement {
  const { t } = useTranslation();
  const scoped = useScoped();
  const navigate = useNavigate();
  const may = useMay();
  const own = useOwn();
  const [{ data, error }, ask] = useQuery({
    query: CampaignsDocument,
    variables: { limit: rows, archived: false, waiting: false },
    requestPolicy: 'cache-and-network',
  });
  const campaigns = data?.campaigns;
  return (
    <Panel
      title={t('home.campaigns')}
      note={t('home.campaignsNote')}
      acts={
        <>
          <Link className="goes small" to={scoped('/campaigns')}>
            {t('home.campaignsAll')}
          </Link>
          {may('Campaign.manage') && (
            <Button
              size="small"
              icon={<Icon name="plus" size="s" />}
              onClick={() => void navigate(scoped('/campaigns/new'))}
            >
              {t('home.campaignNew')}
            </Button>
          )}
        </>
      }
    >
      {error && !data && (
        <ErrorState error={shownError(error)} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      )}
      {!data && !error && <Skeleton className="pb" active />}
      {campaigns?.length === 0 && <p className="pb ink3">{t('home.campaignsNone')}</p>}
      {campaigns && campaigns.length > 0 && (
        <Table<CampaignRowPartsFragment>
          size="small"
          rowKey="id"
          dataSource={campaigns}
          pagination={false}
          scroll={{ x: 640 }}
          columns={[
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
              render: (_, { state }) => <CampaignChip state={state} />,
            },
            {
              title: t('campaigns.audience'),
              key: 'audience',
              align: 'right',
              render: (_, { audience, launchedOn }) => (launchedOn === null ? '–' : formatCount(audience)),
            },
            {
              title: t('campaigns.budget'),
              key: 'budget',
              render: (_, campaign) => <BudgetUse campaign={campaign} />,
            },
            {
              title: t('home.uplift'),
              key: 'uplift',
              render: (_, { id, launchedOn }) =>
                launchedOn === null ? (
                  <span className="ink3">{t('home.notStarted')}</span>
                ) : (
                  <Uplift id={id} />
                ),
            },
          ]}
        />
      )}
    </Panel>
  );
}

/** How many more renewed than of those held out, in points of per cent with the interval. */
function Uplift({ id }: { id: string }): ReactElement {
  const { t } = useTranslation();
  const [{ data, error }] = useQuery({ query: CampaignEffectDocument, variables: { id } });
  const renewal = data?.campaignResults.renewal;
  if (error) return <span className="ink3">–</span>;
  if (!renewal) return <span className="ink3">…</span>;
  const { difference, low, high, verdict } = renewal;
  if (difference === null || low === null || high === null || verdict === 'NO_COMPARISON')
    return <span className="ink3">{t('home.noUplift')}</span>;
  return (
    <span className="uplift">
      <EffectDot {...{ difference, low, high }} label={t('home.uplift')} isSmall />
      <span className={verdict === 'HIGHER' ? 'b' : 'ink3'}>{signed(difference)}</span>
    </span>
  );
}
