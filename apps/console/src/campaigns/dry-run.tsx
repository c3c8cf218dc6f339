import { Figure, RunProgress, shownError, useKeyedMutation, useLanguage } from '@evergreen/web';
import { formatCount, formatMoment, formatMoney } from '@evergreen/web/format';
import { Button, Table } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { type CampaignOfficePartsFragment, StartCampaignDryRunDocument } from '../graphql.gen.ts';
import { useOffices } from '../offices.ts';
import { Panel, Refusal } from '../page-parts.tsx';
import { isMoving } from '../polling.ts';
import { useMay } from '../viewer.ts';
import { afterCampaignActs } from './after-acts.ts';
import { newestOf } from './campaign-acts.tsx';
import type { CampaignDefinition } from './definition.ts';
import type { CampaignFound } from './campaign-page.tsx';

type Dry = NonNullable<CampaignFound['dryRun']>;
type Tally = NonNullable<Dry['tally']>;

/** What a launch would give, tried without writing anything. */
export function DryRun({ found: { campaign, dryRun } }: { found: CampaignFound }): ReactElement | null {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const may = useMay();
  const { send, fetching, error } = useKeyedMutation(StartCampaignDryRunDocument);
  const revision = newestOf(campaign);
  // Of a revision that was replaced since it is not known any more; what it tells of is an audience then.
  const tried = [campaign.pending, campaign.active].find((each) => each?.revision === dryRun?.revision);
  const isOfBirthdays = (tried?.definition as CampaignDefinition | undefined)?.trigger.kind === 'birthday';
  const isOver = campaign.state === 'ENDED' || campaign.state === 'ARCHIVED';
  if (isOver && !dryRun) return null;
  const start = () => void send((key) => ({ key, id: campaign.id, revision }), afterCampaignActs);
  return (
    <Panel
      title={t('campaigns.dryRun')}
      {...(dryRun && {
        note: t('campaigns.dryRunOf', {
          ...{ n: dryRun.revision, at: formatMoment(dryRun.progress.createdAt, language) },
        }),
      })}
      acts={
        may('Campaign.manage') &&
        !isOver && (
          <Button loading={fetching} onClick={start}>
            {t('campaigns.dryRunStart', { n: revision })}
          </Button>
        )
      }
    >
      <div className="pb">
        <Refusal error={error && shownError(error)} />
        {!dryRun && <p className="ink3">{t('campaigns.dryRunNone')}</p>}
        {dryRun && isMoving(dryRun.progress.state) && (
          <RunProgress
            state={dryRun.progress.state}
            done={dryRun.progress.chunksDone}
            total={dryRun.progress.chunksTotal}
            startedAt={dryRun.progress.startedAt}
          />
        )}
        {dryRun?.progress.state === 'FAILED' && <p className="small msg">{dryRun.progress.failure}</p>}
      </div>
      {dryRun?.tally && <Tried tally={dryRun.tally} isOfBirthdays={isOfBirthdays} />}
    </Panel>
  );
}

function Tried({ tally, isOfBirthdays }: { tally: Tally; isOfBirthdays: boolean }): ReactElement {
  const { t } = useTranslation();
  const { customers, heldOut, given, points, cost, refusals, samples } = tally;
  const figures: [string, string][] = [
    [t(isOfBirthdays ? 'campaigns.dryBirthdays' : 'campaigns.audience'), formatCount(customers)],
    [t('campaigns.heldOut'), formatCount(heldOut)],
    [t('campaigns.dryGiven'), formatCount(given)],
    [t('campaigns.points'), formatCount(points)],
    [t('campaigns.cost'), formatMoney(cost)],
  ];
  return (
    <>
      <div className="figs">
        {figures.map(([label, figure]) => (
          <Figure key={label} label={label} value={figure} />
        ))}
      </div>
      <div className="pb">
        <span className="chip ok">{t('campaigns.nothingWritten')}</span>
        {refusals.length > 0 && <h3 className="h3">{t('campaigns.refusals')}</h3>}
        <Refusals refusals={refusals} />
      </div>
      {tally.offices.length > 0 && <OfficeTable offices={tally.offices} />}
      {samples.length > 0 && <Samples samples={samples} />}
    </>
  );
}

function Samples({ samples }: Pick<Tally, 'samples'>): ReactElement {
  const { t } = useTranslation();
  const { nameOf } = useOffices();
  return (
    <Table
      size="small"
      rowKey="customerId"
      dataSource={samples}
      pagination={false}
      scroll={{ x: 480 }}
      title={() => t('campaigns.samples')}
      columns={[
        {
          ...{ title: t('campaigns.customer'), key: 'customer' },
          render: (_, { customerId }) => <code className="small">{customerId.slice(-8)}</code>,
        },
        {
          ...{ title: t('campaigns.office'), key: 'office' },
          render: (_, { orgPath }) => nameOf(orgPath),
        },
        {
          ...{ title: t('campaigns.outcome'), key: 'outcome' },
          render: (_, { outcome }) => t(`campaigns.outcomes.${outcome as 'GIVEN'}`),
        },
        {
          ...{ title: t('campaigns.points'), key: 'points', align: 'right' },
          render: (_, { points: each }) => formatCount(each),
        },
      ]}
    />
  );
}

/** Who gets nothing, and why. */
export function Refusals({ refusals }: { refusals: Tally['refusals'] }): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      {refusals.map(({ reason, customers }) => (
        <p key={reason} className="small">
          {t(`campaigns.outcomes.${reason as 'GIVEN'}`)} <span className="b">{formatCount(customers)}</span>
        </p>
      ))}
    </>
  );
}

/** What was given, or would be, by office. */
export function OfficeTable({ offices }: { offices: readonly CampaignOfficePartsFragment[] }): ReactElement {
  const { t } = useTranslation();
  const { nameOf } = useOffices();
  const count = (key: 'customers' | 'given' | 'points', title: string) => ({
    ...{ title, key, align: 'right' as const },
    render: (_: unknown, office: CampaignOfficePartsFragment) => formatCount(office[key]),
  });
  return (
    <Table
      size="small"
      rowKey="orgPath"
      dataSource={offices}
      pagination={false}
      scroll={{ x: 480 }}
      title={() => t('campaigns.byOffice')}
      columns={[
        { title: t('campaigns.office'), key: 'office', render: (_, { orgPath }) => nameOf(orgPath) },
        count('customers', t('campaigns.audience')),
        count('given', t('campaigns.given')),
        count('points', t('campaigns.points')),
        {
          ...{ title: t('campaigns.cost'), key: 'cost', align: 'right' },
          render: (_, { cost }) => formatMoney(cost),
        },
      ]}
    />
  );
}
