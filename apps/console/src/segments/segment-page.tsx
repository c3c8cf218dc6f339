import { EmptyState, ErrorState, shownError, useLanguage } from '@evergreen/web';
import { formatCount, formatDay, formatMoment } from '@evergreen/web/format';
import { Skeleton } from 'antd';
import { useCallback, useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import type { ChartFacts } from '../charts/chart-facts.ts';
import { ChartPanel } from '../charts/chart-panel.tsx';
import { SegmentDocument, type SegmentQuery, type SegmentVersionPartsFragment } from '../graphql.gen.ts';
import { PageHead, Panel } from '../page-parts.tsx';
import { isMoving, usePolling } from '../polling.ts';
import { useOffice } from '../use-url-state.ts';
import { SegmentActs } from './segment-acts.tsx';
import { SegmentCustomersPanel } from './segment-customers.tsx';
import { Refreshed } from './segments-page.tsx';

export type SegmentFound = NonNullable<SegmentQuery['segment']>;

/** One segment: its rule, who is in it, who came and went. */
export default function SegmentPage(): ReactElement {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const office = useOffice();
  const [{ data, error, fetching }, ask] = useQuery({
    query: SegmentDocument,
    variables: { id, office: office ?? null },
    requestPolicy: 'cache-and-network',
  });
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  const found = data?.segment;
  usePolling(found?.refresh != null && isMoving(found.refresh.state), 1_000, again);
  const back = { to: '/segments', label: t('segments.back') };
  const shown = found && (found.segment.active ?? found.segment.draft ?? found.versions[0]);
  return (
    <>
      <PageHead
        title={shown?.name ?? t('segments.title')}
        back={back}
        sub={shown?.description}
        acts={found && <SegmentActs found={found} />}
      />
      {error && <ErrorState error={shownError(error)} onRetry={again} />}
      {!found && !error && fetching && <Skeleton active />}
      {!found && !error && !fetching && (
        <EmptyState icon="question" title={t('segments.unknown')} hint={t('segments.unknownHint')} />
      )}
      {found && <Loaded found={found} />}
    </>
  );
}

function Loaded({ found }: { found: SegmentFound }): ReactElement {
  const { t } = useTranslation();
  const { segment, versions, refresh } = found;
  const rule = segment.active ?? segment.draft;
  return (
    <>
      {segment.retiredAt !== null && <p className="chip">{t('segments.retired')}</p>}
      {rule && (
        <Panel title={t('segments.rule')} note={<Refreshed refresh={refresh} />}>
          <div className="pb">
            <code className="rule-words">{rule.rule}</code>
          </div>
        </Panel>
      )}
      <ChartPanel title={t('segments.history')} facts={useHistory(found)} />
      {segment.refreshedOn !== null && (
        <SegmentCustomersPanel id={segment.id} on={segment.refreshedOn} at={segment.refreshedAt} />
      )}
      <Panel title={t('segments.versions')} note={String(versions.length)}>
        <ul className="versions">
          {versions.map((version) => (
            <VersionLine key={version.version} version={version} />
          ))}
        </ul>
      </Panel>
    </>
  );
}

function useHistory({ history }: SegmentFound): ChartFacts {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return useMemo(() => {
    const last = history.at(-1);
    const cells = (of: (day: (typeof history)[number]) => number) =>
      history.map((day) => formatCount(of(day)));
    return {
      head: t('segments.day'),
      labels: history.map(({ on }) => formatDay(on, language)),
      series: [
        {
          ...{ name: t('segments.members'), kind: 'line', tint: 'c1' },
          ...{ cells: cells((day) => day.members), values: history.map((day) => day.members) },
        },
      ],
      more: [
        { name: t('segments.entered'), cells: cells((day) => day.entered) },
        { name: t('segments.left'), cells: cells((day) => day.left) },
      ],
      finding:
        last === undefined
          ? t('segments.historyNone')
          : t('segments.historyFinding', {
              on: formatDay(last.on, language),
              members: formatCount(last.members),
              entered: formatCount(last.entered),
              left: formatCount(last.left),
            }),
      axis: 'count',
    };
  }, [history, language, t]);
}

const tones = { DRAFT: 'chip warn', ACTIVE: 'chip ok', RETIRED: 'chip', REPLACED: 'chip' } as const;

function VersionLine({ version: shown }: { version: SegmentVersionPartsFragment }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { version, state, name, rule, draftedBy, draftedAt, savedBy, savedAt } = shown;
  return (
    <li>
      <div className="row gap">
        <h3 className="h3">
          {version} · {name}
        </h3>
        <span className={tones[state]}>{t(`segments.states.${state}`)}</span>
        <span className="small ink3">
          {t('segments.drafted', { who: draftedBy, at: formatMoment(draftedAt, language) })}
          {savedAt !== null &&
            ` · ${t('segments.savedBy', { who: savedBy ?? '', at: formatMoment(savedAt, language) })}`}
        </span>
      </div>
      <code className="rule-words">{rule}</code>
    </li>
  );
}
