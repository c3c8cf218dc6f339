import { useSession, type AskProps } from '@evergreen/web';
import { Button, Modal } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient, useQuery } from 'urql';
import { ViewerDocument } from '../graphql.gen.ts';
import { layers } from './layers.ts';
import { ProvidersBeside } from '../sign-in/providers.tsx';
import { StaffSignIn } from '../sign-in/staff-sign-in.tsx';
import type { Challenge } from '../sign-in/step.ts';

/** Over the page whose session ended: sign in again, and everything that was typed is still there. */
export function SignInAgain({ onGiven }: AskProps): ReactElement {
  const { t } = useTranslation();
  const { startOver } = useSession();
  const [{ data }] = useQuery({ query: ViewerDocument, requestPolicy: 'cache-only' });
  const client = useClient();
  const [challenge, setChallenge] = useState<Challenge>();
  const viewer = data?.me?.__typename === 'StaffMe' ? data.me : undefined;
  // The page behind belongs to whoever worked on it.
  const goOnAs = (accountId: string | undefined): void => {
    if (viewer === undefined || accountId === viewer.accountId) onGiven();
    else startOver();
  };
  const goOnAsWhoeverIsSignedIn = async (): Promise<void> => {
    const { data: now } = await client.query(ViewerDocument, {}, { requestPolicy: 'network-only' });
    goOnAs(now?.me?.__typename === 'StaffMe' ? now.me.accountId : undefined);
  };
  return (
    <Modal
      open
      title={t('session.ended')}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      footer={null}
      width={440}
      zIndex={layers.signInAgain}
    >
      <p className="ink2">{t('session.endedHint')}</p>
      <div className="dialog-form">
        <StaffSignIn
          key={challenge?.challengeToken}
          handed={{ staffNumber: viewer?.staffNumber ?? '', password: '', code: '', challenge }}
          isNumberFixed={viewer !== undefined}
          onSignedIn={goOnAs}
        />
        <ProvidersBeside
          onProved={(left) => {
            if (left) setChallenge(left);
            else void goOnAsWhoeverIsSignedIn();
          }}
        />
      </div>
      <Button type="link" block onClick={() => startOver(true)}>
        {t('session.leave')}
      </Button>
    </Modal>
  );
}
