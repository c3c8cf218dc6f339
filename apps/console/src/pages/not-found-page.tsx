import { EmptyState } from '@evergreen/web';
import { Button } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { PageHead } from '../page-parts.tsx';

export function NotFoundPage(): ReactElement {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <>
      <PageHead title={t('notFound.title')} />
      <EmptyState
        icon="question"
        title={t('notFound.title')}
        hint={t('notFound.hint')}
        act={<Button onClick={() => void navigate('/')}>{t('notFound.act')}</Button>}
      />
    </>
  );
}
