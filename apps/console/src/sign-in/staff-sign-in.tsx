import { Button } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { StepPartsFragment } from '../graphql.gen.ts';
import { ChallengeStep } from './challenge-steps.tsx';
import { PasswordStep } from './password-step.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { stageAfter, type Challenge, type Stage } from './step.ts';

/** What is handed over behind the #: by the demonstration's page, or after a provider. */
export interface Handed {
  readonly staffNumber: string;
  readonly password: string;
  readonly code: string;
  /** What is left to prove. */
  readonly challenge: Challenge | undefined;
}

interface StaffSignInProps {
  readonly handed: Handed;
  /** In place, for somebody whose session ended: nobody else signs in here. */
  readonly isNumberFixed?: boolean;
  /** The name of the step, shown as the heading around it. */
  onStage?(kind: Stage['kind'], need?: 'TOTP' | 'ENROL_TOTP' | 'NEW_PASSWORD'): void;
  onSignedIn(accountId: string): void;
}

/** From the staff number to an open session, whatever has to be proved on the way. */
export function StaffSignIn({
  handed,
  isNumberFixed = false,
  onStage,
  onSignedIn,
}: StaffSignInProps): ReactElement {
  const { t } = useTranslation();
  const [staffNumber, setStaffNumber] = useState(handed.staffNumber);
  const [stage, setStage] = useState<Stage>(
    handed.challenge ? { kind: 'challenge', challenge: handed.challenge } : { kind: 'password' },
  );
  const go = (next: Stage): void => {
    setStage(next);
    onStage?.(next.kind, next.kind === 'challenge' ? next.challenge.need : undefined);
  };
  const take = (step: StepPartsFragment): void => {
    const next = stageAfter(step);
    if (next.kind === 'signed-in') onSignedIn(next.accountId);
    else go(next);
  };
  if (stage.kind === 'codes') {
    return (
      <RecoveryCodes
        codes={stage.codes}
        doneLabel={t('signIn.codesDone')}
        onDone={() => onSignedIn(stage.accountId)}
      />
    );
  }
  if (stage.kind === 'password') {
    return (
      <PasswordStep
        staffNumber={staffNumber}
        password={handed.password}
        isNumberFixed={isNumberFixed}
        onStep={(step, number) => {
          setStaffNumber(number);
          take(step);
        }}
      />
    );
  }
  return (
    <>
      <p className="row between">
        {staffNumber !== '' && <span className="b">{t('signIn.for', { staffNumber })}</span>}
        {!isNumberFixed && (
          <Button type="link" size="small" onClick={() => go({ kind: 'password' })}>
            {t('signIn.back')}
          </Button>
        )}
      </p>
      <ChallengeStep challenge={stage.challenge} staffNumber={staffNumber} code={handed.code} onStep={take} />
    </>
  );
}
