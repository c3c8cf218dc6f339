import { ErrorState, shownError, useLanguage } from '@evergreen/web';
import { formatCount, formatDay, formatSigned } from '@evergreen/web/format';
import { Skeleton } from 'antd';
import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Sparkline } from '../charts/sparkline.tsx';
import { type HomeInsightQuery, HomeInsightDocument } from '../graphql.gen.ts';
import { figureNotes, type NotedFigure } from '../insight/figure-notes.ts';
import { changeOf, figureKinds, valueText, type Wording } from '../insight/figures.ts';
import { countOf } from '../insight/map-facts.ts';
import { useInsightOffice } from '../insight/use-insight-office.ts';
import { Panel } from '../page-parts.tsx';
import { useScoped } from '../use-url-state.ts';

type Snapshot = NonNullable<HomeInsightQuery['insight']>;

const policy = { requestPolicy: 'cache-and-network' } as const;

/** The newest snapshot of the book against a year before; asked once for all that is made of it. */
function useSnapshot() {
  return useQuery({ query: HomeInsightDocument, variables: { office: useInsightOffice() }, ...policy });
}

const shown = ['policyRetention', 'csat', 'loyaltyMean'] as const satisfies readonly NotedFigure[];

/** What the insurer wins by: renewal, satisfaction and loyalty, against a year before. */
export function BookFigures(): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const scoped = useScoped();
  const [{ data, error }, ask] = useSnapshot();
  const insight = data?.insight;
  const currency = insight?.currency ?? '';
  const wording: Wording = useMemo(() => ({ t, language, currency }), [t, language, currency]);
  if (!insight)
    return (
      <Panel title={t('home.figures')}>
        {error && !data ? (
          <ErrorState error={shownError(error)} onRetry={() => ask({ requestPolicy: 'network-only' })} />
        ) : data ? (
          <p className="pb ink3">{t('home.figuresNone')}</p>
        ) : (
          <Skeleton className="pb" active />
        )}
      </Panel>
    );
  const { total, compared, course, asOf } = insight;
  return (
    <div className="thirds">
      {shown.map((name) => {
        const { kind, better, read } = figureKinds[name];
        const now = read(total);
        const change = changeOf(now, compared ? read(compared) : undefined, { kind, better, t });
        const title = t(`insight.figures.${name}`);
        const how = t('home.how');
        return (
          <Panel
            key={name}
            title={title}
            note={t('home.figuresAsOf', { date: formatDay(asOf, language) })}
            acts={
              <Link className="goes small" to={scoped('/insight')} aria-label={`${how}: ${title}`}>
                {how}
              </Link>
            }
          >
            <div className="pb">
              <div className="kpi">
                <span className="fig-v">{valueText(now, kind, currency)}</span>
                <Sparkline values={course.map(read)} />
              </div>
              {compared && (
                <div className={change.isWorse ? 'small danger' : 'small ink2'}>{change.text}</div>
              )}
              <div className="small ink3">{figureNotes[name](total, wording)}</div>
            </div>
          </Panel>
        );
      })}
    </div>
  );
}

const quadrants = ['1', '2', '3', '4'] as const;

/** Who is satisfied, who loyal, and what follows for them, against a year before where they were counted then. */
export function QuadrantPanel(): ReactElement | null {
  const { t } = useTranslation();
  const scoped = useScoped();
  const [{ data }] = useSnapshot();
  const insight = data?.insight;
  if (!insight || insight.standings.length === 0) return null;
  const unknown = countOf(insight.standings, 'quadrant', '0') ?? 0;
  return (
    <Panel
      title={t('home.quadrants')}
      note={insight.comparedStandings.length > 0 ? t('home.quadrantsNote') : undefined}
      acts={
        <Link className="goes small" to={scoped('/insight')}>
          {t('home.quadrantsOpen')}
        </Link>
      }
    >
      <div className="quads">
        {quadrants.map((quadrant) => (
          <Quadrant key={quadrant} quadrant={quadrant} insight={insight} />
        ))}
      </div>
      {unknown > 0 && (
        <p className="pb small ink3">
          {t('home.quadrantsUnknown', { count: unknown, n: formatCount(unknown) })}
        </p>
      )}
    </Panel>
  );
}

function Quadrant({
  quadrant,
  insight: { standings, comparedStandings },
}: {
  quadrant: (typeof quadrants)[number];
  insight: Snapshot;
}): ReactElement {
  const { t } = useTranslation();
  const now = countOf(standings, 'quadrant', quadrant) ?? 0;
  const before = countOf(comparedStandings, 'quadrant', quadrant);
  return (
    <div className={quadrant === '4' ? 'first' : undefined}>
      <div className="small">
        {t(`standing.quadrant.${quadrant}.name`)} · {t(`standing.quadrant.${quadrant}.is`)}
      </div>
      <div>
        <span className="fig-v">{formatCount(now)}</span>{' '}
        {before !== undefined && <span className="small ink2">{formatSigned(now - before)}</span>}
      </div>
      <div className="small ink2">{t(`standing.quadrant.${quadrant}.care`)}</div>
    </div>
  );
}
