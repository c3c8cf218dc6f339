import { useTranslation } from 'react-i18next';
import { webhookMessages } from './messages.ts';

const kinds = webhookMessages.zh.kind;

/** A dot would be a path among the words. */
function keyOf(kind: string): string {
  return kind.replaceAll('.', '_');
}

function isKnownKey(key: string): key is keyof typeof kinds {
  return Object.hasOwn(kinds, key);
}

/** Names kinds of events; one that has no words yet by itself. */
export function useKindWords(): (kind: string) => string {
  const { t } = useTranslation();
  return (kind) => {
    const key = keyOf(kind);
    return isKnownKey(key) ? t(`webhooks.kind.${key}`) : kind;
  };
}
