import { formatCount, formatPercent } from '@evergreen/web/format';
import type { TFunction } from 'i18next';
import type { TableFacts } from '../charts/chart-facts.ts';
import type { DotMapFacts } from '../charts/dot-map.tsx';
import { changeOf, type Insight, type ListName } from './figures.ts';

type Standings = Insight['standings'];

/** Undefined: nobody was counted on the day. */
export function countOf(standings: Standings, kind: string, value: string): number | undefined {
  const found = standings.find((each) => each.kind === kind && each.value === value);
  return found?.n ?? (standings.length > 0 ? 0 : undefined);
}

/** More dots than this are a blot. */
const dotsMax = 420;
const looks = {
  '1': { tint: 'c5', symbol: 'rect' },
  '2': { tint: 'c1', symbol: 'circle' },
  '3': { tint: 'c0', symbol: 'triangle' },
  '4': { tint: 'c4', symbol: 'diamond' },
  '0': { tint: 'c0', symbol: 'circle' },
} as const;
const quadrants = ['1', '2', '3', '4'] as const;
type Quadrant = keyof typeof looks;
const isQuadrant = (text: string): text is Quadrant => Object.hasOwn(looks, text);

interface Place {
  readonly quadrant: Quadrant;
  readonly loyalty: number;
  readonly satisfaction: number;
  readonly n: number;
}

function placesOf(standings: Standings): Place[] {
  return standings.flatMap(({ kind, value, n }) => {
    const [quadrant = '', loyalty = '', satisfaction = ''] = value.split('/');
    if (kind !== 'map' || !isQuadrant(quadrant)) return [];
    return [{ quadrant, loyalty: Number(loyalty), satisfaction: Number(satisfaction), n }];
  });
}

/** A number of 0 to 1 that fills the space evenly, however many are asked for: van der Corput's. */
function spread(n: number, base: number): number {
  let [value, part, rest] = [0, 1 / base, n + 1];
  for (; rest > 0; rest = Math.floor(rest / base)) {
    value += (rest % base) * part;
    part /= base;
  }
  return value;
}

/** The dots of a class: as many of each tenth as it has people, the fractions carried on to the next. */
function dotsOf(places: readonly Place[], per: number): (readonly [number, number])[] {
  let owed = 0;
  return places.flatMap(({ loyalty, satisfaction, n }) => {
    owed += n / per;
    const dots = Math.floor(owed);
    owed -= dots;
    return Array.from(
      { length: dots },
      (_, dot) => [10 * (loyalty + spread(dot, 2)), 10 * (satisfaction + spread(dot, 3))] as const,
    );
  });
}

/** Who is where on satisfaction and loyalty: the table of the types, and the map. */
export function mapFacts(
  insight: Insight,
  linkOf: (list: ListName) => string | undefined,
  t: TFunction,
): { table: TableFacts; map: DotMapFacts } {
  const { standings, comparedStandings, loyaltyCut, satisfactionCut } = insight;
  const places = placesOf(standings);
  const drawn = places.reduce((sum, { n }) => sum + n, 0);
  const per = Math.max(1, Math.ceil(drawn / dotsMax));
  const rows = ([...quadrants, 'unknown'] as const).map((value) => ({
    label:
      value === 'unknown'
        ? t('standing.unknown')
        : `${t(`standing.quadrant.${value}.name`)} · ${t(`standing.quadrant.${value}.is`)}`,
    link: linkOf(`quadrant-${value}`),
    n: countOf(standings, 'quadrant', value) ?? 0,
    before: countOf(comparedStandings, 'quadrant', value),
  }));
  const all = rows.reduce((sum, { n }) => sum + n, 0);
  const finding =
    standings.length === 0
      ? t('insight.map.none')
      : t('insight.map.finding', {
          ...{ per: formatCount(per), four: formatCount(rows[3]!.n), unknown: formatCount(rows[4]!.n) },
        });
  const column = (name: string, cell: (row: (typeof rows)[number]) => string) => ({
    ...{ name, cells: rows.map(cell) },
  });
  const isCounted = standings.length > 0;
  return {
    table: {
      ...{ head: t('insight.map.head'), finding, labels: isCounted ? rows.map(({ label }) => label) : [] },
      links: rows.map(({ link }) => link),
      columns: [
        column(t('insight.map.people'), ({ n }) => formatCount(n)),
        column(t('insight.map.share'), ({ n }) => (all === 0 ? '–' : formatPercent(n / all, 1))),
        ...(comparedStandings.length === 0
          ? []
          : [
              column(
                t('insight.map.change'),
                ({ n, before }) => changeOf(n, before, { kind: 'count', better: 'up', t }).text,
              ),
            ]),
      ],
    },
    map: {
      ...{ finding, x: t('insight.map.loyalty'), y: t('insight.map.satisfaction') },
      cuts:
        loyaltyCut === null || satisfactionCut === null ? undefined : { x: loyaltyCut, y: satisfactionCut },
      classes: (['2', '1', '3', '4', '0'] as const).map((quadrant) => ({
        ...{ name: quadrant, ...looks[quadrant] },
        dots: dotsOf(
          places.filter((place) => place.quadrant === quadrant),
          per,
        ),
      })),
    },
  };
}
