import { useLanguage } from '@evergreen/web';
import { formatCount, formatPercent } from '@evergreen/web/format';
import { Table, type TableProps } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import {
  ProgrammePreviewDocument,
  StartProgrammePreviewDocument,
  type ProgrammePreviewQuery,
  type StartProgrammePreviewMutation,
} from '../graphql.gen.ts';
import { PreviewFrame, usePreviewRun } from '../preview-run.tsx';
import { useConditionWords } from '../tiers/condition-words.ts';
import { useScoped } from '../use-url-state.ts';
import { tierNameIn } from './rule-lines.ts';
import type { Rules, Version } from './rules.ts';

type Preview = NonNullable<ProgrammePreviewQuery['programmePreview']>;
type Move = Preview['moves'][number];

/** Who would move by this version, looked at over the whole book. */
export function PreviewPanel({
  version,
  earlier,
}: {
  version: Version;
  earlier: readonly Rules[];
}): ReactElement {
  const { t } = useTranslation();
  const run = usePreviewRun<Preview, ProgrammePreviewQuery, StartProgrammePreviewMutation>(version, {
    read: ProgrammePreviewDocument,
    previewIn: ({ programmePreview }) => programmePreview,
    start: StartProgrammePreviewDocument,
    idIn: ({ startProgrammePreview }) => startProgrammePreview.id,
  });
  const { preview } = run;
  return (
    <PreviewFrame
      run={run}
      words={{
        title: t('programme.preview.title'),
        hint: t('programme.preview.hint'),
        start: t('programme.preview.start'),
        again: t('programme.preview.again'),
        stale: t('programme.preview.stale'),
      }}
      isStale={preview !== null && isStale(preview, version)}
    >
      {preview && <Moves preview={preview} version={version} earlier={earlier} />}
    </PreviewFrame>
  );
}

/** Whether other rules were looked at. Submitting raises the revision, and leaves the rules as they are. */
function isStale({ revision: seen }: Preview, { revision, state }: Version): boolean {
  return seen !== (state === 'SUBMITTED' && seen < revision ? revision - 1 : revision);
}

function Moves({
  preview,
  version,
  earlier,
}: {
  preview: Preview;
  version: Version;
  earlier: readonly Rules[];
}): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const tiers = version.rules.tiers;
  const rank = (tierId: string | null): number => tiers.findIndex((tier) => tier.tierId === tierId);
  const name = (tierId: string | null): string =>
    tierId === null
      ? t('programme.preview.noTier')
      : tierNameIn([version.rules, ...earlier], tierId, language);
  const isGone = (tierId: string | null): boolean => tierId !== null && rank(tierId) === -1;
  const stays = (move: Move): boolean => move.fromTierId === move.toTierId;
  const rows = [...preview.moves].sort(
    (a, b) =>
      Number(stays(a)) - Number(stays(b)) ||
      rank(a.fromTierId) - rank(b.fromTierId) ||
      rank(a.toTierId) - rank(b.toTierId),
  );
  const moved = preview.moves.filter((move) => !stays(move)).reduce((sum, { members }) => sum + members, 0);
  const columns: TableProps<Move>['columns'] = [
    {
      title: t('programme.preview.from'),
      key: 'from',
      render: (_, { fromTierId }) =>
        isGone(fromTierId) ? t('programme.preview.gone', { tier: name(fromTierId) }) : name(fromTierId),
    },
    {
      title: t('programme.preview.to'),
      key: 'to',
      render: (_, move) =>
        stays(move) ? (
          <span className="ink3">{t('programme.preview.stay')}</span>
        ) : (
          <Way way={isGone(move.fromTierId) ? 0 : rank(move.toTierId) - rank(move.fromTierId)}>
            {name(move.toTierId)}
          </Way>
        ),
    },
    {
      title: t('programme.preview.members'),
      key: 'members',
      align: 'right',
      render: (_, { members }) => formatCount(members),
    },
    {
      title: t('programme.preview.share'),
      key: 'share',
      align: 'right',
      render: (_, { members }) => formatPercent(members / Math.max(1, preview.members), 1),
    },
    {
      title: t('programme.preview.samples'),
      key: 'samples',
      render: (_, move) => <Samples preview={preview} move={move} />,
    },
  ];
  return (
    <>
      <p className="b">
        {t('programme.preview.result', { members: formatCount(preview.members), moved: formatCount(moved) })}
      </p>
      <Table<Move>
        size="small"
        rowKey={({ fromTierId, toTierId }) => `${fromTierId ?? ''} ${toTierId}`}
        dataSource={rows}
        columns={columns}
        pagination={false}
        scroll={{ x: 640 }}
      />
    </>
  );
}

/** A tier that members go to: up, down, or because the one they had is no more. */
function Way({ way, children }: { way: number; children: string }): ReactElement {
  const [tone, arrow] = way === 0 ? ['chip info', '→'] : way > 0 ? ['chip ok', '↑'] : ['chip warn', '↓'];
  return (
    <span className={tone}>
      {arrow} {children}
    </span>
  );
}

function Samples({ preview, move }: { preview: Preview; move: Move }): ReactElement | null {
  const { t } = useTranslation();
  const scoped = useScoped();
  const words = useConditionWords();
  const samples = preview.samples.filter(
    ({ fromTierId, toTierId }) => fromTierId === move.fromTierId && toTierId === move.toTierId,
  );
  if (samples.length === 0) return null;
  return (
    <ul className="rules">
      {samples.map(({ customerId, memberNumber, conditions }) => {
        const lacking = conditions.filter(({ met }) => !met);
        const what = (lacking.length > 0 ? lacking : conditions).map(words).join(t('programme.between'));
        return (
          <li key={customerId}>
            <Link to={scoped(`/customers/${customerId}`)}>{memberNumber}</Link>{' '}
            {what !== '' && (
              <span className="ink3">
                {t(lacking.length > 0 ? 'programme.preview.lacks' : 'programme.preview.by', { what })}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
