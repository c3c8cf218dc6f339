import { useLanguage } from '@evergreen/web';
import { QRCodeSVG } from '@rc-component/qrcode';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Invitation, passText } from './invitation-parts.tsx';

/** What is shown at the door, and the appointment for one's calendar. */
export function PassCard({ invitation, code }: { invitation: Invitation; code: string }): ReactElement {
  const { t } = useTranslation('invitations');
  const { eventId, calendar, place } = invitation;
  const { language } = useLanguage();
  const text = calendar && (language === 'en' ? calendar.en : calendar.zh);
  return (
    <section className="card sec" aria-label={t('pass')}>
      <h2 className="h3">{t('pass')}</h2>
      <div className="i-code">
        <QRCodeSVG value={code} size={200} level="M" aria-label={t('passCode', { code: passText(code) })} />
        <strong className="num">{passText(code)}</strong>
        <span className="small ink2">{t('party', { count: place.party })}</span>
      </div>
      <div className="row gap">
        {text && (
          <button type="button" className="btn tall" onClick={() => saveCalendar(text)}>
            {t('calendar')}
          </button>
        )}
        <Link className="btn tall" to={`/invitations/${eventId}/letter`}>
          {t('letter')}
        </Link>
      </div>
    </section>
  );
}

/** Hands the file to the phone, which opens its calendar. */
export function saveCalendar(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: 'event.ics' });
  link.click();
  // Some phones read it only after the click is over.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
