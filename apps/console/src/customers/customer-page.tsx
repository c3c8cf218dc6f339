import { EmptyState, ErrorState, shownError, useLanguage } from '@evergreen/web';
import { formatMoment } from '@evergreen/web/format';
import { Alert, Button, Skeleton, Tabs } from 'antd';
import { useCallback, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { MergedPanel } from '../duplicates/merged-panel.tsx';
import { ListingPanel } from '../blacklist/listing-panel.tsx';
import { RequestTable } from '../data-requests/request-table.tsx';
import {
  CustomerStoryDocument,
  type RevealCustomerMutation,
  type StoryPartsFragment,
} from '../graphql.gen.ts';
import { IndicatorsPanel } from '../indicators/indicators-panel.tsx';
import { MembershipPanel } from '../member-acts/membership-panel.tsx';
import { ConsentsPanel } from '../notices/consents-panel.tsx';
import { CustomerNotices } from '../notices/customer-notices.tsx';
import { DecisionsPanel } from '../objections/decisions-panel.tsx';
import { useOffices } from '../offices.ts';
import { PageHead, Panel } from '../page-parts.tsx';
import { PointsPanel } from '../points/points-panel.tsx';
import { ContactsPanel } from '../story/contacts-panel.tsx';
import { Insured } from '../story/insured.tsx';
import { HouseholdPanel, MemberPanel } from '../story/side-panels.tsx';
import { StoryChips } from '../story/story-chips.tsx';
import { Timeline } from '../story/timeline.tsx';
import { StandingPanel } from '../standings/standing-panel.tsx';
import { CustomerReferrals } from '../referrals/customer-referrals.tsx';
import { CustomerAchievements } from '../achievements/customer-achievements.tsx';
import { TierPanel } from '../tiers/tier-panel.tsx';
import { useScoped, useUrlState } from '../use-url-state.ts';
import { useMay } from '../viewer.ts';
import { EraseDialog, ExportDialog } from './data-request-dialogs.tsx';
import { DetailsPanel, PoliciesPanel } from './details.tsx';
import { RevealDialog } from './reveal-dialog.tsx';
import { useShownFor } from './use-shown-for.ts';

type Revealed = RevealCustomerMutation['revealCustomer'];
type Part =
  'overview' | 'insured' | 'standing' | 'indicators' | 'membership' | 'told' | 'decisions' | 'requests';

/** Rows of each list at first, and where all are asked for. */
const rows = { few: 20, all: 500 } as const;

/** A customer's whole story: personal fields masked; in clear for a minute, with a reason. */
export default function CustomerPage(): ReactElement {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const [asked, setAsked] = useState<number>(rows.few);
  const [{ data, error, fetching }, ask] = useQuery({
    query: CustomerStoryDocument,
    variables: { id, rows: asked },
    requestPolicy: 'cache-and-network',
  });
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  if (data?.customerStory) {
    const all = (): void => setAsked(rows.all);
    return <Loaded key={id} story={data.customerStory} today={data.today} onAll={all} />;
  }
  return (
    <>
      <PageHead title={t('customers.title')} back={{ to: '/customers', label: t('customer.back') }} />
      {error && <ErrorState error={shownError(error)} onRetry={again} />}
      {!error && fetching && <Skeleton active />}
      {!error && !fetching && (
        <EmptyState icon="question" title={t('customer.notFound')} hint={t('customer.notFoundHint')} />
      )}
    </>
  );
}

interface LoadedProps {
  readonly story: StoryPartsFragment;
  readonly today: string;
  readonly onAll: () => void;
}

function Loaded({ story, today, onAll }: LoadedProps): ReactElement {
  const [dialog, setDialog] = useState<'reveal' | 'export' | 'erase'>();
  const { shown, secondsLeft, show, hide } = useShownFor<Revealed>();
  const { file } = story;
  const close = (): void => setDialog(undefined);
  return (
    <>
      <Head story={story} onAct={setDialog} />
      <Parts
        story={story}
        today={today}
        onAll={onAll}
        overview={
          <Overview story={story} today={today} revealed={shown}>
            <DetailsPanel
              file={file}
              occupation={story.occupation}
              revealed={shown}
              secondsLeft={secondsLeft}
              onReveal={() => setDialog('reveal')}
              onHide={hide}
            />
          </Overview>
        }
      />
      {dialog === 'reveal' && (
        <RevealDialog
          customerId={file.customerId}
          onShown={(revealed) => {
            show(revealed);
            close();
          }}
          onClose={close}
        />
      )}
      {dialog === 'export' && <ExportDialog file={file} onClose={close} />}
      {dialog === 'erase' && <EraseDialog file={file} today={today} onClose={close} />}
    </>
  );
}

function Head({
  story,
  onAct,
}: {
  story: StoryPartsFragment;
  onAct: (act: 'export' | 'erase') => void;
}): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const may = useMay();
  const scoped = useScoped();
  const { nameOf } = useOffices();
  const { sourceRef, orgPath, nameMasked, erasedAt } = story.file;
  const { mergedIntoId } = story;
  return (
    <>
      <PageHead
        title={nameMasked === '' ? sourceRef : nameMasked}
        back={{ to: '/customers', label: t('customer.back') }}
        sub={
          <>
            <span>{sourceRef}</span>
            <span>{nameOf(orgPath)}</span>
          </>
        }
        acts={
          erasedAt === null &&
          mergedIntoId === null && (
            <>
              {may('DataRequest.export', orgPath) && (
                <Button onClick={() => onAct('export')}>{t('customer.export')}</Button>
              )}
              {may('DataRequest.erase', orgPath) && (
                <Button danger onClick={() => onAct('erase')}>
                  {t('customer.erase')}
                </Button>
              )}
            </>
          )
        }
      />
      <StoryChips story={story} />
      {erasedAt !== null && (
        <Alert type="info" showIcon title={t('customer.erased', { at: formatMoment(erasedAt, language) })} />
      )}
      {mergedIntoId !== null && (
        <Alert
          type="info"
          showIcon
          title={t('story.mergedInto')}
          action={<Link to={scoped(`/customers/${mergedIntoId}`)}>{t('story.openSurvivor')}</Link>}
        />
      )}
    </>
  );
}

