import { Icon, useKeyedMutation, useLanguage } from '@evergreen/web';
import { formatDay } from '@evergreen/web/format';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../dialog.tsx';
import { AgreeToHouseholdDocument, LeaveOwnHouseholdDocument } from '../graphql.gen.ts';
import { ActProblem } from './act-problem.tsx';
import { Consent, useWording } from './consent.tsx';
import { afterActs, type OwnHousehold, type Wording } from './own-membership.ts';

interface OwnConsentProps {
  readonly household: OwnHousehold;
  readonly wording: Wording;
  readonly onDone: (said: string) => void;
}

/** What one agreed to, and the way out of it. */
export function OwnConsent({ household, wording, onDone }: OwnConsentProps): ReactElement {
  const { t } = useTranslation('own');
  const { language } = useLanguage();
  const [isLeaving, setLeaving] = useState(false);
  const date = formatDay(household.consentedOn, language);
  return (
    <section className="card sec">
      {household.wording === null ? (
        <>
          <h2 className="h3">{t('household.consent')}</h2>
          <p className="small ink2">{t('household.atCounter', { date })}</p>
          <AgreeNow wording={wording} onDone={onDone} />
        </>
      ) : (
        <details className="receipts">
          <summary>{t('household.consent')}</summary>
          <p className="small ink2">{household.wording}</p>
          <p className="small ink3 spaced">{t('household.consentedOn', { date })}</p>
        </details>
      )}
      <button type="button" className="btn lg spaced" onClick={() => setLeaving(true)}>
        <Icon name="signOut" />
        {t('household.leave')}
      </button>
      {isLeaving && <LeaveDialog onDone={onDone} onClose={() => setLeaving(false)} />}
    </section>
  );
}

function AgreeNow({ wording, onDone }: Pick<OwnConsentProps, 'wording' | 'onDone'>): ReactElement {
  const { t } = useTranslation('own');
  const { text, agreed, isGiven, give } = useWording(wording);
  const { send, fetching, error } = useKeyedMutation(AgreeToHouseholdDocument);
  const [isMissing, setMissing] = useState(false);
  const agree = async (): Promise<void> => {
    setMissing(!isGiven);
    if (!isGiven) return;
    if (await send(() => ({ input: agreed }), afterActs)) onDone(t('household.agreed'));
  };
  return (
    <>
      <Consent text={text} isGiven={isGiven} isMissing={isMissing} onChange={give} />
      <ActProblem error={error} />
      <button type="button" className="btn pri lg" disabled={fetching} onClick={() => void agree()}>
        {t('household.agree')}
      </button>
    </>
  );
}

function LeaveDialog({
  onDone,
  onClose,
}: {
  onDone: (said: string) => void;
  onClose: () => void;
}): ReactElement {
  const { t } = useTranslation('own');
  const { send, fetching, error } = useKeyedMutation(LeaveOwnHouseholdDocument);
  const leave = async (): Promise<void> => {
    if (!(await send((key) => ({ key }), afterActs))) return;
    onClose();
    onDone(t('household.left'));
  };
  return (
    <Dialog title={t('household.leaveTitle')} onClose={onClose}>
      <ul className="ticks ink2">
        {(['own', 'spent', 'theirs', 'name'] as const).map((what) => (
          <li key={what}>
            <Icon name="info" size="s" />
            {t(`household.leaveText.${what}`)}
          </li>
        ))}
      </ul>
      <ActProblem error={error} />
      <button type="button" className="btn lg" onClick={onClose}>
        {t('household.stay')}
      </button>
      <button type="button" className="btn pri lg" disabled={fetching} onClick={() => void leave()}>
        {t('household.leaveSure')}
      </button>
    </Dialog>
  );
}
