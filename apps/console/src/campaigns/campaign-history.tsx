import { useLanguage } from '@evergreen/web';
import { formatMoment } from '@evergreen/web/format';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../page-parts.tsx';
import type { CampaignFound } from './campaign-page.tsx';

/** Who did what with it, and why; newest first. */
export function CampaignHistory({ history }: Pick<CampaignFound, 'history'>): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <Panel title={t('campaigns.history')}>
      <ol className="steps">
        {history.map(({ act, revision, by, at, reason }) => (
          <li key={`${at}${act}`}>
            {t(`campaigns.steps.${act as 'draft'}`, { n: revision })}
            <div className="small ink3">
              {by === 'calendar' ? t('campaigns.calendar') : by} · {formatMoment(at, language)}
            </div>
            {reason !== '' && <div className="small ink2">{reason}</div>}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
