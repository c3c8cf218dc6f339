import { useLanguage } from '@evergreen/web';
import { formatDay, wallClock } from '@evergreen/web/format';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnInvitationPartsFragment } from '../graphql.gen.ts';
import { useZone } from './event-times.ts';

export type Invitation = OwnInvitationPartsFragment;
type Standing = Invitation['place']['standing'];

const tones: Readonly<Record<Standing, string>> = {
  OPEN: 'chip warn',
  COMING: 'chip ok',
  WAITING: 'chip info',
  OFFERED: 'chip warn',
  DECLINED: 'chip',
  LAPSED: 'chip',
  ATTENDED: 'chip ok',
  NO_SHOW: 'chip',
  CANCELLED: 'chip danger',
};

export function StandingChip({ standing }: { standing: Standing }): ReactElement {
  const { t } = useTranslation('invitations');
  return <span className={tones[standing]}>{t(`standings.${standing}`)}</span>;
}

/** A text in the reader's language. */
export function useOwn(): (words: { readonly zh: string; readonly en: string }) => string {
  const { language } = useLanguage();
  return ({ zh, en }) => (language === 'en' ? en : zh);
}

export function useWhen(): (session: { readonly startsAt: string; readonly endsAt: string }) => string {
  const { t } = useTranslation('invitations');
  const { language } = useLanguage();
  const zone = useZone();
  return ({ startsAt, endsAt }) => {
    const { day, time: from } = wallClock(startsAt, zone);
    return t('when', { day: formatDay(day, language), from, to: wallClock(endsAt, zone).time });
  };
}

/** The session one has chosen, or the first one. */
export function sessionOf({ sessions, place }: Invitation): Invitation['sessions'][number] {
  return sessions.find(({ id }) => id === place.sessionId) ?? sessions[0]!;
}

/** `8F4K 27QM`. */
export function passText(code: string): string {
  return `${code.slice(0, 4)} ${code.slice(4)}`;
}