interface OverviewProps {
  readonly story: StoryPartsFragment;
  readonly today: string;
  readonly revealed: Revealed | undefined;
  readonly children: ReactElement;
}

function Overview({ story, today, revealed, children }: OverviewProps): ReactElement {
  const { file } = story;
  return (
    <div className="split">
      <div className="stack">
        <PoliciesPanel file={file} revealed={revealed} today={today} />
        <Timeline customerId={file.customerId} first={story.timeline} />
      </div>
      <div className="stack">
        {children}
        <ContactsPanel story={story} />
        <MergedPanel story={story} />
        <HouseholdPanel story={story} />
        <MemberPanel story={story} />
      </div>
    </div>
  );
}

/** Parts are asked for when they are opened; the whole story came in one answer. */
function Parts({ story, today, onAll, overview }: LoadedProps & { overview: ReactElement }): ReactElement {
  const { t } = useTranslation();
  const may = useMay();
  const { params, change } = useUrlState();
  const { file } = story;
  const { customerId, orgPath } = file;
  const parts: readonly (readonly [Part, boolean, () => ReactElement])[] = [
    ['overview', true, () => overview],
    ['insured', true, () => <Insured story={story} today={today} onAll={onAll} />],
    ['standing', file.erasedAt === null, () => <StandingPanel customerId={customerId} orgPath={orgPath} />],
    ['indicators', true, () => <IndicatorsPanel customerId={customerId} orgPath={orgPath} />],
    [
      'membership',
      may('Member.read', orgPath),
      () => (
        <>
          <MembershipPanel file={file} today={today} />
          {may('MemberTier.read', orgPath) && <TierPanel customerId={customerId} orgPath={orgPath} />}
          {may('Member.read', orgPath) && <CustomerAchievements customerId={customerId} />}
          {may('Referral.read', orgPath) && <CustomerReferrals customerId={customerId} />}
          {may('Points.read', orgPath) && <PointsPanel customerId={customerId} orgPath={orgPath} />}
        </>
      ),
    ],
    [
      'told',
      may('Notice.read', orgPath),
      () => (
        <>
          <ConsentsPanel customerId={customerId} />
          <CustomerNotices customerId={customerId} />
        </>
      ),
    ],
    [
      'decisions',
      may('BlacklistEntry.read', orgPath),
      () => (
        <>
          <ListingPanel customerId={customerId} />
          {may('Objection.read', orgPath) && <DecisionsPanel customerId={customerId} orgPath={orgPath} />}
        </>
      ),
    ],
    [
      'requests',
      may('DataRequest.read', orgPath),
      () => (
        <Panel title={t('customer.requests')}>
          <RequestTable customerId={customerId} emptyHint={t('customer.noRequests')} />
        </Panel>
      ),
    ],
  ];
  const open = parts.filter(([, isThere]) => isThere);
  const [part] = open.find(([key]) => key === params.get('part')) ?? open[0]!;
  return (
    <Tabs
      className="parts"
      activeKey={part}
      destroyOnHidden
      aria-label={t('story.partsLabel')}
      onChange={(key) => change({ part: key === 'overview' ? undefined : key }, true)}
      items={open.map(([key, , children]) => ({
        key,
        label: t(`story.parts.${key}`),
        children: key === part && <div className="part">{children()}</div>,
      }))}
    />
  );
}
