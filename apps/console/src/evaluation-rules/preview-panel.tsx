import { RunProgress, shownError, useKeyedMutation, useLanguage } from '@evergreen/web';
import { formatCount, formatDay } from '@evergreen/web/format';
import { Alert, Button, Table, type TableProps } from 'antd';
import { useCallback, useEffect, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import {
  type EvaluationRulesPartsFragment,
  RulesPreviewDocument,
  type RulesPreviewPartsFragment,
  StartRulesPreviewDocument,
} from '../graphql.gen.ts';
import { Panel, Refusal } from '../page-parts.tsx';
import { isMoving, usePolling } from '../polling.ts';
import { usePlaceNames } from '../standings/words.tsx';
import { useScoped } from '../use-url-state.ts';

type Version = EvaluationRulesPartsFragment;
type Preview = RulesPreviewPartsFragment;
type Move = Preview['moves'][number];

/** Who would be elsewhere by this version, over the whole book. Which look it is stands in the address. */
export function PreviewPanel({ version }: { version: Version }): ReactElement {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const id = search.get('preview');
  const [{ data }, ask] = useQuery({
    query: RulesPreviewDocument,
    variables: { id: id ?? '' },
    pause: id === null,
    requestPolicy: 'cache-and-network',
  });
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  const { send: start, renew, fetching, error } = useKeyedMutation(StartRulesPreviewDocument);
  // Other rules are another question.
  useEffect(renew, [renew, version.revision]);
  const preview = id === null ? null : (data?.rulesPreview ?? null);
  const isRunning = preview !== null && isMoving(preview.progress.state);
  usePolling(isRunning, 1000, again);
  const go = async (): Promise<void> => {
    const asked = { version: version.version, revision: version.revision };
    const made = await start((key) => ({ key, ...asked }));
    if (made) setSearch({ preview: made.startRulesPreview.id }, { replace: true });
  };
  return (
    <Panel
      title={t('evaluationRules.preview')}
      acts={
        <Button size="small" disabled={isRunning} loading={fetching} onClick={() => void go()}>
          {t(preview === null ? 'evaluationRules.previewStart' : 'evaluationRules.previewAgain')}
        </Button>
      }
    >
      <div className="pb stack">
        <p className="small ink3">{t('evaluationRules.previewHint')}</p>
        <Refusal error={error && shownError(error)} />
        {preview !== null && preview.revision < version.revision && version.state === 'DRAFT' && (
          <Alert type="info" showIcon title={t('evaluationRules.previewStale')} />
        )}
        {isRunning && (
          <RunProgress
            state={preview.progress.state}
            done={preview.progress.chunksDone}
            total={preview.progress.chunksTotal}
            startedAt={preview.progress.startedAt}
          />
        )}
        {preview?.progress.state === 'FAILED' && (
          <Alert type="error" showIcon title={t('failure')} description={preview.progress.failure} />
        )}
        {preview?.progress.state === 'SUCCEEDED' && <Result preview={preview} />}
      </div>
    </Panel>
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
