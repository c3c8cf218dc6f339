import { useTranslation } from 'react-i18next';
import { evaluationRulesMessages } from './messages.ts';

const known = evaluationRulesMessages.zh.evaluationRules.key;
type Key = keyof typeof known;

function isKnown(key: string): key is Key {
  return Object.hasOwn(known, key);
}

/** The words of a path, such as "Loyalty · renewal ratio · weight". */
export function useLineWords(): (keys: readonly (string | number)[]) => string {
  const { t } = useTranslation();
  return (keys) =>
    keys
      .map((key) => {
        if (typeof key === 'number') return String(key + 1);
        return isKnown(key) ? t(`evaluationRules.key.${key}`) : key;
      })
      .join(' · ');
}
