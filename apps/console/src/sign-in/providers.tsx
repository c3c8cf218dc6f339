import { isShownErrorCode } from '@evergreen/web';
import { Alert, Button } from 'antd';
import { useState, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { SignInOptionsDocument } from '../graphql.gen.ts';
import { Refusal } from '../page-parts.tsx';
import { useOutsideWindow } from './outside-window.ts';
import type { Challenge } from './step.ts';

/** The places outside where staff can sign in, if there are any. */
export function useProviders(): readonly { readonly id: string; readonly name: string }[] {
  const [{ data }] = useQuery({ query: SignInOptionsDocument });
  return (data?.signInOptions.providers ?? []).filter(({ kind }) => kind === 'STAFF');
}

interface BesideProps {
  /** @param left what is still to prove, where the provider asked for one factor of somebody who was signed out */
  onProved(left: Challenge | undefined): void;
}

/** Has somebody prove who they are at the insurer's own provider, in a window beside the app. */
export function ProvidersBeside({ onProved }: BesideProps): ReactNode {
  const { t } = useTranslation();
  const providers = useProviders();
  const [state, setState] = useState<{ problem?: string; isBlocked?: boolean }>({});
  const open = useOutsideWindow(({ problem, challenge }) => {
    if (problem === null) onProved(challenge);
    else setState({ problem });
  });
  if (providers.length === 0) return null;
  return (
    <ProviderList>
      {providers.map(({ id, name }) => (
        <Button key={id} size="large" block onClick={() => setState({ isBlocked: !open(id) })}>
          {t('signIn.provider', { name })}
        </Button>
      ))}
      {state.isBlocked === true && <Alert type="warning" showIcon title={t('signIn.windowBlocked')} />}
      {state.problem === 'PROVIDER_REFUSED' ? (
        <Alert type="error" showIcon title={t('signIn.notProved')} description={t('signIn.notProvedHint')} />
      ) : (
        state.problem !== undefined && (
          <Refusal
            error={{ code: isShownErrorCode(state.problem) ? state.problem : 'INTERNAL', fields: [] }}
          />
        )
      )}
    </ProviderList>
  );
}

export function ProviderList({ children }: { readonly children: ReactNode }): ReactElement {
  const { t } = useTranslation();
  return (
    <section className="stack providers" aria-label={t('signIn.providers')}>
      <p className="small ink3">{t('signIn.providers')}</p>
      {children}
    </section>
  );
}
