import { useLanguage } from '@evergreen/web';
import { Segmented, Select } from 'antd';
import { lazy, useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ChartPanel, DrawnPanel } from '../charts/chart-panel.tsx';
import { useOpening } from '../charts/use-opening.ts';
import { useOffices } from '../offices.ts';
import { named } from '../page-parts.tsx';
import { useUrlState } from '../use-url-state.ts';
import { useMay } from '../viewer.ts';
import { courseFacts, curveFacts, endsMin } from './chart-facts-of.ts';
import { CutBar } from './cut-bar.tsx';
import { type Cut, cutNames, type Dimension, dimensionOf, isCut, useCut } from './cut.ts';
import { type FigureLinks, figureLinks } from './figure-links.ts';
import type { FigureName, Insight, Wording } from './figures.ts';
import { groupFacts, type MeasureName, measureNames } from './group-facts.ts';
import { KeyFigures } from './key-figures.tsx';
import { mapFacts } from './map-facts.ts';
import { SizesPanel } from './sizes-panel.tsx';

// Drawing weighs more than the rest of the page.
const Curve = lazy(() => import('../charts/curve.tsx'));
const Dots = lazy(() => import('../charts/dots.tsx'));
const DotMap = lazy(() => import('../charts/dot-map.tsx'));

interface Part {
  readonly insight: Insight;
  readonly wording: Wording;
  readonly links: FigureLinks;
  readonly cut: Cut;
}

/** All figures of a snapshot, and of the office that is looked at. */
export function InsightView({ insight, office }: { insight: Insight; office: string }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const may = useMay();
  const mayOpen = may('Customer.read');
  const { currency } = insight;
  // Made once for a snapshot and a language: another object would be another drawing.
  const wording = useMemo(() => ({ t, language, currency }), [t, language, currency]);
  const cut = useCut();
  const links = useMemo(
    () => figureLinks(insight, { office, cut, mayOpen }),
    [insight, office, cut, mayOpen],
  );
  const part = { insight, wording, links, cut };
  // Only these are counted by office alone.
  const sizes = {
    insight,
    wording,
    linkOf: links.list,
    note: isCut(cut) ? t('insight.cut.notHere') : undefined,
  };
  return (
    <>
      <CutBar insight={insight} cut={cut} />
      <KeyFigures insight={insight} wording={wording} links={links} />
      <div className="halves">
        <MapPanel {...part} />
        <CurvePanel {...part} />
      </div>
      <GroupsPanel {...part} office={office} />
      <CoursePanel {...part} />
      <div className="halves">
        <SizesPanel {...sizes} of="lists" />
        <SizesPanel {...sizes} of="households" />
      </div>
    </>
  );
}

function MapPanel({ insight, wording: { t }, links, cut }: Part): ReactElement {
  const { table, map } = useMemo(() => mapFacts(insight, links.list, t), [insight, links, t]);
  return (
    <DrawnPanel title={t('insight.map.title')} facts={table} chart={<DotMap facts={map} />}>
      {table.labels.length > 0 && (
        <ul className="classes small">
          {table.labels.map((label, n) => {
            const to = table.links?.[n];
            return (
              <li key={label} className={`class-${n + 1}`}>
                {to === undefined ? (
                  label
                ) : (
                  <Link className="goes" to={to}>
                    {label}
                  </Link>
                )}
                <b className="num">{table.columns[0]?.cells[n]}</b>
                <span className="ink3">{table.columns[1]?.cells[n]}</span>
              </li>
            );
          })}
        </ul>
      )}
      {isCut(cut) && <p className="pb small ink3">{t('insight.cut.notHere')}</p>}
    </DrawnPanel>
  );
}

function CurvePanel({ insight, wording, links }: Part): ReactElement {
  const { t } = wording;
  const { table, curve, steps } = useMemo(
    () => curveFacts(insight, wording, links),
    [insight, wording, links],
  );
  const { policyLife } = insight;
  const open = useOpening(steps);
  return (
    <DrawnPanel
      title={t('insight.curve.title')}
      facts={table}
      chart={<Curve facts={curve} onColumn={open} />}
    >
      {policyLife !== null && (
        <p className="pb ink2">
          {t('insight.curve.life', { years: policyLife.years.toFixed(1), horizon: policyLife.horizon })}
        </p>
      )}
      <p className="pb small ink3">{t('insight.curve.how', { least: endsMin })}</p>
    </DrawnPanel>
  );
}

