import { useLanguage } from '@evergreen/web';
import { formatCount, formatDay, type Language } from '@evergreen/web/format';
import { useTranslation } from 'react-i18next';
import type { UnavailablePartsFragment } from '../graphql.gen.ts';

interface Words {
  readonly zh: string;
  readonly en: string;
}

/** A text of the catalogue in the language of the page. */
export function textIn(words: Words, language: Language): string {
  return language === 'en' ? words.en : words.zh;
}

/** Why a reward cannot be had now, with what one can do about it. */
export function useWhyNot(): (unavailable: UnavailablePartsFragment) => string {
  const { t } = useTranslation('rewards');
  const { language } = useLanguage();
  return ({ reason, pointsMissing, againOn, fromTier }) => {
    const date = againOn === null ? '' : formatDay(againOn, language);
    switch (reason) {
      case 'NOT_YOUR_TIER':
        return fromTier === null
          ? t('reasons.NOT_YOUR_TIER_AT_ALL')
          : t('reasons.NOT_YOUR_TIER', { tier: textIn(fromTier, language) });
      case 'CAP_REACHED':
        return againOn === null ? t('reasons.CAP_REACHED_FOR_GOOD') : t('reasons.CAP_REACHED', { date });
      case 'NOT_YET':
        return t('reasons.NOT_YET', { date });
      case 'INSUFFICIENT_POINTS':
        return t('reasons.INSUFFICIENT_POINTS', { points: formatCount(pointsMissing ?? 0) });
      default:
        return t(`reasons.${reason}`);
    }
  };
}
