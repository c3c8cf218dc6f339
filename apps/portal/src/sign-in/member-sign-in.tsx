import { Icon } from '@evergreen/web';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { SignInOptionsDocument } from '../graphql.gen.ts';
import { AskForCode } from './ask-for-code.tsx';
import { EnterCode } from './enter-code.tsx';

interface MemberSignInProps {
  /** What is filled in already. */
  readonly login?: string;
  readonly code?: string;
  readonly validSeconds?: number;
  onStep?(step: 'ask' | 'enter'): void;
  onSignedIn(memberId: string | undefined): void;
}

/** All ways in which a member can sign in here: a one-time code, or a provider outside. */
export function MemberSignIn(props: MemberSignInProps): ReactElement {
  const { t } = useTranslation();
  const [login, setLogin] = useState(props.login ?? '');
  const [sent, setSent] = useState<number | undefined>(
    props.code === undefined ? undefined : (props.validSeconds ?? 300),
  );
  const [{ data }] = useQuery({ query: SignInOptionsDocument });
  const providers = (data?.signInOptions.providers ?? []).filter(({ kind }) => kind === 'MEMBER');
  const go = (validSeconds: number | undefined): void => {
    setSent(validSeconds);
    props.onStep?.(validSeconds === undefined ? 'ask' : 'enter');
  };
  if (data?.signInOptions.codesCanBeSent === false && sent === undefined) {
    return (
      <>
        <div className="notice warn" role="status">
          <Icon name="alert" size="m" />
          <span>
            <b className="b">{t('signIn.noCodes')}</b>{' '}
            {t(providers.length > 0 ? 'signIn.noCodesOther' : 'signIn.noCodesHint')}
          </span>
        </div>
        <Providers providers={providers} />
      </>
    );
  }
  return (
    <>
      {sent === undefined ? (
        <AskForCode login={login} onLogin={setLogin} onSent={go} />
      ) : (
        <EnterCode
          login={login}
          code={props.code ?? ''}
          validSeconds={sent}
          onBack={() => go(undefined)}
          onSignedIn={props.onSignedIn}
        />
      )}
      <Providers providers={providers} />
    </>
  );
}

function Providers({
  providers,
}: {
  providers: readonly { readonly id: string; readonly name: string }[];
}): ReactElement | null {
  const { t } = useTranslation();
  if (providers.length === 0) return null;
  return (
    <section className="providers" aria-label={t('signIn.otherWays')}>
      {providers.map(({ id, name }) => (
        // Leaves the portal: the gateway sends the browser on to the provider.
        <a key={id} className="btn lg" href={`/sign-in/${encodeURIComponent(id)}`}>
          {t('signIn.with', { name })}
        </a>
      ))}
    </section>
  );
}
