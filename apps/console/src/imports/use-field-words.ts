import { useLanguage } from '@evergreen/web';
import { mappingMessages } from './mapping-messages.ts';

/** Names of fields in words; a field that there are none for by its own name. */
export function useFieldWords(): (name: string) => string {
  const { language } = useLanguage();
  const names: Readonly<Record<string, string>> =
    mappingMessages[language === 'en' ? 'en' : 'zh'].mapping.names;
  return (name) => names[name] ?? name;
}
