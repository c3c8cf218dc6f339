import { BrandMark, Icon, OfflineBanner, shownError, useLanguage, useSession } from '@evergreen/web';
import { Alert, Button, Form, Input } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation, useNavigate } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { RequestCodeDocument, SignInDocument, ViewerDocument } from '../graphql.gen.ts';
import { Refusal, usePageTitle } from '../page-parts.tsx';

/** Staff number, then the one-time code. The demonstration's page may hand both over behind the #. */
export function SignInPage(): ReactElement {
  const { t } = useTranslation();
  const { t: web } = useTranslation('web');
  const location = useLocation();
  const from = (location.state as { from?: string } | null)?.from ?? '/imports';
  const [handed] = useState(() => new URLSearchParams(location.hash.slice(1)));
  const [login, setLogin] = useState(handed.get('login') ?? '');
  const [validSeconds, setValidSeconds] = useState(handed.has('code') ? 300 : undefined);
  const { hasEnded, startOver } = useSession();
  const { language, choose } = useLanguage();
  const navigate = useNavigate();
  const [{ data }] = useQuery({ query: ViewerDocument });
  usePageTitle(t('signIn.title'));
  if (data?.me?.__typename === 'StaffMe') return <Navigate to={from} replace />;
  return (
    <div className="lone">
      <OfflineBanner />
      <header className="row between">
        <span className="row d-name">
          <BrandMark size={26} />
          {web('brand')}
        </span>
        <Button
          type="text"
          aria-label={web('language.switchTo')}
          onClick={() => choose(language === 'en' ? 'zh-CN' : 'en')}
        >
          <span lang={language === 'en' ? 'zh-CN' : 'en'}>{web('language.short')}</span>
        </Button>
      </header>
      <main className="card sign">
        <h1 className="h1">{t('signIn.title')}</h1>
        <p className="ink2">{t('signIn.intro')}</p>
        {hasEnded && validSeconds === undefined && (
          <Alert type="warning" showIcon title={t('signIn.ended')} />
        )}
        {validSeconds === undefined ? (
          <AskForCode login={login} onLogin={setLogin} onSent={setValidSeconds} />
        ) : (
          <EnterCode
            login={login}
            code={handed.get('code') ?? ''}
            validSeconds={validSeconds}
            onBack={() => setValidSeconds(undefined)}
            onSignedIn={() => {
              startOver();
              void navigate(from, { replace: true });
            }}
          />
        )}
        {data?.demo === true && (
          <a className="d-demo" href="/demo">
            <Icon name="info" size="m" />
            {t('signIn.demo')}
          </a>
        )}
      </main>
    </div>
  );
}

function AskForCode({
  login,
  onLogin,
  onSent,
}: {
  login: string;
  onLogin: (login: string) => void;
  onSent: (validSeconds: number) => void;
}): ReactElement {
  const { t } = useTranslation();
  const [{ fetching, error }, request] = useMutation(RequestCodeDocument);
  const send = async ({ login: typed }: { login: string }): Promise<void> => {
    onLogin(typed.trim());
    const { data } = await request({ login: typed.trim() });
    if (data) onSent(data.requestCode.validSeconds);
  };
  return (
    <Form
      layout="vertical"
      requiredMark={false}
      initialValues={{ login }}
      onFinish={(values: { login: string }) => void send(values)}
    >
      <Form.Item
        name="login"
        label={t('signIn.login')}
        rules={[{ required: true, whitespace: true, message: t('signIn.loginMissing') }]}
      >
        <Input autoFocus autoComplete="username" maxLength={40} size="large" />
      </Form.Item>
      <Refusal error={error && shownError(error)} />
      <Button type="primary" htmlType="submit" size="large" block loading={fetching}>
        {t('signIn.request')}
      </Button>
    </Form>
  );
}

interface EnterCodeProps {
  readonly login: string;
  readonly code: string;
  readonly validSeconds: number;
  onBack(): void;
  onSignedIn(): void;
}

function EnterCode({ login, code, validSeconds, onBack, onSignedIn }: EnterCodeProps): ReactElement {
  const { t } = useTranslation();
  const [{ fetching, error }, signIn] = useMutation(SignInDocument);
  const send = async (values: { code: string }): Promise<void> => {
    const { data } = await signIn({ login, code: values.code.replaceAll(/\D/g, '') });
    if (data) onSignedIn();
  };
  return (
    <Form
      layout="vertical"
      requiredMark={false}
      initialValues={{ code }}
      onFinish={(values: { code: string }) => void send(values)}
    >
      <p className="row between">
        <b className="b">{login}</b>
        <Button type="link" size="small" onClick={onBack}>
          {t('signIn.other')}
        </Button>
      </p>
      <Form.Item
        name="code"
        label={t('signIn.code')}
        extra={t('signIn.codeHint', { count: Math.max(1, Math.round(validSeconds / 60)) })}
        rules={[{ required: true, whitespace: true, message: t('signIn.codeMissing') }]}
      >
        <Input autoFocus autoComplete="one-time-code" inputMode="numeric" maxLength={200} size="large" />
      </Form.Item>
      <Refusal error={error && shownError(error)} />
      <Button type="primary" htmlType="submit" size="large" block loading={fetching}>
        {t('signIn.submit')}
      </Button>
    </Form>
  );
}
