import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { languages, type Language } from './format.ts';
import { type ErrorWording, knowErrors } from './error-messages.ts';
import { knowReasons } from './error-reasons.ts';
import { webMessages } from './messages.ts';
import { remember, remembered } from './remember.ts';

interface AppMessages {
  readonly zh: object;
  readonly en: object;
}

interface ErrorMessages {
  readonly zh: Readonly<Record<string, ErrorWording>>;
  readonly en: Readonly<Record<string, ErrorWording>>;
  /** Exact reasons of these refusals. */
  readonly reasons?: Parameters<typeof knowReasons>[0];
}

/**
 * Starts the words of an app: its own beside the shared ones, both languages at hand so that switching is at once.
 * Refusals that only one app meets come with that app. The language is the remembered one, else the browser's first that we speak, else Chinese.
 */
export function startWords(app: AppMessages, errors: ErrorMessages = { zh: {}, en: {} }): void {
  knowErrors(Object.keys(errors.zh));
  if (errors.reasons !== undefined) knowReasons(errors.reasons);
  const { zh, en } = webMessages;
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language;
  });
  void i18next.use(initReactI18next).init({
    resources: {
      'zh-CN': { web: { ...zh, errors: { ...zh.errors, ...errors.zh } }, app: app.zh },
      en: { web: { ...en, errors: { ...en.errors, ...errors.en } }, app: app.en },
    },
    lng: firstLanguage(),
    fallbackLng: false,
    defaultNS: 'app',
    interpolation: { escapeValue: false },
    initAsync: false,
    returnNull: false,
  });
}

/** Words that come with a page of an app, under a name of their own, and how it words refusals. */
export function addPageWords(name: string, page: AppMessages, { zh, en, reasons }: ErrorMessages): void {
  knowErrors(Object.keys(zh));
  if (reasons !== undefined) knowReasons(reasons);
  i18next.addResourceBundle('zh-CN', name, page.zh);
  i18next.addResourceBundle('en', name, page.en);
  i18next.addResourceBundle('zh-CN', 'web', { errors: zh }, true, true);
  i18next.addResourceBundle('en', 'web', { errors: en }, true, true);
}

/** Words of the app itself that come with a page of it. */
export function addAppWords({ zh, en }: AppMessages): void {
  i18next.addResourceBundle('zh-CN', 'app', zh, true, true);
  i18next.addResourceBundle('en', 'app', en, true, true);
}

function firstLanguage(): Language {
  const stored = remembered('language');
  const known = languages.find((language) => language === stored);
  if (known) return known;
  for (const wanted of navigator.languages) {
    if (wanted.startsWith('zh')) return 'zh-CN';
    if (wanted.startsWith('en')) return 'en';
  }
  return 'zh-CN';
}

/** The language of the screen, and the act of changing it, which is remembered on this device. */
export function useLanguage(): {
  readonly language: Language;
  readonly choose: (language: Language) => void;
} {
  const { i18n } = useTranslation();
  return {
    language: i18n.language === 'en' ? 'en' : 'zh-CN',
    choose: (language) => {
      remember('language', language);
      void i18n.changeLanguage(language);
    },
  };
}
