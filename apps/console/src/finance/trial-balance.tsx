import { Icon } from '@evergreen/web';
import { formatCount, formatMemberNumber } from '@evergreen/web/format';
import { Alert, Table, type TableProps } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../page-parts.tsx';
import type { Report } from './report-facts.ts';

type Account = Report['trialBalance']['accounts'][number];
type Control = Report['trialBalance']['controls'][number];

const netOf = ({ pointsIn, pointsOut }: Account) => BigInt(pointsIn) - BigInt(pointsOut);

/** What does not agree, on top of everything: figures of such a day are not to be signed. */
export function Unbalanced({ controls }: { controls: readonly Control[] }): ReactElement | null {
  const { t } = useTranslation();
  const wrong = controls.filter(({ differing }) => String(differing) !== '0');
  if (wrong.length === 0) return null;
  return (
    <Alert
      type="error"
      showIcon
      icon={<Icon name="alert" />}
      title={t('finance.unbalanced')}
      description={wrong.map(({ control, differing, memberNumber }) => (
        <div key={control}>
          {t('finance.unbalancedHint', {
            ...{ control: t(`finance.controls.${control}`), rows: formatCount(differing) },
          })}
          {memberNumber !== null &&
            ` · ${t('finance.firstMember', { number: formatMemberNumber(memberNumber) })}`}
        </div>
      ))}
    />
  );
}

/** Accounts with their sum, and what was checked beside it. */
export function TrialBalance({ trialBalance }: Pick<Report, 'trialBalance'>): ReactElement {
  const { t } = useTranslation();
  const { balanced, accounts, controls } = trialBalance;
  const sum = accounts.reduce((all, account) => all + netOf(account), 0n);
  const columns: TableProps<Account>['columns'] = [
    {
      title: t('finance.account'),
      key: 'account',
      render: (_, { account }) => t(`finance.accounts.${account}`),
    },
    {
      title: t('finance.into'),
      key: 'in',
      align: 'right',
      render: (_, { pointsIn }) => formatCount(pointsIn),
    },
    {
      title: t('finance.outOf'),
      key: 'out',
      align: 'right',
      render: (_, { pointsOut }) => formatCount(pointsOut),
    },
    {
      title: t('finance.net'),
      key: 'net',
      align: 'right',
      render: (_, account) => formatCount(netOf(account).toString()),
    },
  ];
  return (
    <Panel
      title={t('finance.trial')}
      note={
        <span className={balanced ? 'chip ok' : 'chip danger'}>
          {t(balanced ? 'finance.balanced' : 'finance.unbalanced')}
        </span>
      }
    >
      {balanced && <p className="pb ink2 finding">{t('finance.balancedHint')}</p>}
      <Table
        size="small"
        pagination={false}
        rowKey="account"
        dataSource={[...accounts]}
        columns={columns}
        summary={() => (
          <Table.Summary.Row>
            <Table.Summary.Cell index={0} colSpan={3}>
              <b>{t('finance.sum')}</b>
            </Table.Summary.Cell>
            <Table.Summary.Cell index={3} align="right">
              <b>{formatCount(sum.toString())}</b>
            </Table.Summary.Cell>
          </Table.Summary.Row>
        )}
      />
      <ul className="pb checks" aria-label={t('finance.control')}>
        {controls.map(({ control, differing }) => {
          const isRight = String(differing) === '0';
          return (
            <li key={control} className="row">
              <Icon name={isRight ? 'check' : 'alert'} size="s" />
              {isRight
                ? t(`finance.controls.${control}`)
                : t('finance.unbalancedHint', {
                    ...{ control: t(`finance.controls.${control}`), rows: formatCount(differing) },
                  })}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
