import { useLanguage } from '@evergreen/web';
import { useId, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Wording } from './own-membership.ts';

/** The words of today in the language of the page, which they are, and whether they are agreed to: other words are not. */
export function useWording({ id, zh, en }: Wording) {
  const { language } = useLanguage();
  const [givenTo, setGivenTo] = useState<string>();
  const isEnglish = language === 'en';
  return {
    text: isEnglish ? en : zh,
    agreed: { wordingId: id, language: isEnglish ? 'EN' : 'ZH' },
    isGiven: givenTo === id,
    give: (isGiven: boolean) => setGivenTo(isGiven ? id : undefined),
  } as const;
}

/** What one agrees to, word by word, with the box that says so. */
export function Consent({
  text,
  isGiven,
  isMissing,
  onChange,
}: {
  text: string;
  isGiven: boolean;
  /** It was missing when the form was sent. */
  isMissing: boolean;
  onChange: (isGiven: boolean) => void;
}): ReactElement {
  const { t } = useTranslation('own');
  const id = useId();
  const isAsked = isMissing && !isGiven;
  return (
    <div className="agree">
      <p className="small ink2" id={`${id}-text`}>
        {text}
      </p>
      <div>
        <label>
          <input
            type="checkbox"
            checked={isGiven}
            aria-describedby={`${id}-text`}
            aria-invalid={isAsked}
            onChange={(event) => onChange(event.target.checked)}
          />
          <span>{t('invite.agreeLabel')}</span>
        </label>
        <div className="small danger-t" role="alert">
          {isAsked && t('invite.mustAgree')}
        </div>
      </div>
    </div>
  );
}
