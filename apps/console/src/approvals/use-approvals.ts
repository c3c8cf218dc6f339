import { useLanguage } from '@evergreen/web';
import { formatMoment } from '@evergreen/web/format';
import { useTranslation } from 'react-i18next';
import type { Wait } from '../wait-list.tsx';
import { useRuleVersions } from './use-rule-versions.ts';
import { useAdjustmentApprovals, useCampaignApprovals, useListingApprovals } from './use-single-approvals.ts';
import type { Version } from './versions.ts';

/** What waits for the viewer's approval, came back to them, or waits for somebody else. */
export interface Approvals {
  readonly waiting: readonly Wait[];
  readonly returned: readonly Wait[];
  readonly sent: readonly Wait[];
}

/** Everything that needs a second person, as it concerns the viewer. */
export function useApprovals(): Approvals {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const versions = useRuleVersions();
  const campaigns = useCampaignApprovals();
  const adjustments = useAdjustmentApprovals();
  const listings = useListingApprovals();
  const hint = ({ writers, changedAt }: Version) =>
    t('approvals.by', { author: writers.join('、'), at: formatMoment(changedAt, language) });
  const wait = ({ key, title, to }: Version, said: string, label: string): Wait => ({
    ...{ key, icon: 'layers', tone: 'warn', title, hint: said, act: { label, to } },
  });
  return {
    waiting: [
      ...campaigns,
      ...versions.waiting.map((version) => wait(version, hint(version), t('approvals.decide'))),
      ...adjustments,
      ...listings,
    ],
    returned: versions.returned.map((version) =>
      wait(version, version.returnedBecause ?? '', t('approvals.mend')),
    ),
    sent: versions.sent.map((version) => ({
      ...wait(version, hint(version), t('approvals.open')),
      tone: 'info' as const,
    })),
  };
}
