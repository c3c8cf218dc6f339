import { useLanguage } from '@evergreen/web';
import { formatDay, formatMoment } from '@evergreen/web/format';
import { Table, type TableProps } from 'antd';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CombinedError } from 'urql';
import { Panel } from '../page-parts.tsx';
import { TableState } from '../table-state.tsx';
import { useScoped } from '../use-url-state.ts';
import type { RulesVersion } from './version-acts.tsx';

/** Every version, newest first: how far it is, from when it holds, and who made it. */
export function VersionList({
  versions,
  error,
  again,
  pathOf,
  acts,
}: {
  /** Undefined until they are there. */
  readonly versions: readonly RulesVersion[] | undefined;
  readonly error: CombinedError | undefined;
  readonly again: () => void;
  readonly pathOf: (version: number) => string;
  readonly acts?: ReactNode;
}): ReactElement {
  const { t } = useTranslation();
  return (
    <Panel title={t('versions.list')} acts={acts}>
      <TableState
        error={error}
        isLoaded={versions !== undefined}
        isEmpty={versions?.length === 0}
        again={again}
        empty={{ icon: 'document', title: t('versions.none'), hint: '' }}
      >
        <Table<RulesVersion>
          size="small"
          rowKey="version"
          dataSource={versions ?? []}
          columns={useColumns(pathOf)}
          pagination={false}
          scroll={{ x: 640 }}
        />
      </TableState>
    </Panel>
  );
}

export function StateChips({
  version: { state, current },
}: {
  version: Pick<RulesVersion, 'state' | 'current'>;
}): ReactElement {
  const { t } = useTranslation();
  const tone = { DRAFT: 'chip', PROPOSED: 'chip warn', APPROVED: 'chip ok', WITHDRAWN: 'chip line' } as const;
  return (
    <span className="chips">
      <span className={tone[state]}>{t(`versions.states.${state}`)}</span>
      {current && <span className="chip info">{t('versions.current')}</span>}
    </span>
  );
}

function useColumns(pathOf: (version: number) => string): NonNullable<TableProps<RulesVersion>['columns']> {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const scoped = useScoped();
  return [
    {
      title: t('versions.number'),
      key: 'version',
      render: (_, { version }) => (
        <Link className="open nowrap" to={scoped(pathOf(version))}>
          {t('versions.version', { version })}
        </Link>
      ),
    },
    { title: t('versions.state'), key: 'state', render: (_, version) => <StateChips version={version} /> },
    {
      title: t('versions.effective'),
      key: 'effective',
      render: (_, { effectiveFrom, version }) =>
        version === 1
          ? t('versions.fromStart')
          : effectiveFrom === null
            ? '–'
            : formatDay(effectiveFrom, language),
    },
    {
      title: t('versions.drafted'),
      key: 'drafted',
      render: (_, { draftedBy, version }) => (version === 1 ? t('versions.shipped') : draftedBy),
    },
    {
      title: t('versions.decided'),
      key: 'decided',
      render: (_, { decidedBy, decidedAt, version }) =>
        decidedBy === null || decidedAt === null || version === 1
          ? '–'
          : `${decidedBy} · ${formatMoment(decidedAt, language)}`,
    },
  ];
}
