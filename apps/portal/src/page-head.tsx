import { Icon, useLanguage } from '@evergreen/web';
import { useEffect, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** Names the page in the browser's tab. */
export function usePageTitle(title: string): void {
  const { t } = useTranslation();
  const club = t('club');
  useEffect(() => {
    document.title = title === club ? club : `${title} · ${club}`;
  }, [title, club]);
}

/** The head of a page below Home: the way back, the name, the language. */
export function PageHead({ title }: { title: string }): ReactElement {
  const { t } = useTranslation();
  usePageTitle(title);
  return (
    <header className="top sub">
      <Link className="round" to="/" aria-label={t('back')}>
        <Icon name="left" size="l" />
      </Link>
      <h1 className="h2">{title}</h1>
      <LanguageSwitch />
    </header>
  );
}

/** Changes to the other language; named in the language one is in. */
export function LanguageSwitch(): ReactElement {
  const { t } = useTranslation('web');
  const { language, choose } = useLanguage();
  return (
    <button
      type="button"
      className="round small b ink2"
      aria-label={t('language.switchTo')}
      onClick={() => choose(language === 'en' ? 'zh-CN' : 'en')}
    >
      <span lang={language === 'en' ? 'zh-CN' : 'en'}>{t('language.short')}</span>
    </button>
  );
}
