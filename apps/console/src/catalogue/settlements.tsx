import { Icon, useLanguage } from '@evergreen/web';
import { formatCount, formatMoment, formatMoney } from '@evergreen/web/format';
import { App, Button, Table, type TableProps } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { SettleMonthDocument, type SettlementPartsFragment } from '../graphql.gen.ts';
import { Act, Panel } from '../page-parts.tsx';
import { TableState } from '../table-state.tsx';
import { useTellError } from '../use-tell-error.ts';
import { afterPartnerActs } from './after-acts.ts';
import { useText } from './words.tsx';

type Settlement = SettlementPartsFragment;

/** What each partner is owed by month, and what was paid. */
export function Settlements({ settlements }: { settlements: readonly Settlement[] }): ReactElement {
  const { t } = useTranslation();
  return (
    <Panel title={t('rewardDesk.settlements')} note={t('rewardDesk.settlementsNote')}>
      <TableState
        error={undefined}
        isLoaded
        isEmpty={settlements.length === 0}
        again={() => undefined}
        empty={{
          icon: 'book',
          title: t('rewardDesk.settlementNone'),
          hint: t('rewardDesk.settlementNoneHint'),
        }}
      >
        <Table<Settlement>
          size="small"
          rowKey={({ partnerId, month }) => `${partnerId} ${month}`}
          dataSource={settlements}
          columns={useColumns()}
          pagination={false}
          scroll={{ x: 760 }}
        />
      </TableState>
    </Panel>
  );
}

function useColumns(): NonNullable<TableProps<Settlement>['columns']> {
  const { t } = useTranslation();
  const text = useText();
  return [
    { title: t('rewardDesk.month'), key: 'month', width: 100, render: (_, { month }) => month },
    { title: t('rewardDesk.partner'), key: 'partner', render: (_, { partner }) => text(partner) },
    {
      title: t('rewardDesk.uses'),
      key: 'uses',
      width: 90,
      align: 'right',
      render: (_, { uses }) => formatCount(uses),
    },
    {
      title: t('rewardDesk.amount'),
      key: 'amount',
      width: 130,
      align: 'right',
      render: (_, { amount }) => formatMoney(amount),
    },
    { title: '', key: 'acts', width: 260, render: (_, settlement) => <Month settlement={settlement} /> },
  ];
}

function Month({ settlement }: { settlement: Settlement }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { message, modal } = App.useApp();
  const tell = useTellError();
  const text = useText();
  const [, settle] = useMutation(SettleMonthDocument);
  const { partnerId, partner, month, isClosed, settledAt, settledBy } = settlement;
  const send = async (): Promise<void> => {
    const { error } = await settle({ partnerId, month }, afterPartnerActs);
    if (error) tell(error);
    else void message.success(t('rewardDesk.settledDone'));
  };
  const ask = (): void =>
    void modal.confirm({
      title: `${text(partner)} ${month}`,
      content: t('rewardDesk.settleAsk'),
      okText: t('rewardDesk.settle'),
      cancelText: t('dialog.cancel'),
      onOk: send,
    });
  return (
    <span className="acts end">
      {settledAt !== null && (
        <span className="small ink3">
          {t('rewardDesk.settled', { who: settledBy ?? '', at: formatMoment(settledAt, language) })}
        </span>
      )}
      {!isClosed && <span className="chip">{t('rewardDesk.openMonth')}</span>}
      <a
        className="btn"
        href={`/exports/settlements/${partnerId}/${month}`}
        download
        aria-label={`${t('rewardDesk.csv')} ${text(partner)} ${month}`}
      >
        <Icon name="download" size="s" />
        {t('rewardDesk.csv')}
      </a>
      {isClosed && settledAt === null && (
        <Act right="Partner.settle">
          {(isDisabled) => (
            <Button
              size="small"
              disabled={isDisabled}
              aria-label={`${t('rewardDesk.settle')} ${text(partner)} ${month}`}
              onClick={ask}
            >
              {t('rewardDesk.settle')}
            </Button>
          )}
        </Act>
      )}
    </span>
  );
}
