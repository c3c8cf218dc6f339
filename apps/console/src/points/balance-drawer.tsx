import { ErrorState, shownError, useLanguage, WhyPanel } from '@evergreen/web';
import { balanceWhy } from '@evergreen/web/why-balance';
import { DatePicker, Drawer, Skeleton } from 'antd';
import dayjs from 'dayjs';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ExplainBalanceDocument } from '../graphql.gen.ts';
import { afterActs } from './after-acts.ts';

interface Props {
  readonly customerId: string;
  readonly today: string;
  readonly onClose: () => void;
}

/** Why a balance is what it is: of today, or of any other day. */
export function BalanceDrawer({ customerId, today, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [asOf, setAsOf] = useState(today);
  const [{ data, error }, ask] = useQuery({
    query: ExplainBalanceDocument,
    variables: { customerId, asOf },
    requestPolicy: 'cache-and-network',
    context: afterActs,
  });
  const balance = data?.memberPoints?.explainBalance;
  return (
    <Drawer open title={t('points.balance.title')} size={460} onClose={onClose}>
      <div className="p-asof">
        <span className="small ink3">{t('points.balance.asOf')}</span>
        <DatePicker
          aria-label={t('points.balance.asOf')}
          format="YYYY-MM-DD"
          allowClear={false}
          value={dayjs(asOf)}
          onChange={(_, text) => setAsOf(typeof text === 'string' && text !== '' ? text : today)}
        />
      </div>
      {error && (
        <ErrorState error={shownError(error)} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      )}
      {!balance && !error && <Skeleton active />}
      {balance && (
        <div aria-busy={balance.asOf !== asOf}>
          <WhyPanel {...balanceWhy(balance, { language, today, isToStaff: true })} />
        </div>
      )}
    </Drawer>
  );
}
