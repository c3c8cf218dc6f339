import { useLanguage } from '@evergreen/web';
import { formatCount, formatDay } from '@evergreen/web/format';
import { Table, type TableProps } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import {
  type EvaluationRulesPartsFragment,
  RulesPreviewDocument,
  type RulesPreviewPartsFragment,
  type RulesPreviewQuery,
  StartRulesPreviewDocument,
  type StartRulesPreviewMutation,
} from '../graphql.gen.ts';
import { PreviewFrame, usePreviewRun } from '../preview-run.tsx';
import { usePlaceNames } from '../standings/words.tsx';
import { useScoped } from '../use-url-state.ts';

type Version = EvaluationRulesPartsFragment;
type Preview = RulesPreviewPartsFragment;
type Move = Preview['moves'][number];

/** Who would be elsewhere by this version, over the whole book. */
export function PreviewPanel({ version }: { version: Version }): ReactElement {
  const { t } = useTranslation();
  const run = usePreviewRun<Preview, RulesPreviewQuery, StartRulesPreviewMutation>(version, {
    read: RulesPreviewDocument,
    previewIn: ({ rulesPreview }) => rulesPreview,
    start: StartRulesPreviewDocument,
    idIn: ({ startRulesPreview }) => startRulesPreview.id,
  });
  const { preview } = run;
  return (
    <PreviewFrame
      run={run}
      words={{
        title: t('evaluationRules.preview'),
        hint: t('evaluationRules.previewHint'),
        start: t('evaluationRules.previewStart'),
        again: t('evaluationRules.previewAgain'),
        stale: t('evaluationRules.previewStale'),
      }}
      isStale={preview !== null && preview.revision < version.revision && version.state === 'DRAFT'}
    >
      {preview && <Result preview={preview} />}
    </PreviewFrame>
  );
}

const kinds = ['LIST', 'QUADRANT', 'WARNING'] as const;

function Result({ preview }: { preview: Preview }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const nameOf = useNames();
  const moved = preview.moves.filter(({ from, to }) => from !== to);
  const columns = useColumns(preview);
  return (
    <>
      <p>
        {t('evaluationRules.previewAsOf', {
          date: formatDay(preview.asOf, language),
          customers: formatCount(preview.customers),
        })}
      </p>
      <div className="small ink3">{t('evaluationRules.total')}</div>
      <ul className="found">
        {kinds.flatMap((kind) =>
          placesOf(preview.moves, kind).map(({ place, before, after }) => (
            <li key={`${kind} ${place}`}>
              {nameOf(kind, place)}: {formatCount(before)} → <span className="b">{formatCount(after)}</span>
            </li>
          )),
        )}
      </ul>
      {moved.length === 0 ? (
        <p className="ink3">{t('evaluationRules.previewNone')}</p>
      ) : (
        <Table<Move>
          size="small"
          rowKey={({ kind, from, to }) => `${kind} ${from} ${to}`}
          dataSource={moved}
          columns={columns}
          pagination={false}
          scroll={{ x: 640 }}
        />
      )}
    </>
  );
}

/** How many are in each place before and after. */
function placesOf(
  moves: readonly Move[],
  kind: Move['kind'],
): readonly { place: string | null; before: number; after: number }[] {
  const own = moves.filter((move) => move.kind === kind);
  const places = [...new Set(own.flatMap(({ from, to }) => [from, to]))].sort();
  const sum = (of: readonly Move[]): number => of.reduce((total, { customers }) => total + customers, 0);
  return places.map((place) => ({
    place,
    before: sum(own.filter(({ from }) => from === place)),
    after: sum(own.filter(({ to }) => to === place)),
  }));
}

function useNames(): (kind: Move['kind'], place: string | null) => string {
  const { t } = useTranslation();
  const nameOf = usePlaceNames();
  return (kind, place) => {
    if (kind !== 'WARNING') return nameOf(kind, place);
    if (place !== 'amber' && place !== 'red') return t('evaluationRules.noWarning');
    return t(`standing.warningLevels.${place === 'red' ? 'RED' : 'AMBER'}`);
  };
}

function useColumns(preview: Preview): NonNullable<TableProps<Move>['columns']> {
  const { t } = useTranslation();
  const scoped = useScoped();
  const nameOf = useNames();
  return [
    {
      title: t('evaluationRules.where'),
      key: 'kind',
      render: (_, { kind }) => t(`evaluationRules.places.${kind}`),
    },
    { title: t('evaluationRules.from'), key: 'from', render: (_, { kind, from }) => nameOf(kind, from) },
    { title: t('evaluationRules.to'), key: 'to', render: (_, { kind, to }) => nameOf(kind, to) },
    {
      title: t('evaluationRules.customers'),
      key: 'customers',
      align: 'right',
      render: (_, { customers }) => formatCount(customers),
    },
    {
      title: t('evaluationRules.samples'),
      key: 'samples',
      render: (_, { kind, from, to }) => (
        <span className="chips">
          {preview.samples
            .filter((each) => each.kind === kind && each.from === from && each.to === to)
            .map(({ customerId, customer }) => (
              <Link key={customerId} className="open" to={scoped(`/customers/${customerId}?part=standing`)}>
                {customer.nameMasked === '' ? customer.sourceRef : customer.nameMasked}
              </Link>
            ))}
        </span>
      ),
    },
  ];
}
