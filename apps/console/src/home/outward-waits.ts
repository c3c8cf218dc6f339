import { useLanguage } from '@evergreen/web';
import { formatMoment } from '@evergreen/web/format';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { LowStockDocument, StoppedWebhooksDocument } from '../graphql.gen.ts';
import { useMay } from '../viewer.ts';
import type { Wait } from '../wait-list.tsx';

/** Rewards and codes that are running out, for whoever fills them up. */
export function useLowStock(): readonly Wait[] {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const may = useMay();
  const isPaused = !may('Reward.manage');
  const [{ data }] = useQuery({
    query: LowStockDocument,
    pause: isPaused,
    requestPolicy: 'cache-and-network',
  });
  if (isPaused) return [];
  return (data?.lowStock ?? []).map(({ rewardId, poolId, names, orgPath, left }) => ({
    key: `low ${rewardId ?? poolId} ${orgPath}`,
    icon: 'gift' as const,
    tone: 'warn' as const,
    title: t('home.low', { name: language === 'en' ? names.en : names.zh, count: left }),
    hint: t(rewardId === null ? 'home.lowCodesHint' : 'home.lowHint'),
    act: {
      label: t('home.lowAct'),
      to: rewardId === null ? '/catalogue' : `/catalogue/${rewardId}`,
    },
  }));
}

/** Endpoints that are sent to no more because they took nothing. */
export function useWebhooks(): readonly Wait[] {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const may = useMay();
  const [{ data }] = useQuery({
    query: StoppedWebhooksDocument,
    pause: !may('Webhook.manage'),
    requestPolicy: 'cache-and-network',
  });
  const endpoints = data?.webhookEndpoints.endpoints ?? [];
  return endpoints
    .filter(({ pause }) => pause === 'FAILING' || pause === 'GONE')
    .map(({ id, name, stateChangedAt }) => ({
      ...{ key: `webhook ${id}`, icon: 'alert', tone: 'danger' },
      title: t('home.webhook', { name }),
      hint: t('home.webhookHint', { at: formatMoment(stateChangedAt, language) }),
      act: { label: t('home.failedAct'), to: '/webhooks' },
    }));
}
