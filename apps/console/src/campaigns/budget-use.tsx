import { formatMoney, formatPercent } from '@evergreen/web/format';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CampaignRowPartsFragment } from '../graphql.gen.ts';
import { definitionIn, ShareBar, usedShare } from './words.tsx';

/** How much of a campaign's budget was used. */
export function BudgetUse({ campaign }: { campaign: CampaignRowPartsFragment }): ReactElement {
  const { t } = useTranslation();
  const share = usedShare(campaign, definitionIn(campaign));
  const { value } = (campaign.active ?? campaign.pending)!;
  if (share === null) return <>{t('campaigns.noLimit')}</>;
  return (
    <div style={{ display: 'grid', gridTemplateColumns: '1fr auto', gap: 10, alignItems: 'center' }}>
      <ShareBar share={share} label={t('campaigns.budget')} />
      <span className="small nowrap">
        {formatPercent(share, 0)} <span className="ink3">/ {formatMoney(value, true)}</span>
      </span>
    </div>
  );
}
