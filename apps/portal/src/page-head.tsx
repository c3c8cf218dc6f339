import { Icon, useLanguage } from '@evergreen/web';
import { useEffect, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Bell } from './notices/bell.tsx';

/** Names the page in the browser's tab. */
export function usePageTitle(title: string): void {
  const { t } = useTranslation();
  const club = t('club');
  useEffect(() => {
    document.title = title === club ? club : `${title} · ${club}`;
  }, [title, club]);
}

/** The head of a page below Home: the way back, the name, the language, the notices. */
export function PageHead({ title, backTo = '/' }: { title: string; backTo?: '/' | '/me' }): ReactElement {
  const { t } = useTranslation();
  usePageTitle(title);
  return (
    <header className={backTo === '/' ? 'top sub' : 'top sub deep'}>
      <Link className="round" to={backTo} aria-label={t(backTo === '/' ? 'back' : 'backToMe')}>
        <Icon name="left" size="l" />
      </Link>
      <h1 className="h2 grow cut">{title}</h1>
      <LanguageSwitch />
      <Bell />
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
