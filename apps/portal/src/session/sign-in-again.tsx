import { useSession, type AskProps } from '@evergreen/web';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { Dialog } from '../dialog.tsx';
import { ViewerDocument } from '../graphql.gen.ts';
import { MemberSignIn } from '../sign-in/member-sign-in.tsx';

/** The sign-in over a page whose session has ended; the page and what was typed there stay. */
export default function SignInAgain({ onGiven }: AskProps): ReactElement {
  const { t } = useTranslation();
  const client = useClient();
  const { startOver } = useSession();
  // Who it was stands in what was read before; asking anew would answer: nobody.
  const [before] = useState(() => {
    const me = client.readQuery(ViewerDocument, {})?.data?.me;
    return me?.__typename === 'MemberMe' ? me : undefined;
  });
  const leave = (): void => startOver(true);
  return (
    <Dialog title={t('session.endedTitle')} isUrgent onClose={leave}>
      <p className="ink2">{t('session.endedText')}</p>
      <MemberSignIn
        {...(before && { login: before.memberNumber })}
        onSignedIn={(memberId) => {
          if (memberId !== undefined && memberId === before?.memberId) onGiven();
          else startOver();
        }}
      />
      <button type="button" className="btn lg" onClick={leave}>
        {t('session.leave')}
      </button>
    </Dialog>
  );
}
