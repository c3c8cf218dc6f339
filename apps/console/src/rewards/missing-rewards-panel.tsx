import { useLanguage } from '@evergreen/web';
import { formatDay, formatMoment } from '@evergreen/web/format';
import { Alert, Table, type TableProps } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { MissingRewardsDocument, type MissingRewardPartsFragment } from '../graphql.gen.ts';
import { named, Panel } from '../page-parts.tsx';
import { Pager, TableState } from '../table-state.tsx';
import { useScoped } from '../use-url-state.ts';
import { missingFacts } from './missing-facts.ts';

type Reward = MissingRewardPartsFragment;
const pageSize = 10;

const tones: Readonly<Record<Reward['reason'], 'ok' | 'warn' | 'line' | ''>> = {
  TERM_AHEAD: 'line',
  TERM_OPEN: 'line',
  WAITS_FOR_RUN: 'line',
  NO_RULES: 'warn',
  NOT_FULL_TERM: '',
  CLAIMS_COUNTED: '',
  BLACKLISTED: 'warn',
  NOT_AVAILABLE: '',
  VALUE_GUARD: 'warn',
  KIND_NOT_ALLOWED: 'warn',
  OTHER_COVER: '',
  GRADE_NOT_REACHED: '',
  ON_ITS_WAY: 'ok',
  LEDGER_REFUSED: 'warn',
  IN_CLAIM_WINDOW: 'ok',
};

/** Why a customer did not get rewards: every term that gave nothing to spend, with the facts and the rules. */
export function MissingRewardsPanel({
  customerId,
  isEnded,
}: {
  customerId: string;
  /** Whether the membership has ended. */
  isEnded: boolean;
}): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const scoped = useScoped();
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const [{ data, error }, ask] = useQuery({
    query: MissingRewardsDocument,
    variables: { customerId, limit: pageSize, cursor: cursors.at(-1) ?? null },
    requestPolicy: 'cache-and-network',
  });
  const page = data?.missingRewards;
  const columns: TableProps<Reward>['columns'] = [
    {
      title: t('rewards.cols.term'),
      key: 'term',
      render: (_, { policyLabel, termStartsOn, termEndsOn }) => (
        <>
          <div>{policyLabel}</div>
          <div className="small ink3">
            {t('rewards.period', {
              from: formatDay(termStartsOn, language),
              to: formatDay(termEndsOn, language),
            })}
          </div>
        </>
      ),
    },
    {
      title: t('rewards.cols.reason'),
      key: 'reason',
      render: (_, { reason }) => (
        <span className={`chip ${tones[reason]}`}>{t(`rewards.reason.${reason}`)}</span>
      ),
    },
    {
      title: t('rewards.cols.facts'),
      key: 'facts',
      render: (_, reward) => (
        <ul className="p-facts small">
          {missingFacts(reward, { t, language }).map((fact, n) => (
            <li key={`${n} ${fact}`}>{fact}</li>
          ))}
        </ul>
      ),
    },
    {
      title: t('rewards.cols.rules'),
      key: 'rules',
      render: (_, { decision, isDecided }) =>
        decision && (
          <>
            <Link
              className="open"
              to={scoped(`/rule-sets/${decision.ruleSet.id}/${decision.ruleSet.version}`)}
            >
              {t('version', { name: named(decision.ruleSet, language), version: decision.ruleSet.version })}
            </Link>
            <div className="small ink3">
              {t('rewards.rule', { rule: decision.ruleId })}
              {' · '}
              {isDecided
                ? t('rewards.decided', {
                    at: formatMoment(decision.decidedAt, language),
                    asOf: formatDay(decision.asOf, language),
                  })
                : t('rewards.undecided')}
            </div>
          </>
        ),
    },
  ];
  return (
    <Panel title={t('rewards.panel')} note={t('rewards.sub')}>
      {isEnded && (
        <div className="pb">
          <Alert type="info" showIcon title={t('rewards.closed')} />
        </div>
      )}
      <TableState
        error={error}
        isLoaded={data !== undefined}
        isEmpty={!page || page.rewards.length === 0}
        again={() => ask({ requestPolicy: 'network-only' })}
        empty={
          page === null
            ? { icon: 'question', title: t('rewards.unknown'), hint: t('rewards.unknownHint') }
            : { icon: 'shield', title: t('rewards.none'), hint: t('rewards.noneHint') }
        }
      >
        <Table<Reward>
          size="small"
          rowKey={({ termId, decision }) => `${termId} ${decision?.ruleId ?? ''}`}
          dataSource={page?.rewards ?? []}
          columns={columns}
          pagination={false}
          scroll={{ x: 760 }}
        />
        <Pager cursors={cursors} next={page?.nextCursor ?? null} onGo={setCursors} />
      </TableState>
    </Panel>
  );
}
