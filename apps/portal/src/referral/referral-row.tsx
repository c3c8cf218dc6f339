import { Icon, type IconName, useLanguage } from '@evergreen/web';
import { formatCount, formatDay } from '@evergreen/web/format';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnReferralPartsFragment } from '../graphql.gen.ts';

const icons = {
  JOINED: 'clock',
  COOLING_OFF: 'clock',
  PAID: 'check',
  REJECTED: 'cross',
  TAKEN_BACK: 'alert',
} as const satisfies Record<OwnReferralPartsFragment['state'], IconName>;

const tones = {
  JOINED: 'chip',
  COOLING_OFF: 'chip info',
  PAID: 'chip ok',
  REJECTED: 'chip',
  TAKEN_BACK: 'chip warn',
} as const satisfies Record<OwnReferralPartsFragment['state'], string>;

/** One recommendation: how it stands, since when, and why. Of the friend it says nothing. */
export function ReferralRow({ referral }: { referral: OwnReferralPartsFragment }): ReactElement {
  const { t } = useTranslation('referral');
  const { language } = useLanguage();
  return (
    <li className="policy">
      <span className={referral.state === 'PAID' ? 'ico' : 'ico no'}>
        <Icon name={icons[referral.state]} />
      </span>
      <div className="grow">
        <div className="h3">{t('joinedOn', { date: formatDay(referral.joinedOn, language) })}</div>
        <Story referral={referral} points={referral.advocatePoints} />
      </div>
      <span className={tones[referral.state]}>{t(`states.${referral.state}`)}</span>
    </li>
  );
}

/** What has come of it for one side. */
export function Story({
  referral: { state, reason, coolingOffUntil, decidedOn },
  points,
}: {
  referral: OwnReferralPartsFragment;
  points: OwnReferralPartsFragment['advocatePoints'];
}): ReactElement | null {
  const { t } = useTranslation('referral');
  const { language } = useLanguage();
  const day = (date: string | null): string => (date === null ? '' : formatDay(date, language));
  const words = (): string | undefined => {
    switch (state) {
      case 'JOINED':
        return undefined;
      case 'COOLING_OFF':
        return t('coolingUntil', { date: day(coolingOffUntil), points: formatCount(points) });
      case 'PAID':
        return Number(points) === 0
          ? t('paidNone', { date: day(decidedOn) })
          : t('paidOn', { date: day(decidedOn), points: formatCount(points) });
      case 'TAKEN_BACK':
        return t('takenBackOn', { date: day(decidedOn) });
      case 'REJECTED':
        return reason === null ? undefined : t(`reasons.${reason}`);
    }
  };
  const told = words();
  return told === undefined ? null : <div className="small ink3">{told}</div>;
}
