import { useLanguage } from '@evergreen/web';
import { formatMoment, formatMoney, formatSigned } from '@evergreen/web/format';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import {
  WaitingAdjustmentsDocument,
  WaitingCampaignsDocument,
  WaitingListingsDocument,
} from '../graphql.gen.ts';
import type { Wait } from '../wait-list.tsx';
import { useMay, useViewer } from '../viewer.ts';

const policy = { requestPolicy: 'cache-and-network' } as const;

/** Campaigns on which the viewer's word is waited for. */
export function useCampaignApprovals(): readonly Wait[] {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const may = useMay();
  const pause = !may('Campaign.approve');
  const [{ data }] = useQuery({ query: WaitingCampaignsDocument, pause, ...policy });
  if (pause) return [];
  return (data?.campaigns ?? []).flatMap(({ id, name, pending }): Wait[] =>
    pending === null
      ? []
      : [
          {
            ...{ key: `campaign ${id}`, icon: 'megaphone', tone: 'warn' },
            title: t('approvals.campaign', { name: language === 'en' ? name.en : name.zh }),
            hint: t('approvals.byWorth', {
              ...{ author: pending.draftedBy, at: formatMoment(pending.draftedAt, language) },
              value: formatMoney(pending.value),
            }),
            act: { label: t('approvals.decide'), to: `/campaigns/${id}` },
          },
        ],
  );
}

/** Corrections of points that need a second person. */
export function useAdjustmentApprovals(): readonly Wait[] {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const may = useMay();
  const pause = !may('Points.approve');
  const [{ data }] = useQuery({ query: WaitingAdjustmentsDocument, pause, ...policy });
  if (pause) return [];
  return (data?.adjustments.adjustments ?? [])
    .filter(({ mayDecide }) => mayDecide)
    .map(({ adjustmentId, memberNumber, points, requestedBy, requestedAt }) => ({
      ...{ key: `adjustment ${adjustmentId}`, icon: 'check', tone: 'warn' },
      title: t('approvals.adjustment', { member: memberNumber, points: formatSigned(points) }),
      hint: t('approvals.asked', { author: requestedBy, at: formatMoment(requestedAt, language) }),
      act: { label: t('approvals.decide'), to: '/adjustments' },
    }));
}

/** Listings that somebody else has proposed. */
export function useListingApprovals(): readonly Wait[] {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const may = useMay();
  const { staffNumber } = useViewer();
  const pause = !may('BlacklistEntry.approve');
  const [{ data }] = useQuery({ query: WaitingListingsDocument, pause, ...policy });
  if (pause) return [];
  return (data?.blacklistEntries.entries ?? [])
    .filter(({ proposedBy }) => proposedBy !== staffNumber)
    .map(({ id, nameMasked, proposedBy, proposedAt }) => ({
      ...{ key: `listing ${id}`, icon: 'lock', tone: 'warn' },
      title: t('approvals.listing', { name: nameMasked }),
      hint: t('approvals.asked', { author: proposedBy, at: formatMoment(proposedAt, language) }),
      act: { label: t('approvals.decide'), to: `/blacklist/${id}` },
    }));
}
