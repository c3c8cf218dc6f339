import { Icon, SignOutDocument, useSession } from '@evergreen/web';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { EntryPage } from './entry-page.tsx';

/** Shown to staff who open a member's page: where they belong, and how to change. */
export function StaffHere(): ReactElement {
  const { t } = useTranslation();
  const { startOver } = useSession();
  const [, signOut] = useMutation(SignOutDocument);
  return (
    <EntryPage title={t('signIn.staffHere')} intro={t('signIn.staffHint')}>
      <a className="btn pri lg" href="/console/">
        {t('signIn.toConsole')}
      </a>
      <button type="button" className="btn lg" onClick={() => void signOut({}).then(() => startOver())}>
        <Icon name="signOut" />
        {t('me.signOut')}
      </button>
    </EntryPage>
  );
}
