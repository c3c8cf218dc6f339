import { useTranslation } from 'react-i18next';
import { reasonWords } from './error-reasons.ts';
import { formatElapsed } from './format.ts';
import { useLanguage } from './i18n.ts';
import type { ShownError } from './shown-error.ts';

interface ErrorWords {
  readonly title: string;
  readonly hint: string;
}

/** Words an error by its code and its facts: how long to wait, why exactly, how many tries are left. */
export function useErrorWords(): (error: ShownError) => ErrorWords {
  const { t } = useTranslation('web');
  const { language } = useLanguage();
  return ({ code, facts = {} }) => {
    const title = t(`errors.${code}.title`);
    const waitSeconds = Number(facts['retryAfterSeconds']);
    if (waitSeconds > 0) {
      const time = formatElapsed(waitSeconds * 1000, language);
      return { title, hint: t('errorFacts.retryAfter', { time }) };
    }
    const reason = facts['reason'] ?? facts['why'];
    const exact = reasonWords(code, reason, language === 'en' ? 'en' : 'zh');
    const hint = exact === undefined ? t(`errors.${code}.hint`) : withFacts(exact, facts, language);
    const left = facts['attemptsLeft'];
    if (left === undefined) return { title, hint };
    if (Number(left) === 0) return { title, hint: t('errorFacts.attemptsNone') };
    const space = language === 'en' ? ' ' : '';
    return { title, hint: `${hint}${space}${t('errorFacts.attemptsLeft', { count: Number(left) })}` };
  };
}

/** The words with the figures and names that the refusal told; a name comes in both languages. */
function withFacts(words: string, facts: Readonly<Record<string, string>>, language: 'zh-CN' | 'en'): string {
  const told = { ...facts, name: facts[language === 'en' ? 'nameEn' : 'nameZh'] };
  return Object.entries(told).reduce(
    (text, [fact, value]) => text.replaceAll(`{{${fact}}}`, value ?? ''),
    words,
  );
}
