import { useLanguage } from '@evergreen/web';
import { mappingMessages } from './mapping-messages.ts';

/** Names of fields, and of what a profile is called by, in words; a field that there are none for by its own name. */
export function useFieldWords(): (name: string) => string {
  const { language } = useLanguage();
  const { names, id, nameZh, nameEn, source } = mappingMessages[language === 'en' ? 'en' : 'zh'].mapping;
  const all: Readonly<Record<string, string>> = { ...names, id, nameZh, nameEn, source };
  return (name) => all[name] ?? name;
}
