import './add-words.ts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { PageLink } from '../page-link.tsx';

/** The way to recommending a friend. */
export function ReferralLink(): ReactElement {
  const { t } = useTranslation('referral');
  return <PageLink to="/referral" icon="people" title={t('title')} inShort={t('inShort')} />;
}
