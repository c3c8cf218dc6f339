import { Icon, useKeyedMutation, useLanguage } from '@evergreen/web';
import { formatMoment } from '@evergreen/web/format';
import { useState, type ReactElement, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice } from '../choice.tsx';
import { CopyButton } from '../copy-button.tsx';
import { InviteToHouseholdDocument } from '../graphql.gen.ts';
import { ActProblem } from './act-problem.tsx';
import { Consent, useWording } from './consent.tsx';
import { afterActs, type Wording } from './own-membership.ts';

type Role = 'draw' | 'give';
const roles: readonly Role[] = ['draw', 'give'];

type Step = 'closed' | 'asked' | { readonly code: string | null; readonly until: string };

/** Makes a code for somebody of the family. It is shown once. */
export function Invite({ wording }: { wording: Wording }): ReactElement {
  const { t } = useTranslation('own');
  const [step, setStep] = useState<Step>('closed');
  return (
    <section className="card sec">
      <h2 className="h3">{t('invite.title')}</h2>
      {typeof step === 'object' ? (
        <MadeCode {...step} onFinish={() => setStep('closed')} />
      ) : (
        <p className="small ink2">{t('invite.intro')}</p>
      )}
      {step === 'closed' && (
        <button type="button" className="btn lg spaced" onClick={() => setStep('asked')}>
          <Icon name="plus" />
          {t('invite.start')}
        </button>
      )}
      {step === 'asked' && (
        <InviteForm wording={wording} onMade={setStep} onCancel={() => setStep('closed')} />
      )}
    </section>
  );
}

function InviteForm({
  wording,
  onMade,
  onCancel,
}: {
  wording: Wording;
  onMade: (made: { code: string | null; until: string }) => void;
  onCancel: () => void;
}): ReactElement {
  const { t } = useTranslation('own');
  const { text, agreed, isGiven, give } = useWording(wording);
  const { send, fetching, error } = useKeyedMutation(InviteToHouseholdDocument);
  const [role, setRole] = useState<Role>('draw');
  const [isMissing, setMissing] = useState(false);
  const make = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setMissing(!isGiven);
    if (!isGiven) return;
    const made = await send((key) => ({ input: { key, mayDraw: role === 'draw', ...agreed } }), afterActs);
    if (!made) return;
    const { code, membership } = made.inviteToHousehold;
    onMade({ code, until: membership.invitations[0]?.expiresAt ?? '' });
  };
  return (
    <form className="form" noValidate onSubmit={(event) => void make(event)}>
      <Choice<Role>
        label={t('invite.role')}
        value={role}
        options={roles.map((value) => ({ value, label: t(`invite.${value}`) }))}
        onChange={setRole}
      />
      <Consent text={text} isGiven={isGiven} isMissing={isMissing} onChange={give} />
      <ActProblem error={error} notProved={t('invite.notProved')} />
      <button type="submit" className="btn pri lg" disabled={fetching}>
        {t('invite.make')}
      </button>
      <button type="button" className="btn lg" onClick={onCancel}>
        {t('invite.cancel')}
      </button>
    </form>
  );
}

function MadeCode(made: { code: string | null; until: string; onFinish: () => void }): ReactElement {
  const { t } = useTranslation('own');
  const { language } = useLanguage();
  return (
    <div className="form" role="status">
      {made.code === null ? (
        <p className="small ink2">{t('invite.over')}</p>
      ) : (
        <>
          <div className="copy-line">
            <span className="grow">
              <span className="small ink3 block">{t('invite.code')}</span>
              <b className="h2 own-code">{made.code}</b>
            </span>
            <CopyButton text={made.code} what={t('invite.code')} />
          </div>
          <p className="small ink2">{t('invite.codeHint', { time: formatMoment(made.until, language) })}</p>
        </>
      )}
      <button type="button" className="btn lg" onClick={made.onFinish}>
        {t('invite.finish')}
      </button>
    </div>
  );
}
