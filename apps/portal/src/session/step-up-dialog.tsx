import { RequestStepUpCodeDocument, shownError, StepUpDocument, type AskProps } from '@evergreen/web';
import { useEffect, useRef, useState, type ReactElement, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { Dialog } from '../dialog.tsx';
import { Problem } from '../problem.tsx';
import { againAfterMs } from '../sign-in/enter-code.tsx';
import { CodeField } from '../sign-in/code-field.tsx';
import { useCountdown } from '../use-countdown.ts';
import { useWait } from '../use-wait.ts';

/** Before something that must not happen by somebody else's hand: a code to the member's own phone. */
export default function StepUpDialog({ onGiven, onRefused }: AskProps): ReactElement {
  const { t } = useTranslation();
  const [validSeconds, setValidSeconds] = useState<number>();
  return (
    <Dialog title={t('stepUp.title')} onClose={onRefused}>
      <p className="ink2">{t('stepUp.why')}</p>
      {validSeconds === undefined ? (
        <SendCode onSent={setValidSeconds} />
      ) : (
        <ProveByCode validSeconds={validSeconds} onGiven={onGiven} />
      )}
      <button type="button" className="btn lg" onClick={onRefused}>
        {t('stepUp.cancel')}
      </button>
    </Dialog>
  );
}

function SendCode({ onSent }: { onSent: (validSeconds: number) => void }): ReactElement {
  const { t } = useTranslation();
  const [{ fetching, error }, request] = useMutation(RequestStepUpCodeDocument);
  const shown = error && shownError(error);
  const waitSeconds = useWait(shown);
  const send = async (): Promise<void> => {
    const { data } = await request({});
    if (data) onSent(data.requestStepUpCode.validSeconds);
  };
  return (
    <>
      <Problem error={shown} />
      <button
        type="button"
        className="btn pri lg"
        disabled={fetching || waitSeconds > 0}
        onClick={() => void send()}
      >
        {waitSeconds > 0 ? t('signIn.waitSeconds', { seconds: waitSeconds }) : t('stepUp.send')}
      </button>
    </>
  );
}

function ProveByCode({ validSeconds, onGiven }: { validSeconds: number; onGiven: () => void }): ReactElement {
  const { t } = useTranslation();
  const [code, setCode] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [{ fetching, error }, prove] = useMutation(StepUpDocument);
  const [again, requestAgain] = useMutation(RequestStepUpCodeDocument);
  const [againAtMs, setAgainAtMs] = useState(() => Date.now() + againAfterMs);
  const waitSeconds = useCountdown(againAtMs);
  const field = useRef<HTMLInputElement>(null);
  const refused = error ?? again.error;
  useEffect(() => field.current?.focus(), []);
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setMissing(code === '');
    if (code === '') {
      field.current?.focus();
      return;
    }
    const { data } = await prove({ code });
    if (data) onGiven();
    else field.current?.select();
  };
  const sendAgain = async (): Promise<void> => {
    await requestAgain({});
    setAgainAtMs(Date.now() + againAfterMs);
    field.current?.focus();
  };
  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <CodeField
        ref={field}
        label={t('signIn.code')}
        hint={t('stepUp.codeHint', { count: Math.max(1, Math.round(validSeconds / 60)) })}
        problem={isMissing ? t('signIn.codeMissing') : undefined}
        value={code}
        onChange={setCode}
      />
      <Problem error={refused && shownError(refused)} />
      <button type="submit" className="btn pri lg" disabled={fetching}>
        {t('stepUp.submit')}
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
