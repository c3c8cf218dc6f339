import { useLanguage } from '@evergreen/web';
import { addDays, formatCount, formatDay } from '@evergreen/web/format';
import { Checkbox, Form, Input, Segmented, Select } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { StandingCountsDocument, type StandingCountsQuery, type StandingKind } from '../graphql.gen.ts';
import { PageHead, Panel } from '../page-parts.tsx';
import { TableState } from '../table-state.tsx';
import { useOffice, useUrlState } from '../use-url-state.ts';
import { afterActs } from './after-acts.ts';
import { ChoicesTable } from './choices-table.tsx';
import { MovesTable } from './moves-table.tsx';
import { type Place, placeIn, placeText, PlacedTable } from './placed-table.tsx';
import { quadrants } from './words.tsx';

type Counts = StandingCountsQuery['standingCounts'];
const views = ['now', 'moves', 'choose'] as const;

/** Customers by list and quadrant, who moved and why, and who waits for a choice. */
export default function StandingsPage(): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const office = useOffice();
  const { params, change } = useUrlState();
  const [{ data, error }, ask] = useQuery({
    query: StandingCountsDocument,
    variables: { office: office ?? null },
    requestPolicy: 'cache-and-network',
    context: afterActs,
  });
  const counts = data?.standingCounts;
  const view = views.find((each) => each === params.get('view')) ?? 'now';
  return (
    <>
      <PageHead title={t('standing.lists.title')} sub={t('standing.lists.sub')} />
      <Panel
        title={t('standing.lists.title')}
        note={counts?.asOf != null && t('standing.lists.asOf', { date: formatDay(counts.asOf, language) })}
      >
        <TableState
          error={error}
          isLoaded={counts !== undefined}
          isEmpty={counts?.customers === 0}
          again={() => ask({ requestPolicy: 'network-only' })}
          empty={{ icon: 'layers', title: t('standing.lists.empty'), hint: t('standing.lists.emptyHint') }}
        >
          {counts && <Figures counts={counts} />}
        </TableState>
      </Panel>
      <div className="acts">
        <Segmented
          value={view}
          options={views.map((value) => ({
            value,
            label: t(`standing.lists.views.${value}`, { n: formatCount(counts?.toChoose ?? 0) }),
          }))}
          onChange={(value) => change({ view: value === 'now' ? undefined : value }, true)}
        />
      </div>
      {view === 'now' && <Now office={office} />}
      {view === 'moves' && data && <Moves office={office} today={data.today} />}
      {view === 'choose' && (
        <Panel title={t('standing.choices.title')}>
          <ChoicesTable key={office ?? ''} office={office} />
        </Panel>
      )}
    </>
  );
}

/** How many are where; each figure opens the customers behind it. */
function Figures({ counts }: { counts: Counts }): ReactElement {
  const { t } = useTranslation();
  const { change } = useUrlState();
  const open = (place: Place): void => change({ view: undefined, place: placeText(place) }, true);
  const fig = (label: string, count: number, place: Place, sub?: string): ReactElement => (
    <button key={label} type="button" className="fig fig-open" onClick={() => open(place)}>
      <span className="small ink3">{label}</span>
      <span className="fig-v">{formatCount(count)}</span>
      {sub !== undefined && <span className="small ink3">{sub}</span>}
    </button>
  );
  return (
    <div className="figs">
      {fig(t('standing.list.good'), counts.good, { kind: 'LIST', value: 'good' })}
      {fig(t('standing.list.poor'), counts.poor, { kind: 'LIST', value: 'poor' })}
      {quadrants.map((value, n) =>
        fig(
          t(`standing.quadrant.${value}.name`),
          counts.quadrants[n] ?? 0,
          { kind: 'QUADRANT', value },
          t(`standing.quadrant.${value}.is`),
        ),
      )}
      {fig(t('standing.unknown'), counts.unknown, { kind: 'QUADRANT', value: null })}
    </div>
  );
}

function Now({ office }: { office: string | undefined }): ReactElement {
  const { t } = useTranslation();
  const { params, change } = useUrlState();
  const place = placeIn(params.get('place'));
  const onlyByHand = params.get('hand') === '1';
  const options = [
    { value: 'list-good', label: t('standing.list.good') },
    { value: 'list-poor', label: t('standing.list.poor') },
    ...quadrants.map((value) => ({
      value: `quadrant-${value}`,
      label: `${t(`standing.quadrant.${value}.name`)} · ${t(`standing.quadrant.${value}.is`)}`,
    })),
    { value: 'quadrant-none', label: t('standing.unknown') },
  ];
  const care = quadrants.find((value) => place.kind === 'QUADRANT' && value === place.value);
  return (
    <Panel title={t('standing.lists.views.now')} note={care && t(`standing.quadrant.${care}.care`)}>
      <div className="pb">
        <Form layout="vertical" className="filters wide">
          <Form.Item label={t('standing.lists.where')} htmlFor="standing-place">
            <Select
              id="standing-place"
              value={placeText(place)}
              options={options}
              onChange={(value: string) => change({ place: value }, true)}
            />
          </Form.Item>
          <Form.Item label=" " className="beside">
            <Checkbox
              checked={onlyByHand}
              onChange={({ target }) => change({ hand: target.checked ? '1' : undefined }, true)}
            >
              {t('standing.lists.onlyByHand')}
            </Checkbox>
          </Form.Item>
        </Form>
      </div>
      <PlacedTable key={`${office} ${placeText(place)} ${onlyByHand}`} {...{ office, place, onlyByHand }} />
    </Panel>
  );
}

const dayForm = /^\d{4}-\d{2}-\d{2}$/;

function Moves({ office, today }: { office: string | undefined; today: string }): ReactElement {
  const { t } = useTranslation();
  const { params, change } = useUrlState();
  const day = (name: 'from' | 'until', otherwise: string): string => {
    const text = params.get(name) ?? '';
    return dayForm.test(text) ? text : otherwise;
  };
  const fromOn = day('from', addDays(today, -30));
  const untilOn = day('until', today);
  const kind: StandingKind = params.get('kind') === 'quadrant' ? 'QUADRANT' : 'LIST';
  return (
    <Panel title={t('standing.lists.moves')}>
      <div className="pb">
        <Form layout="vertical" className="filters">
          <Form.Item label={t('standing.lists.kind')}>
            <Segmented
              value={kind}
              options={(['LIST', 'QUADRANT'] as const).map((value) => ({
                value,
                label: t(`standing.kinds.${value}`),
              }))}
              onChange={(value) => change({ kind: value === 'LIST' ? undefined : 'quadrant' }, true)}
            />
          </Form.Item>
          {(['from', 'until'] as const).map((name) => (
            <Form.Item key={name} label={t(`standing.lists.${name}`)} htmlFor={`moves-${name}`}>
              <Input
                id={`moves-${name}`}
                type="date"
                value={name === 'from' ? fromOn : untilOn}
                onChange={({ target }) => change({ [name]: target.value === '' ? undefined : target.value })}
              />
            </Form.Item>
          ))}
        </Form>
      </div>
      <MovesTable key={`${office} ${kind} ${fromOn} ${untilOn}`} {...{ office, kind, fromOn, untilOn }} />
    </Panel>
  );
}
