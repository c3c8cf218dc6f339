import { useLanguage } from '@evergreen/web';
import { formatDay } from '@evergreen/web/format';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useApprovals } from '../approvals/use-approvals.ts';
import { useNotices } from '../frame/notices.tsx';
import {
  MissingCalendarDocument,
  MySecurityDocument,
  MySessionsDocument,
  RunningImportsDocument,
  RunningLaunchesDocument,
  RunningRunsDocument,
} from '../graphql.gen.ts';
import { Panel } from '../page-parts.tsx';
import { useLowStock, useWebhooks } from './outward-waits.ts';
import { roleNames } from '../roles/role-names.ts';
import { useMay, useViewer } from '../viewer.ts';
import { type Wait, WaitList } from '../wait-list.tsx';

const fewCodes = 3;
/** More of them stand on a page of their own. */
const fewApprovals = 5;

/** What needs this person now, each with the act on it. */
export function Waiting(): ReactElement {
  const { t } = useTranslation();
  const waits = useWaits();
  return (
    <Panel title={t('home.waiting')} note={waits.length > 0 ? String(waits.length) : undefined}>
      {waits.length === 0 ? (
        <div className="pb">
          <p>{t('home.waitingNone')}</p>
          <p className="small ink3">{t('home.waitingNoneHint')}</p>
        </div>
      ) : (
        <WaitList waits={waits} />
      )}
    </Panel>
  );
}

function useWaits(): readonly Wait[] {
  const { t } = useTranslation();
  const { t: web } = useTranslation('web');
  const { grants } = useViewer();
  const { unread } = useNotices();
  const policy = { requestPolicy: 'cache-and-network' } as const;
  const [{ data: security }] = useQuery({ query: MySecurityDocument, ...policy });
  const [{ data: sessions }] = useQuery({ query: MySessionsDocument, ...policy });
  const stopped = useStopped();
  const calendar = useCalendar();
  const approvals = useApprovalWaits();
  const low = useLowStock();
  const webhooks = useWebhooks();
  const held = grants.filter(({ forAccountId }) => forAccountId !== null);
  const others = (sessions?.mySessions ?? []).filter(({ isCurrent }) => !isCurrent).length;
  const codes = security?.mySecurity.hasTotp === true ? security.mySecurity.recoveryCodesLeft : undefined;
  return [
    ...stopped,
    ...approvals,
    ...calendar,
    ...low,
    ...webhooks,
    ...(unread > 0
      ? [
          {
            key: 'unread',
            icon: 'bell' as const,
            tone: 'info' as const,
            title: t('home.unread', { count: unread }),
            hint: t('home.unreadHint'),
            act: { label: t('home.read'), to: '/#notices' },
          },
        ]
      : []),
    ...(codes !== undefined && codes <= fewCodes
      ? [
          {
            key: 'codes',
            icon: 'key' as const,
            tone: 'warn' as const,
            title: t('home.codes', { count: codes }),
            hint: t('home.codesHint'),
            act: { label: t('home.codesAct'), to: '/security' },
          },
        ]
      : []),
    ...(held.length > 0
      ? [
          {
            key: 'deputy',
            icon: 'people' as const,
            tone: 'info' as const,
            title: t('home.deputy'),
            hint: t('home.deputyHint', { roles: roleNames(held, web) }),
          },
        ]
      : []),
    ...(others > 0
      ? [
          {
            key: 'others',
            icon: 'device' as const,
            tone: 'info' as const,
            title: t('home.others', { count: others }),
            hint: t('home.othersHint'),
            act: { label: t('home.othersAct'), to: '/security' },
          },
        ]
      : []),
  ];
}

/** What the viewer is to approve, or to mend: the first few of each. */
function useApprovalWaits(): readonly Wait[] {
  const { t } = useTranslation();
  const { waiting, returned } = useApprovals();
  const more = waiting.length - fewApprovals;
  return [
    ...returned.map((wait) => ({ ...wait, title: t('home.returned', { what: wait.title }) })),
    ...waiting
      .slice(0, fewApprovals)
      .map((wait) => ({ ...wait, title: t('home.toApprove', { what: wait.title }) })),
    ...(more > 0
      ? [
          {
            ...{ key: 'approvals', icon: 'check' as const, tone: 'warn' as const },
            title: t('home.moreApprovals', { count: more }),
            hint: t('approvals.sub'),
            act: { label: t('home.failedAct'), to: '/approvals' },
          },
        ]
      : []),
  ];
}

/** Days off that should be known by now, for whoever keeps rules that count working days. */
function useCalendar(): readonly Wait[] {
  const { t } = useTranslation();
  const may = useMay();
  const isConcerned = may('EvaluationRules.draft') || may('EvaluationRules.approve') || may('Feed.manage');
  const [{ data }] = useQuery({ query: MissingCalendarDocument, pause: !isConcerned });
  const year = data?.missingCalendarYear ?? null;
  if (year === null) return [];
  const said = { title: t('home.calendar', { year }), hint: t('home.calendarHint', { year }) };
  return [{ key: 'calendar', icon: 'alert', tone: 'warn', ...said }];
}

/** Runs and imports that stopped, for whoever can see to them. */
function useStopped(): readonly Wait[] {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const may = useMay();
  const [imports] = useQuery({ query: RunningImportsDocument, pause: !may('Import.manage') });
  const [runs] = useQuery({ query: RunningRunsDocument, pause: !may('NoClaimRun.manage') });
  const [launches] = useQuery({
    ...{ query: RunningLaunchesDocument, pause: !may('Prevention.manage') },
    requestPolicy: 'cache-and-network',
  });
  const wait = (to: string, name: string, hint: string): Wait => ({
    key: to,
    icon: 'alert',
    tone: 'danger',
    title: t('home.failed', { name }),
    hint,
    act: { label: t('home.failedAct'), to },
  });
  return [
    // Somebody was not warned yet of what is coming.
    ...(launches.data?.preventionCampaigns ?? [])
      .filter(({ state }) => state === 'STOPPED')
      .map(({ id, title }) =>
        wait(
          `/prevention/${id}`,
          t('home.launchOf', { title: language === 'en' ? title.en : title.zh }),
          t('home.failedHint'),
        ),
      ),
    ...(runs.data?.noClaimRuns ?? [])
      .filter(({ progress }) => progress.state === 'FAILED')
      .map(({ id, asOf }) =>
        wait(`/no-claim/${id}`, t('home.runOf', { date: formatDay(asOf, language) }), t('home.failedHint')),
      ),
    ...(imports.data?.imports ?? [])
      .filter(({ progress }) => progress.state === 'FAILED')
      .map(({ id, fileName }) =>
        wait(`/imports/${id}`, t('home.importOf', { name: fileName }), t('home.failedImportHint')),
      ),
  ];
}