const dimensions: readonly Dimension[] = ['OFFICE', 'CHANNEL', 'VEHICLE', 'REGION'];
type Group = Insight['groups'][number];

/** Whom the figure of a group is made of. */
function pathOf(
  { dimension, value }: Group,
  measure: MeasureName,
  office: string,
  links: FigureLinks,
): string | undefined {
  if (dimension === 'OFFICE') return links.figure(measure, { office: value, isOfficeOnly: value === office });
  const name = cutNames.find((each) => dimensionOf[each] === dimension)!;
  return links.figure(measure, { cut: { [name]: value } });
}

/** Offices, channels, vehicles or regions by one measure. */
function GroupsPanel({
  insight,
  wording,
  links: figures,
  cut,
  office,
}: Part & { office: string }): ReactElement {
  const { t } = wording;
  const { offices } = useOffices();
  const { language } = wording;
  const { params, change } = useUrlState();
  // What the book tells nothing of is not offered, nor what is cut to one already.
  const told = dimensions.filter(
    (each) =>
      !cutNames.some((name) => cut[name] !== undefined && dimensionOf[name] === each) &&
      insight.groups.some((group) => group.dimension === each && group.value !== ''),
  );
  const dimension = told.find((each) => each.toLowerCase() === params.get('by')) ?? 'OFFICE';
  const measure = measureNames.find((each) => each === params.get('measure')) ?? 'lossRatio36m';
  const { table, dots, links } = useMemo(() => {
    const names = new Map(offices.map((each) => [each.orgPath, named(each, language)]));
    const asked = { dimension, measure, office, nameOf: (path: string) => names.get(path) ?? path };
    const linkOf = (group: Group) => pathOf(group, measure, office, figures);
    return groupFacts(insight, { ...asked, linkOf }, wording);
  }, [insight, dimension, measure, office, offices, language, wording, figures]);
  const open = useOpening(links);
  return (
    <DrawnPanel
      title={t('insight.groups.title')}
      facts={table}
      acts={
        <>
          <Segmented<Dimension>
            size="small"
            aria-label={t('insight.groups.by')}
            value={dimension}
            onChange={(value) => change({ by: value === 'OFFICE' ? undefined : value.toLowerCase() })}
            options={told.map((value) => ({ value, label: t(`insight.groups.dimensions.${value}`) }))}
          />
          <Select<MeasureName>
            size="small"
            aria-label={t('insight.groups.measure')}
            value={measure}
            popupMatchSelectWidth={false}
            onChange={(value) => change({ measure: value === 'lossRatio36m' ? undefined : value })}
            options={measureNames.map((value) => ({ value, label: t(`insight.figures.${value}`) }))}
          />
        </>
      }
      chart={<Dots facts={dots} onDot={open} />}
    />
  );
}

const courses: readonly FigureName[] = [
  ...(['premiumInForce', 'policiesActive', 'customersNew', 'policyRetention', 'customerRetention'] as const),
  ...(['lossRatio12m', 'frequency12m', 'csat', 'nps', 'loyaltyMean'] as const),
];

/** One figure month by month. */
function CoursePanel({ insight, wording, links }: Part): ReactElement {
  const { t } = wording;
  const { params, change } = useUrlState();
  const name = courses.find((each) => each === params.get('course')) ?? 'premiumInForce';
  const facts = useMemo(() => courseFacts(insight, name, wording, links), [insight, name, wording, links]);
  return (
    <ChartPanel
      title={t('insight.course.title')}
      facts={facts}
      acts={
        <Select<FigureName>
          size="small"
          aria-label={t('insight.groups.measure')}
          value={name}
          popupMatchSelectWidth={false}
          onChange={(value) => change({ course: value === 'premiumInForce' ? undefined : value })}
          options={courses.map((value) => ({ value, label: t(`insight.figures.${value}`) }))}
        />
      }
    />
  );
}
