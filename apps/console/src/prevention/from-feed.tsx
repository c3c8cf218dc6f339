import { Icon, useLanguage } from '@evergreen/web';
import { formatMoment } from '@evergreen/web/format';
import { Alert } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useScoped } from '../use-url-state.ts';
import type { CampaignFound } from './campaign-page.tsx';
import { useOwn } from './words.tsx';

/** What the weather feed has to do with it: proposed, taken back, cancelled since, or another word on an earlier one. */
export function FromFeed({ campaign }: { campaign: CampaignFound['campaign'] }): ReactElement | null {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { isFromFeed, state, withdrawnBecause, feedCancelledAt, follows } = campaign;
  if (!isFromFeed) return null;
  const after = follows && <After follows={follows} />;
  if (feedCancelledAt !== null)
    return (
      <Alert
        type="warning"
        showIcon
        icon={<Icon name="alert" />}
        title={t('prevention.feedCancelled', { at: formatMoment(feedCancelledAt, language) })}
        description={
          <>
            {t('prevention.feedCancelledHint')}
            {after}
          </>
        }
      />
    );
  if (withdrawnBecause !== null)
    return (
      <Alert
        type="info"
        showIcon
        icon={<Icon name="info" />}
        title={t(`prevention.withdrawals.${withdrawnBecause}`)}
        description={after}
      />
    );
  if (state === 'DRAFT')
    return (
      <Alert
        type="info"
        showIcon
        icon={<Icon name="info" />}
        title={t('prevention.fromFeed')}
        description={after}
      />
    );
  return after;
}

function After({ follows }: { follows: NonNullable<CampaignFound['campaign']['follows']> }): ReactElement {
  const { t } = useTranslation();
  const scoped = useScoped();
  const own = useOwn();
  return (
    <p className="small">
      {t('prevention.follows')}
      <Link className="open" to={scoped(`/prevention/${follows.id}`)}>
        {own(follows.title)}
      </Link>
    </p>
  );
}
