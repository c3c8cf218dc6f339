import { formatCount, formatPercent } from '@evergreen/web/format';
import { Table, type TableProps } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { WarningRulesDocument, type WarningRulesQuery } from '../graphql.gen.ts';
import { Panel } from '../page-parts.tsx';
import { TableState } from '../table-state.tsx';
import { afterActs } from './after-acts.ts';
import { useWarningNames } from './warning-table.tsx';

type Rule = WarningRulesQuery['warningRules'][number];

/** Fewer judgements than this say nothing of a rule. */
const judgedMin = 10;

/** How often each rule of early warning was right. */
export function WarningRules(): ReactElement {
  const { t } = useTranslation();
  const [{ data, error }, ask] = useQuery({
    query: WarningRulesDocument,
    requestPolicy: 'cache-and-network',
    context: afterActs,
  });
  const rules = data?.warningRules;
  return (
    <Panel title={t('standing.warnings.rules')} note={t('standing.warnings.rulesNote')}>
      <TableState
        error={error}
        isLoaded={rules !== undefined}
        isEmpty={rules?.length === 0}
        again={() => ask({ requestPolicy: 'network-only' })}
        empty={{ icon: 'list', title: t('standing.warnings.none'), hint: '' }}
      >
        <Table<Rule>
          size="small"
          rowKey="rule"
          dataSource={rules ?? []}
          columns={useColumns()}
          pagination={false}
          scroll={{ x: 760 }}
        />
      </TableState>
    </Panel>
  );
}

function useColumns(): NonNullable<TableProps<Rule>['columns']> {
  const { t } = useTranslation();
  const nameOf = useWarningNames();
  const text = (rule: string | null): ReactElement =>
    rule === null ? (
      <span className="ink3">{t('standing.warnings.gone')}</span>
    ) : (
      <code className="small">{rule}</code>
    );
  return [
    { title: t('standing.warnings.rule'), key: 'rule', render: (_, { rule }) => nameOf(rule) },
    { title: t('standing.warnings.amber'), key: 'amber', render: (_, { amber }) => text(amber) },
    { title: t('standing.warnings.red'), key: 'red', render: (_, { red }) => text(red) },
    {
      title: t('standing.warnings.queues.WAITING'),
      key: 'waiting',
      align: 'right',
      render: (_, { waiting }) => formatCount(waiting),
    },
    {
      title: t('standing.warnings.judgedCount'),
      key: 'judged',
      align: 'right',
      render: (_, { real, falseAlarms }) => formatCount(real + falseAlarms),
    },
    {
      title: t('standing.warnings.falseRate'),
      key: 'rate',
      align: 'right',
      render: (_, { real, falseAlarms }) =>
        real + falseAlarms < judgedMin ? (
          <span className="ink3 small">{t('standing.warnings.noRate')}</span>
        ) : (
          formatPercent(falseAlarms / (real + falseAlarms), 0)
        ),
    },
  ];
}
