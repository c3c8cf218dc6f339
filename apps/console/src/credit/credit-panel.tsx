import { useLanguage } from '@evergreen/web';
import { formatDay, formatMoment, formatMoney } from '@evergreen/web/format';
import { Table, type TableProps } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { DeductibleCreditsDocument, type DeductibleCreditsQuery } from '../graphql.gen.ts';
import { Panel } from '../page-parts.tsx';
import { TableState } from '../table-state.tsx';
import { useScoped } from '../use-url-state.ts';
import { creditReasons, isOneOf } from './credit-reasons.ts';

type Credit = NonNullable<DeductibleCreditsQuery['deductibleCredits']>[number];
type Entry = Credit['entries'][number];

/** Money off the deductibles of a customer's policies: how it grew, and why it went. */
export function CreditPanel({ customerId }: { customerId: string }): ReactElement {
  const { t } = useTranslation();
  const [{ data, error }, ask] = useQuery({
    query: DeductibleCreditsDocument,
    variables: { customerId },
    requestPolicy: 'cache-and-network',
  });
  const credits = data?.deductibleCredits;
  return (
    <Panel title={t('credit.panel')} note={t('credit.sub')}>
      <TableState
        error={error}
        isLoaded={data !== undefined}
        isEmpty={!credits || credits.length === 0}
        again={() => ask({ requestPolicy: 'network-only' })}
        empty={
          credits === null
            ? { icon: 'question', title: t('credit.unknown'), hint: t('credit.unknownHint') }
            : { icon: 'shield', title: t('credit.none'), hint: t('credit.noneHint') }
        }
      >
        {credits?.map((credit) => (
          <PolicyCredit key={`${credit.policyId} ${credit.entries[0]?.ruleSetId ?? ''}`} credit={credit} />
        ))}
      </TableState>
    </Panel>
  );
}

function PolicyCredit({ credit }: { credit: Credit }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { policyLabel, balance, rules, nextCheckOn, entries } = credit;
  const facts = [
    rules
      ? t('credit.rules', {
          months: rules.everyMonths,
          amount: formatMoney(rules.perCheck),
          max: formatMoney(rules.max),
        })
      : t('credit.noRules'),
    nextCheckOn === null ? t('credit.noNext') : t('credit.next', { date: formatDay(nextCheckOn, language) }),
  ];
  return (
    <>
      <div className="pb">
        <b>{policyLabel}</b> <b className="num">{formatMoney(balance)}</b>
        <div className="small ink3">{facts.join(' · ')}</div>
      </div>
      {entries.length > 0 && <Entries entries={entries} />}
    </>
  );
}

function Entries({ entries }: { entries: readonly Entry[] }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const scoped = useScoped();
  const columns: TableProps<Entry>['columns'] = [
    { title: t('credit.cols.on'), key: 'on', render: (_, { on }) => formatDay(on, language) },
    {
      title: t('credit.cols.what'),
      key: 'what',
      render: (_, { kind, cause, on, reason }) => (
        <>
          <div>{t(`credit.kind.${kind}`)}</div>
          <div className="small ink3">
            {t(`credit.cause.${cause}`, { date: formatDay(on, language) })}
            {reason !== null &&
              ` · ${isOneOf(creditReasons, reason) ? t(`credit.reason.${reason}`) : reason}`}
          </div>
        </>
      ),
    },
    {
      title: t('credit.cols.amount'),
      key: 'amount',
      align: 'right',
      render: (_, { amount }) => formatMoney(amount),
    },
    {
      title: t('credit.cols.balance'),
      key: 'balance',
      align: 'right',
      render: (_, { balanceAfter }) => formatMoney(balanceAfter),
    },
    {
      title: t('credit.cols.rules'),
      key: 'rules',
      render: (_, { ruleSetId, ruleSetVersion }) => (
        <Link className="open" to={scoped(`/rule-sets/${ruleSetId}/${ruleSetVersion}`)}>
          {t('version', { name: ruleSetId, version: ruleSetVersion })}
        </Link>
      ),
    },
    {
      title: t('credit.cols.recordedAt'),
      key: 'recordedAt',
      render: (_, { recordedAt }) => formatMoment(recordedAt, language),
    },
  ];
  return (
    <Table<Entry>
      size="small"
      rowKey={({ cause, on, kind, recordedAt, balanceAfter }) =>
        [cause, on, kind, recordedAt, balanceAfter.minor].join(' ')
      }
      dataSource={[...entries]}
      columns={columns}
      pagination={false}
      scroll={{ x: 760 }}
    />
  );
}
