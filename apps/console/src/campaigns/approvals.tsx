import { Icon, useLanguage } from '@evergreen/web';
import { formatMoment, formatMoney } from '@evergreen/web/format';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CampaignPartsFragment } from '../graphql.gen.ts';
import { Panel } from '../page-parts.tsx';
import { useMay } from '../viewer.ts';

/** Who has approved the revision that waits, or that is in force. */
export function Approvals({ campaign }: { campaign: CampaignPartsFragment }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const may = useMay();
  const { pending, active, mayDecide } = campaign;
  const of = (pending ?? active)!;
  const open = of.state === 'IN_REVIEW' ? of.approvalsNeeded - of.approvals.length : 0;
  return (
    <Panel title={t('campaigns.approvals')} note={t('campaigns.revision', { n: of.revision })}>
      <div className="pb">
        <p className="small ink2">
          {t('campaigns.approvalsNeeded', { value: formatMoney(of.value), n: of.approvalsNeeded })}
        </p>
        {of.approvals.map(({ by, at }) => (
          <p key={by}>
            <Icon name="check" size="s" />{' '}
            {t('campaigns.approvedBy', { who: by, at: formatMoment(at, language) })}
          </p>
        ))}
        {open > 0 && <p className="ink2">{t('campaigns.approvalsOpen', { n: open })}</p>}
        {open > 0 && !mayDecide && may('Campaign.approve') && (
          <p className="small ink3">{t('campaigns.notYours')}</p>
        )}
      </div>
    </Panel>
  );
}
