import { Icon, isShownErrorCode, useSession } from '@evergreen/web';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useLocation, useNavigate, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { ViewerDocument } from '../graphql.gen.ts';
import { Problem } from '../problem.tsx';
import { MemberSignIn } from '../sign-in/member-sign-in.tsx';
import { EntryPage } from './entry-page.tsx';

/** What another page may hand over: where to go afterwards, or what to fill in. */
export interface SignInState {
  readonly from?: string;
  readonly login?: string;
  readonly code?: string;
  readonly validSeconds?: number;
}

/** Phone or member number, then the one-time code; or a provider outside. */
export default function SignInPage(): ReactElement {
  const { t } = useTranslation();
  const handed = (useLocation().state ?? {}) as SignInState;
  const [step, setStep] = useState<'ask' | 'enter'>(handed.code === undefined ? 'ask' : 'enter');
  // A provider outside sends the browser back here when signing in there came to nothing.
  const refused = useSearchParams()[0].get('problem');
  const { hasEnded, startOver } = useSession();
  const navigate = useNavigate();
  const [{ data }] = useQuery({ query: ViewerDocument });
  if (data?.me?.__typename === 'MemberMe') return <Navigate to={handed.from ?? '/'} replace />;
  return (
    <EntryPage title={t('signIn.title')} intro={t('signIn.intro')}>
      {hasEnded && step === 'ask' && (
        <p className="notice warn" role="status">
          <Icon name="info" size="m" />
          {t('signIn.ended')}
        </p>
      )}
      {isShownErrorCode(refused) && <Problem error={{ code: refused, fields: [] }} />}
      <MemberSignIn
        {...handed}
        onStep={setStep}
        onSignedIn={() => {
          startOver();
          void navigate(handed.from ?? '/', { replace: true });
        }}
      />
      {data?.demo === true && (
        <Link className="entry-link" to="/demo">
          <Icon name="info" size="m" />
          <span className="grow">{t('signIn.demo')}</span>
          <Icon name="right" size="m" />
        </Link>
      )}
    </EntryPage>
  );
}
