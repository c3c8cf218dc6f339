import { useLanguage } from '@evergreen/web';
import { formatDay } from '@evergreen/web/format';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReferralPartsFragment } from '../graphql.gen.ts';

const tones = {
  JOINED: 'chip',
  COOLING_OFF: 'chip info',
  PAID: 'chip ok',
  REJECTED: 'chip line',
  TAKEN_BACK: 'chip warn',
} as const satisfies Record<ReferralPartsFragment['state'], string>;

/** How a referral stands, with until when or why. */
export function ReferralStanding({ referral }: { referral: ReferralPartsFragment }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { state, reason, coolingOffUntil, decidedOn, decidedBy, note } = referral;
  return (
    <>
      <span className={tones[state]}>{t(`referrals.states.${state}`)}</span>{' '}
      <span className="small ink3">
        {reason !== null && t(`referrals.reasons.${reason}`)}
        {state === 'COOLING_OFF' &&
          coolingOffUntil !== null &&
          t('referrals.until', { date: formatDay(coolingOffUntil, language) })}
        {(state === 'PAID' || state === 'TAKEN_BACK') && decidedOn !== null && formatDay(decidedOn, language)}
      </span>
      {note !== null && decidedBy !== null && (
        <div className="small ink3">{t('referrals.noteOf', { who: decidedBy, note })}</div>
      )}
    </>
  );
}
