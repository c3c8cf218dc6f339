import { EmptyState, SignOutDocument, useSession } from '@evergreen/web';
import { Button } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { usePageTitle } from '../page-parts.tsx';

/** Shown to a member: where they belong, and how to change. */
export function MemberHere(): ReactElement {
  const { t } = useTranslation();
  const { startOver } = useSession();
  const [, signOut] = useMutation(SignOutDocument);
  usePageTitle(t('denied.title'));
  return (
    <main className="lone">
      <h1 className="sr">{t('denied.title')}</h1>
      <EmptyState
        icon="alert"
        title={t('denied.title')}
        hint={t('denied.hint')}
        act={
          <>
            <Button type="primary" href="/">
              {t('denied.portal')}
            </Button>
            <Button onClick={() => void signOut({}).then(({ error }) => error ?? startOver())}>
              {t('denied.signOut')}
            </Button>
          </>
        }
      />
    </main>
  );
}
