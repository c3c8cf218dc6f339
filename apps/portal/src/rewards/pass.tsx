import { useLanguage } from '@evergreen/web';
import { formatDay } from '@evergreen/web/format';
import { QRCodeSVG } from '@rc-component/qrcode';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

interface PassProps {
  /** Shown at a counter. */
  readonly passCode: string | null;
  /** Typed in somewhere else. */
  readonly code: string | null;
  readonly validUntil: string | null;
}

/** What one shows or types in: large, and as a picture that is scanned. */
export function Pass({ passCode, code, validUntil }: PassProps): ReactElement | null {
  const { t } = useTranslation('rewards');
  const { language } = useLanguage();
  const shown = passCode ?? code;
  if (shown === null) return null;
  const spaced = passCode === null ? shown : `${shown.slice(0, 4)} ${shown.slice(4)}`;
  return (
    <div className="rw-pass">
      {passCode !== null && (
        <QRCodeSVG
          value={passCode}
          size={132}
          level="M"
          marginSize={2}
          aria-label={t('qr', { code: spaced })}
        />
      )}
      <dl>
        <dt className="small ink3">{t(passCode === null ? 'giftCode' : 'showCode')}</dt>
        <dd className="pass-code num">{spaced}</dd>
        {validUntil !== null && (
          <>
            <dt className="small ink3">{t('validUntil')}</dt>
            <dd>{formatDay(validUntil, language)}</dd>
          </>
        )}
      </dl>
    </div>
  );
}
