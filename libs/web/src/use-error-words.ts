import { useTranslation } from 'react-i18next';
import { formatElapsed } from './format.ts';
import { useLanguage } from './i18n.ts';
import { isErrorReason } from './error-reasons.ts';
import type { ShownError } from './shown-error.ts';

interface ErrorWords {
  readonly title: string;
  readonly hint: string;
}

/** Words an error by its code and its facts: how long to wait, how many tries are left, why exactly. */
export function useErrorWords(): (error: ShownError) => ErrorWords {
  const { t } = useTranslation('web');
  const { language } = useLanguage();
  return ({ code, facts = {} }) => {
    const title = t(`errors.${code}.title`);
    const waitSeconds = Number(facts['retryAfterSeconds']);
    if (waitSeconds > 0)
      return {
        title,
        hint: t('errorFacts.retryAfter', { time: formatElapsed(waitSeconds * 1000, language) }),
      };
    const reason = facts['why'];
    if (isErrorReason(reason)) return { title, hint: t(`reasons.${reason}`) };
    const hint = t(`errors.${code}.hint`);
    const left = facts['attemptsLeft'];
    if (left === undefined) return { title, hint };
    if (Number(left) === 0) return { title, hint: t('errorFacts.attemptsNone') };
    return {
      title,
      hint: `${hint}${language === 'en' ? ' ' : ''}${t('errorFacts.attemptsLeft', { count: Number(left) })}`,
    };
  };
}
