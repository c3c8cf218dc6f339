import { shownError } from '@evergreen/web';
import { useRef, useState, type ReactElement, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { RequestCodeDocument } from '../graphql.gen.ts';
import { Problem } from '../problem.tsx';
import { useWait } from '../use-wait.ts';
import { Field } from './field.tsx';

interface AskForCodeProps {
  readonly login: string;
  onLogin(login: string): void;
  onSent(validSeconds: number): void;
}

/** First step of a member's sign-in: who one is, and have a code sent. */
export function AskForCode({ login, onLogin, onSent }: AskForCodeProps): ReactElement {
  const { t } = useTranslation();
  const [{ fetching, error }, request] = useMutation(RequestCodeDocument);
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const shown = error && shownError(error);
  const waitSeconds = useWait(shown);
  const send = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setMissing(login.trim() === '');
    if (login.trim() === '') {
      field.current?.focus();
      return;
    }
    const { data } = await request({ login: login.trim() });
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
      <Problem error={shown} />
      <button type="submit" className="btn pri lg" disabled={fetching || waitSeconds > 0}>
        {waitSeconds > 0 ? t('signIn.waitSeconds', { seconds: waitSeconds }) : t('signIn.request')}
      </button>
    </form>
  );
}
