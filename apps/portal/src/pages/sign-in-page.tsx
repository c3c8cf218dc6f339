import { Icon, shownError, type ShownError, useSession } from '@evergreen/web';
import {
  useEffect,
  useId,
  useRef,
  useState,
  type ReactElement,
  type ReactNode,
  type SubmitEvent,
} from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useLocation, useNavigate } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { RequestCodeDocument, SignInDocument, ViewerDocument } from '../graphql.gen.ts';
import { EntryPage } from './entry-page.tsx';

/** What another page may hand over: where to go afterwards, or what to fill in. */
export interface SignInState {
  readonly from?: string;
  readonly login?: string;
  readonly code?: string;
  readonly validSeconds?: number;
}

// Long enough for a message to arrive, short enough not to leave.
const againAfterSeconds = 30;

/** Member number or phone, then the one-time code. */
export function SignInPage(): ReactElement {
  const { t } = useTranslation();
  const handed = (useLocation().state ?? {}) as SignInState;
  const [login, setLogin] = useState(handed.login ?? '');
  const [sent, setSent] = useState<number | undefined>(
    handed.code === undefined ? undefined : (handed.validSeconds ?? 300),
  );
  const { hasEnded, startOver } = useSession();
  const navigate = useNavigate();
  const [{ data }] = useQuery({ query: ViewerDocument });
  if (data?.me?.__typename === 'MemberMe') return <Navigate to={handed.from ?? '/'} replace />;
  return (
    <EntryPage title={t('signIn.title')} intro={t('signIn.intro')}>
      {hasEnded && sent === undefined && (
        <p className="notice warn" role="status">
          <Icon name="info" size="m" />
          {t('signIn.ended')}
        </p>
      )}
      {sent === undefined ? (
        <AskForCode login={login} onLogin={setLogin} onSent={setSent} />
      ) : (
        <EnterCode
          login={login}
          code={handed.code ?? ''}
          validSeconds={sent}
          onBack={() => setSent(undefined)}
          onSignedIn={() => {
            startOver();
            void navigate(handed.from ?? '/', { replace: true });
          }}
        />
      )}
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

interface AskForCodeProps {
  readonly login: string;
  onLogin(login: string): void;
  onSent(validSeconds: number): void;
}

function AskForCode({ login, onLogin, onSent }: AskForCodeProps): ReactElement {
  const { t } = useTranslation();
  const [{ fetching, error }, request] = useMutation(RequestCodeDocument);
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const send = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setMissing(login.trim() === '');
    if (login.trim() === '') {
      field.current?.focus();
      return;
    }
    const { data } = await request({ kind: 'MEMBER', login: login.trim() });
    if (data) onSent(data.requestCode.validSeconds);
  };
  return (
    <form className="form" noValidate onSubmit={(event) => void send(event)}>
      <Field
        label={t('signIn.login')}
        hint={t('signIn.loginHint')}
        problem={isMissing ? t('signIn.loginMissing') : undefined}
      >
        {(ids) => (
          <input
            {...ids}
            ref={field}
            className="input"
            name="login"
            autoComplete="username"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={40}
            value={login}
            onChange={(event) => onLogin(event.target.value)}
          />
        )}
      </Field>
      <Problem error={error && shownError(error)} />
      <button type="submit" className="btn pri lg" disabled={fetching}>
        {t('signIn.request')}
      </button>
    </form>
  );
}

interface EnterCodeProps {
  readonly login: string;
  readonly code: string;
  readonly validSeconds: number;
  onBack(): void;
  onSignedIn(): void;
}

function EnterCode({
  login,
  code: handedCode,
  validSeconds,
  onBack,
  onSignedIn,
}: EnterCodeProps): ReactElement {
  const { t } = useTranslation();
  const [code, setCode] = useState(handedCode);
  const [isMissing, setMissing] = useState(false);
  const [{ fetching, error }, signIn] = useMutation(SignInDocument);
  const [again, requestAgain] = useMutation(RequestCodeDocument);
  const [round, setRound] = useState(0);
  const waitSeconds = useCountdown(againAfterSeconds, round);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setMissing(code === '');
    if (code === '') {
      field.current?.focus();
      return;
    }
    const { data } = await signIn({ login: login.trim(), code });
    if (data) onSignedIn();
    else field.current?.select();
  };
  const sendAgain = async (): Promise<void> => {
    await requestAgain({ kind: 'MEMBER', login: login.trim() });
    setRound(round + 1);
    field.current?.focus();
  };
  const problem = error ?? again.error;
  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <div className="row between">
        <b className="h3">{login}</b>
        <button type="button" className="link" onClick={onBack}>
          {t('signIn.otherLogin')}
        </button>
      </div>
      <Field
        label={t('signIn.code')}
        hint={t('signIn.codeHint', { count: Math.max(1, Math.round(validSeconds / 60)) })}
        problem={isMissing ? t('signIn.codeMissing') : undefined}
      >
        {(ids) => (
          <input
            {...ids}
            ref={field}
            className="input code"
            name="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            spellCheck={false}
            value={code}
            // A pasted code may come with spaces or with the words of its message.
            onChange={(event) => setCode(event.target.value.replaceAll(/\D/g, '').slice(0, 10))}
          />
        )}
      </Field>
      <Problem error={problem && shownError(problem)} />
      <button type="submit" className="btn pri lg" disabled={fetching}>
        {t('signIn.submit')}
      </button>
      <button
        type="button"
        className="btn lg"
        disabled={waitSeconds > 0 || again.fetching}
        onClick={() => void sendAgain()}
      >
        {waitSeconds > 0 ? t('signIn.againIn', { seconds: waitSeconds }) : t('signIn.again')}
      </button>
    </form>
  );
}

function useCountdown(seconds: number, round: number): number {
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    const endsAtMs = Date.now() + seconds * 1000;
    const tick = (): void => setLeft(Math.max(0, Math.ceil((endsAtMs - Date.now()) / 1000)));
    tick();
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, [seconds, round]);
  return left;
}

interface FieldIds {
  readonly id: string;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': boolean;
}

function Field({
  label,
  hint,
  problem,
  children,
}: {
  label: string;
  hint: string;
  problem: string | undefined;
  children: (ids: FieldIds) => ReactNode;
}): ReactElement {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} className="h3">
        {label}
      </label>
      {children({ id, 'aria-describedby': `${id}-hint`, 'aria-invalid': problem !== undefined })}
      <div id={`${id}-hint`} className={problem === undefined ? 'small ink3' : 'small danger-t'}>
        {problem ?? hint}
      </div>
    </div>
  );
}

/** What went wrong with the last try, above the button one will press again. */
export function Problem({ error }: { error: ShownError | undefined }): ReactElement {
  const { t } = useTranslation('web');
  return (
    <div role="alert">
      {error && (
        <p className="notice danger">
          <Icon name="alert" size="m" />
          <span>
            <b className="b">{t(`errors.${error.code}.title`)}</b> {t(`errors.${error.code}.hint`)}
          </span>
        </p>
      )}
    </div>
  );
}
