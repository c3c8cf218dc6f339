import type { NoticesQuery } from '@evergreen/web';
import { formatDay, type Language } from '@evergreen/web/format';
import { deviceWords } from '../privacy/device-words.ts';

type Notice = NoticesQuery['myNotices']['notices'][number];

type Name = 'attempts' | 'address' | 'userAgent' | 'name' | 'from' | 'to';

/** The facts of a notice as its words take them: dates in the reader's form, a browser by its name. */
export function noticeFacts({ facts }: Pick<Notice, 'facts'>, language: Language): Record<Name, string> {
  const given =
    typeof facts === 'object' && facts !== null ? new Map<string, unknown>(Object.entries(facts)) : new Map();
  const words = (name: Name): string => {
    const text = String(given.get(name) ?? '');
    if (name === 'userAgent') return deviceWords(text, language);
    return /^\d{4}-\d{2}-\d{2}$/.test(text) ? formatDay(text, language) : text;
  };
  return {
    attempts: words('attempts'),
    address: words('address'),
    userAgent: words('userAgent'),
    name: words('name'),
    from: words('from'),
    to: words('to'),
  };
}
