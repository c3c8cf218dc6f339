import { shownError, useLanguage } from '@evergreen/web';
import { formatDay } from '@evergreen/web/format';
import { QRCodeSVG } from '@rc-component/qrcode';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { CopyButton } from '../copy-button.tsx';
import { MakeReferralCodeDocument, type OwnReferralsQuery } from '../graphql.gen.ts';
import { passText } from '../invitations/invitation-parts.tsx';
import { Problem } from '../problem.tsx';

type Own = OwnReferralsQuery['ownReferrals'];

/** The address behind a code: it says nothing of whose it is. */
const linkOf = (code: string): string => `${window.location.origin}/refer/${code}`;

/** One's own code: to show, to copy and to share. */
export function OwnCode({ code, onMade }: { code: Own['code']; onMade: () => void }): ReactElement {
  const { t } = useTranslation('referral');
  const { language } = useLanguage();
  const [{ fetching, error }, make] = useMutation(MakeReferralCodeDocument);
  const begin = async (): Promise<void> => {
    if ((await make({})).data) onMade();
  };
  if (code === null)
    return (
      <>
        <Problem error={error && shownError(error)} />
        <button type="button" className="btn lg primary" disabled={fetching} onClick={() => void begin()}>
          {t('makeCode')}
        </button>
      </>
    );
  const link = linkOf(code.code);
  return (
    <>
      <div className="i-code">
        <QRCodeSVG value={link} size={180} level="M" aria-label={t('qr')} />
        <strong className="num">{passText(code.code)}</strong>
        <span className="small ink2">{t('validUntil', { date: formatDay(code.validUntil, language) })}</span>
      </div>
      <div className="row gap wrap">
        <span className="small ink2">{t('codeWord')}</span>
        <CopyButton text={code.code} what={t('codeWord')} />
        <ShareButton text={t('shareText', { code: passText(code.code), link })} link={link} />
      </div>
    </>
  );
}

/** Hands the text to the phone's own sharing; without one the link is copied. */
function ShareButton({ text, link }: { text: string; link: string }): ReactElement {
  const { t } = useTranslation('referral');
  if (!('share' in navigator))
    return (
      <>
        <span className="small ink2">{t('link')}</span>
        <CopyButton text={link} what={t('link')} />
      </>
    );
  return (
    <button
      type="button"
      className="btn tall primary"
      // Who closes the phone's sheet has shared nothing, and nothing is wrong.
      onClick={() => void navigator.share({ text }).catch(() => undefined)}
    >
      {t('share')}
    </button>
  );
}
