import { useState, type FormEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../sign-in/field.tsx';
import type { NoticeSettings, Settings } from './notice-settings.ts';

/** Where e-mails go: an address counts once the code that was sent there has come back. */
export function EmailSection({
  settings,
  acts,
}: {
  settings: Settings;
  acts: Pick<NoticeSettings, 'propose' | 'confirm' | 'remove' | 'isBusy'>;
}): ReactElement {
  const { t } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  const { emailMasked, proposedEmailMasked, canEmail } = settings;
  const awaitsCode = proposedEmailMasked !== null && !isAsking;
  return (
    <section className="card sec">
      <h2 className="h3">{t('noticeSettings.email')}</h2>
      {emailMasked !== null && (
        <p className="small ink2">{t('noticeSettings.emailIs', { email: emailMasked })}</p>
      )}
      {!canEmail && <p className="small ink3">{t('noticeSettings.emailOff')}</p>}
      {canEmail && awaitsCode && <CodeForm email={proposedEmailMasked} acts={acts} />}
      {canEmail && !awaitsCode && (emailMasked === null || isAsking) && (
        <AddressForm acts={acts} onSent={() => setAsking(false)} />
      )}
      <div className="row gap">
        {canEmail && !isAsking && (emailMasked !== null || awaitsCode) && (
          <button type="button" className="btn tall" onClick={() => setAsking(true)}>
            {t('noticeSettings.other')}
          </button>
        )}
        {(emailMasked !== null || proposedEmailMasked !== null) && (
          <button type="button" className="btn tall" disabled={acts.isBusy} onClick={acts.remove}>
            {t('noticeSettings.remove')}
          </button>
        )}
      </div>
    </section>
  );
}

function AddressForm({
  acts,
  onSent,
}: {
  acts: Pick<NoticeSettings, 'propose' | 'isBusy'>;
  onSent: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const [email, setEmail] = useState('');
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (await acts.propose(email)) onSent();
  };
  return (
    <form className="form" onSubmit={(event) => void send(event)}>
      <Field label={t('noticeSettings.emailLabel')} hint={t('noticeSettings.emailNone')} problem={undefined}>
        {(ids) => (
          <input
            {...ids}
            className="input"
            type="email"
            autoComplete="email"
            required
            value={email}
            onChange={({ target }) => setEmail(target.value)}
          />
        )}
      </Field>
      <button type="submit" className="btn primary lg" disabled={acts.isBusy || email === ''}>
        {t('noticeSettings.sendCode')}
      </button>
    </form>
  );
}

function CodeForm({
  email,
  acts,
}: {
  email: string;
  acts: Pick<NoticeSettings, 'confirm' | 'isBusy'>;
}): ReactElement {
  const { t } = useTranslation();
  const [code, setCode] = useState('');
  const confirm = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (await acts.confirm(code)) setCode('');
  };
  return (
    <form className="form" onSubmit={(event) => void confirm(event)}>
      <Field
        label={t('noticeSettings.code')}
        hint={t('noticeSettings.codeSent', { email })}
        problem={undefined}
      >
        {(ids) => (
          <input
            {...ids}
            className="input code"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={6}
            value={code}
            onChange={({ target }) => setCode(target.value)}
          />
        )}
      </Field>
      <button type="submit" className="btn primary lg" disabled={acts.isBusy || code.length !== 6}>
        {t('noticeSettings.confirm')}
      </button>
    </form>
  );
}
