import { formatDay, type Language } from '@evergreen/web/format';
import type { TFunction } from 'i18next';
import type { NoticesQuery } from '@evergreen/web';

export type Notice = NoticesQuery['myNotices']['notices'][number];

/** A notice in words: its facts filled in, dates as dates, a browser by its name. */
export function noticeWords(
  { kind, facts }: Pick<Notice, 'kind' | 'facts'>,
  web: TFunction<'web'>,
  language: Language,
): { readonly title: string; readonly text: string } {
  const given = typeof facts === 'object' && facts !== null ? Object.entries(facts) : [];
  const places = Object.fromEntries(
    given.map(([name, value]) => {
      const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
      if (name === 'userAgent') return [name, browserName(text)];
      return [name, /^\d{4}-\d{2}-\d{2}$/.test(text) ? formatDay(text, language) : text];
    }),
  );
  // Facts a notice lacks leave a dash rather than a place holder.
  const all = { attempts: '–', address: '–', userAgent: '–', name: '–', from: '–', to: '–', ...places };
  return { title: web(`notices.${kind}.title`, all), text: web(`notices.${kind}.text`, all) };
}

const browsers = [
  ['MicroMessenger', 'WeChat'],
  ['Edg/', 'Edge'],
  ['OPR/', 'Opera'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const;
const systems = [
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Android', 'Android'],
  ['Windows', 'Windows'],
  ['Mac OS X', 'macOS'],
  ['Linux', 'Linux'],
] as const;

/** A browser and system in words one recognises; what is neither stays as it was sent, cut short. */
export function browserName(userAgent: string): string {
  const browser = browsers.find(([mark]) => userAgent.includes(mark))?.[1];
  const system = systems.find(([mark]) => userAgent.includes(mark))?.[1];
  const words = [browser, system].filter((word) => word !== undefined).join(' · ');
  if (words !== '') return words;
  return userAgent === '' ? '–' : userAgent.slice(0, 60);
}
