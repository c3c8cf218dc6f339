import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import './why-page.ts';

/** A person reviews what a member does not agree with; the reference names the very decision. */
export function Ask({ reference }: { reference: string }): ReactElement {
  const { t } = useTranslation('why');
  const [copied, setCopied] = useState(false);
  return (
    <span role="status" className="ask-out">
      {copied ? (
        <span className="ask">{t('why.askDone', { code: reference })}</span>
      ) : (
        <button
          type="button"
          className="ask acc b"
          onClick={() => {
            void navigator.clipboard?.writeText(reference).catch(() => undefined);
            setCopied(true);
          }}
        >
          {t('why.ask')}
        </button>
      )}
    </span>
  );
}
