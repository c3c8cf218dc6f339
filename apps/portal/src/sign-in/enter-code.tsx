import { shownError } from '@evergreen/web';
import { useEffect, useRef, useState, type ReactElement, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { RequestCodeDocument, SignInMemberDocument } from '../graphql.gen.ts';
import { Problem } from '../problem.tsx';
import { useCountdown } from '../use-countdown.ts';
import { useWait } from '../use-wait.ts';
import { CodeField } from './code-field.tsx';

// Long enough for a message to arrive, short enough not to leave.
export const againAfterMs = 30_000;

interface EnterCodeProps {
  readonly login: string;
  readonly code: string;
  readonly validSeconds: number;
  onBack(): void;
  /** Who has signed in. */
  onSignedIn(memberId: string | undefined): void;
}

/** Second step: the code that was sent. */
export function EnterCode(props: EnterCodeProps): ReactElement {
  const { login, validSeconds, onBack, onSignedIn } = props;
  const { t } = useTranslation();
  const [code, setCode] = useState(props.code);
  const [isMissing, setMissing] = useState(false);
  const [{ fetching, error }, signIn] = useMutation(SignInMemberDocument);
  const [again, requestAgain] = useMutation(RequestCodeDocument);
  const [againAtMs, setAgainAtMs] = useState(() => Date.now() + againAfterMs);
  const field = useRef<HTMLInputElement>(null);
  const refused = error ?? again.error;
  const problem = refused && shownError(refused);
  const waitSeconds = Math.max(useCountdown(againAtMs), useWait(again.error && shownError(again.error)));
  const trySeconds = useWait(error && shownError(error));
  useEffect(() => field.current?.focus(), []);
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setMissing(code === '');
    if (code === '') {
      field.current?.focus();
      return;
    }
    const { data } = await signIn({ login: login.trim(), code });
    if (data) {
      const { signInMember: me } = data;
      onSignedIn(me.__typename === 'MemberMe' ? me.memberId : undefined);
    } else field.current?.select();
  };
  const sendAgain = async (): Promise<void> => {
    await requestAgain({ login: login.trim() });
    setAgainAtMs(Date.now() + againAfterMs);
    field.current?.focus();
  };
  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <div className="row between">
        <b className="h3">{login}</b>
        <button type="button" className="link" onClick={onBack}>
          {t('signIn.otherLogin')}
        </button>
      </div>
      <CodeField
        ref={field}
        label={t('signIn.code')}
        hint={t('signIn.codeHint', { count: Math.max(1, Math.round(validSeconds / 60)) })}
        problem={isMissing ? t('signIn.codeMissing') : undefined}
        value={code}
        onChange={setCode}
      />
      <Problem error={problem} />
      <button type="submit" className="btn pri lg" disabled={fetching || trySeconds > 0}>
        {trySeconds > 0 ? t('signIn.waitSeconds', { seconds: trySeconds }) : t('signIn.submit')}
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
