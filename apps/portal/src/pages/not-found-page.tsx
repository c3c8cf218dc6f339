import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EntryPage } from './entry-page.tsx';

export function NotFoundPage(): ReactElement {
  const { t } = useTranslation();
  return (
    <EntryPage title={t('notFound.title')} intro={t('notFound.hint')}>
      <Link className="btn pri lg" to="/">
        {t('notFound.act')}
      </Link>
    </EntryPage>
  );
}
