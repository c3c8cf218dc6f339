import { BrandMark, Icon, isShownErrorCode, OfflineBanner, useLanguage, useSession } from '@evergreen/web';
import { Alert, Button } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { SignInOptionsDocument, ViewerDocument } from '../graphql.gen.ts';
import { Refusal, usePageTitle } from '../page-parts.tsx';
import { ProviderList, useProviders } from './providers.tsx';
import { StaffSignIn, type Handed } from './staff-sign-in.tsx';
import { challengeLeft } from './step.ts';

function handedOver(hash: string): Handed {
  const values = new URLSearchParams(hash.slice(1));
  return {
    staffNumber: values.get('login') ?? '',
    password: values.get('password') ?? '',
    code: values.get('code') ?? '',
    challenge: challengeLeft(hash),
  };
}

/** Staff sign in: number and password, then what else is asked for; or at the insurer's own provider. */
export function SignInPage(): ReactElement {
  const { t } = useTranslation();
  const location = useLocation();
  const from = (location.state as { from?: string } | null)?.from ?? '/';
  const [handed] = useState(() => handedOver(location.hash));
  const [problem] = useState(() => new URLSearchParams(location.search).get('problem'));
  const [title, setTitle] = useState<'title' | 'enrol' | 'newPassword' | 'codesTitle'>('title');
  const [isUnderWay, setUnderWay] = useState(handed.challenge !== undefined);
  const { hasEnded, startOver } = useSession();
  const navigate = useNavigate();
  const [{ data: who }] = useQuery({ query: ViewerDocument });
  const [{ data }] = useQuery({ query: SignInOptionsDocument });
  const providers = useProviders();
  usePageTitle(t('signIn.title'));
  if (who?.me?.__typename === 'StaffMe' && !isUnderWay) return <Navigate to={from} replace />;
  const isFirst = title === 'title' && !isUnderWay;
  return (
    <div className="lone">
      <OfflineBanner />
      <LoneHead />
      <main className="card sign">
        <h1 className="h1">{t(`signIn.${title}`)}</h1>
        {isFirst && <p className="ink2">{t('signIn.intro')}</p>}
        {hasEnded && isFirst && <Alert type="warning" showIcon title={t('signIn.ended')} />}
        {problem !== null && isFirst && (
          <Refusal error={{ code: isShownErrorCode(problem) ? problem : 'INTERNAL', fields: [] }} />
        )}
        <StaffSignIn
          handed={handed}
          onStage={(kind, need) => {
            setUnderWay(kind !== 'password');
            if (kind === 'codes') setTitle('codesTitle');
            else
              setTitle(need === 'ENROL_TOTP' ? 'enrol' : need === 'NEW_PASSWORD' ? 'newPassword' : 'title');
          }}
          onSignedIn={() => {
            startOver();
            void navigate(from, { replace: true });
          }}
        />
        {isFirst && providers.length > 0 && (
          <ProviderList>
            {providers.map(({ id, name }) => (
              <Button key={id} size="large" block href={`/sign-in/${encodeURIComponent(id)}`}>
                {t('signIn.provider', { name })}
              </Button>
            ))}
          </ProviderList>
        )}
        {isFirst && data?.demo === true && (
          <a className="d-demo" href="/demo">
            <Icon name="info" size="m" />
            {t('signIn.demo')}
          </a>
        )}
      </main>
    </div>
  );
}

function LoneHead(): ReactElement {
  const { t } = useTranslation('web');
  const { language, choose } = useLanguage();
  return (
    <header className="row between">
      <span className="row d-name">
        <BrandMark size={26} />
        {t('brand')}
      </span>
      <Button
        type="text"
        aria-label={t('language.switchTo')}
        onClick={() => choose(language === 'en' ? 'zh-CN' : 'en')}
      >
        <span lang={language === 'en' ? 'zh-CN' : 'en'}>{t('language.short')}</span>
      </Button>
    </header>
  );
}
