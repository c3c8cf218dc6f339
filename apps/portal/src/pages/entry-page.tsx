import { BrandMark, OfflineBanner } from '@evergreen/web';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch, usePageTitle } from '../page-head.tsx';

/** The frame of pages one sees before being signed in. */
export function EntryPage({
  title,
  intro,
  isWide = false,
  children,
}: {
  title: string;
  intro: string;
  /** Two columns where the screen has room for them. */
  isWide?: boolean;
  children: ReactNode;
}): ReactElement {
  const { t } = useTranslation();
  usePageTitle(title);
  return (
    <div className={isWide ? 'shell wide' : 'shell'}>
      <OfflineBanner />
      <header className="top">
        <div className="row grow" style={{ gap: 10 }}>
          <BrandMark />
          <div className="h3 grow">{t('club')}</div>
        </div>
        <LanguageSwitch />
      </header>
      <main id="content" tabIndex={-1} className="page entry-page">
        <h1 className="h1">{title}</h1>
        <p className="ink2">{intro}</p>
        {children}
      </main>
    </div>
  );
}
