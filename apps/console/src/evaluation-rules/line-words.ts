import { useLanguage } from '@evergreen/web';
import { useTranslation } from 'react-i18next';
import { type Leaf, type Line, type RulesJson, warningsOf } from './document.ts';
import { evaluationRulesMessages } from './messages.ts';

const known = evaluationRulesMessages.zh.evaluationRules.key;
type Key = keyof typeof known;

function isKnown(key: string): key is Key {
  return Object.hasOwn(known, key);
}

/** The words of a path, such as "Loyalty · renewal ratio · weight"; a warning goes by its name. */
export function useLineWords(rules: RulesJson): (keys: Line['keys']) => string {
  const { t } = useTranslation();
  const nameOf = useNames(rules);
  return (keys) =>
    keys
      .map((key) => {
        if (typeof key === 'number') return nameOf(key);
        return isKnown(key) ? t(`evaluationRules.key.${key}`) : key;
      })
      .join(' · ');
}

/** The name of a rule of warning by its place; its number where it has none. */
export function useNames(rules: RulesJson): (place: number) => string {
  const { language } = useLanguage();
  return (place) => {
    const names = warningsOf(rules)[place]?.['names'] as { zh: string; en: string } | undefined;
    const name = language === 'en' ? names?.en : names?.zh;
    return name === undefined || name === '' ? String(place + 1) : name;
  };
}

/** A value as people read it: kinds of cut have words. */
export function useValueWords(): (path: string, value: Leaf) => string {
  const { t } = useTranslation();
  return (path, value) =>
    path === 'quadrants.cut.kind'
      ? t(`evaluationRules.cutKinds.${value === 'fixed' ? 'fixed' : 'median'}`)
      : String(value);
}
