import { ErrorState, shownError, useLanguage } from '@evergreen/web';
import { formatDay } from '@evergreen/web/format';
import { DatePicker, Segmented, Skeleton } from 'antd';
import dayjs from 'dayjs';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { CustomerIndicatorsDocument, GroupIndicatorsDocument } from '../graphql.gen.ts';
import { Panel } from '../page-parts.tsx';
import { IndicatorList, type IndicatorsShown } from './indicator-list.tsx';

const whose = ['customer', 'household', 'office'] as const;
type Whose = (typeof whose)[number];

/** What is reckoned of a customer, their household and their office, as of any day, with what it is made of. */
export function IndicatorsPanel({
  customerId,
  orgPath,
}: {
  customerId: string;
  orgPath: string;
}): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [of, setOf] = useState<Whose>('customer');
  const [asOf, setAsOf] = useState<string>();
  const shown = useIndicators(of, customerId, orgPath, asOf);
  const { indicators, customers } = shown;
  return (
    <Panel
      title={t('indicators.panel')}
      note={customers === undefined ? undefined : t('indicators.customers', { count: customers })}
      acts={
        <>
          <Segmented<Whose>
            size="small"
            aria-label={t('indicators.who')}
            value={of}
            onChange={setOf}
            options={whose.map((value) => ({ value, label: t(`indicators.whose.${value}`) }))}
          />
          <DatePicker
            size="small"
            aria-label={t('indicators.asOf')}
            format="YYYY-MM-DD"
            placeholder={t('indicators.today')}
            value={asOf === undefined ? null : dayjs(asOf)}
            maxDate={dayjs(shown.today)}
            onChange={(_, text) => setAsOf(typeof text === 'string' && text !== '' ? text : undefined)}
          />
        </>
      }
    >
      {shown.error && <ErrorState error={shown.error} onRetry={shown.again} />}
      {!indicators && !shown.error && (
        <div className="pb">
          <Skeleton active />
        </div>
      )}
      {indicators && !shown.error && (
        <>
          <p className="pb small ink3">
            {t('indicators.of', {
              day: formatDay(indicators.asOf, language),
              ...{ rules: indicators.rulesVersion, model: indicators.modelVersion },
            })}
          </p>
          <IndicatorList shown={indicators} />
        </>
      )}
    </Panel>
  );
}

interface Asked {
  readonly indicators: IndicatorsShown | undefined;
  readonly customers: number | undefined;
  readonly today: string | undefined;
  readonly error: ReturnType<typeof shownError> | undefined;
  readonly again: () => void;
}

function useIndicators(of: Whose, customerId: string, orgPath: string, asOf: string | undefined): Asked {
  const [own, askOwn] = useQuery({
    query: CustomerIndicatorsDocument,
    variables: { customerId, asOf: asOf ?? null },
    pause: of !== 'customer',
  });
  const [group, askGroup] = useQuery({
    query: GroupIndicatorsDocument,
    variables: {
      ...{ householdOf: of === 'household' ? customerId : null, office: of === 'office' ? orgPath : null },
      asOf: asOf ?? null,
    },
    pause: of === 'customer',
  });
  const asked = of === 'customer' ? own : group;
  return {
    indicators: (of === 'customer' ? own.data?.customerIndicators : group.data?.groupIndicators) ?? undefined,
    customers: of === 'customer' ? undefined : group.data?.groupIndicators.customers,
    today: own.data?.today,
    error: asked.error && shownError(asked.error),
    again: () => (of === 'customer' ? askOwn : askGroup)({ requestPolicy: 'network-only' }),
  };
}
