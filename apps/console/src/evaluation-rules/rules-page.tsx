import { shownError, useKeyedMutation, useLanguage } from '@evergreen/web';
import { formatDay, formatMoment } from '@evergreen/web/format';
import { Button, Table, type TableProps } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import {
  DraftEvaluationRulesDocument,
  EvaluationRulesDocument,
  type EvaluationRulesPartsFragment,
} from '../graphql.gen.ts';
import { Act, PageHead, Panel, Refusal } from '../page-parts.tsx';
import { TableState } from '../table-state.tsx';
import { useScoped } from '../use-url-state.ts';

type Version = EvaluationRulesPartsFragment;

/** Versions of the rules by which customers are evaluated. */
export default function RulesPage(): ReactElement {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const scoped = useScoped();
  const [{ data, error }, ask] = useQuery({
    query: EvaluationRulesDocument,
    requestPolicy: 'cache-and-network',
  });
  const { send: draft, fetching, error: refused } = useKeyedMutation(DraftEvaluationRulesDocument);
  const begin = async (): Promise<void> => {
    const made = await draft((key) => ({ key }));
    if (made) void navigate(scoped(`/evaluation-rules/${made.draftEvaluationRules.version}`));
  };
  const versions = data?.evaluationRules;
  return (
    <>
      <PageHead
        title={t('evaluationRules.title')}
        sub={t('evaluationRules.sub')}
        acts={
          <Act right="EvaluationRules.draft">
            {(isDisabled) => (
              <Button type="primary" disabled={isDisabled} loading={fetching} onClick={() => void begin()}>
                {t('evaluationRules.start')}
              </Button>
            )}
          </Act>
        }
      />
      <Refusal error={refused && shownError(refused)} />
      <Panel title={t('evaluationRules.list')}>
        <TableState
          error={error}
          isLoaded={versions !== undefined}
          isEmpty={versions?.length === 0}
          again={() => ask({ requestPolicy: 'network-only' })}
          empty={{ icon: 'document', title: t('evaluationRules.none'), hint: '' }}
        >
          <Table<Version>
            size="small"
            rowKey="version"
            dataSource={versions ?? []}
            columns={useColumns()}
            pagination={false}
            scroll={{ x: 640 }}
          />
        </TableState>
      </Panel>
    </>
  );
}

export function StateChips({ version: { state, current } }: { version: Version }): ReactElement {
  const { t } = useTranslation();
  const tone = { DRAFT: 'chip', PROPOSED: 'chip warn', APPROVED: 'chip ok', WITHDRAWN: 'chip line' } as const;
  return (
    <span className="chips">
      <span className={tone[state]}>{t(`evaluationRules.states.${state}`)}</span>
      {current && <span className="chip info">{t('evaluationRules.current')}</span>}
    </span>
  );
}

function useColumns(): NonNullable<TableProps<Version>['columns']> {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const scoped = useScoped();
  return [
    {
      title: t('evaluationRules.number'),
      key: 'version',
      render: (_, { version }) => (
        <Link className="open nowrap" to={scoped(`/evaluation-rules/${version}`)}>
          {t('evaluationRules.version', { version })}
        </Link>
      ),
    },
    {
      title: t('evaluationRules.state'),
      key: 'state',
      render: (_, version) => <StateChips version={version} />,
    },
    {
      title: t('evaluationRules.effective'),
      key: 'effective',
      render: (_, { effectiveFrom, version }) =>
        version === 1
          ? t('evaluationRules.fromStart')
          : effectiveFrom === null
            ? '–'
            : formatDay(effectiveFrom, language),
    },
    {
      title: t('evaluationRules.drafted'),
      key: 'drafted',
      render: (_, { draftedBy, version }) => (version === 1 ? t('evaluationRules.shipped') : draftedBy),
    },
    {
      title: t('evaluationRules.decided'),
      key: 'decided',
      render: (_, { decidedBy, decidedAt, version }) =>
        decidedBy === null || decidedAt === null || version === 1
          ? '–'
          : `${decidedBy} · ${formatMoment(decidedAt, language)}`,
    },
  ];
}
