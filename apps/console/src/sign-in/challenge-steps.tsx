import { shownError, useLanguage } from '@evergreen/web';
import { formatMoment } from '@evergreen/web/format';
import { Button, Form, Input, Skeleton } from 'antd';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import {
  AnswerChallengeDocument,
  BeginTotpEnrolmentDocument,
  type ChallengeAnswerInput,
  type StepPartsFragment,
} from '../graphql.gen.ts';
import { CopyButton } from '../copy-button.tsx';
import { Refusal } from '../page-parts.tsx';
import { NewPasswordField } from './new-password-field.tsx';
import { QrCode } from './qr-code.tsx';
import type { Challenge } from './step.ts';
import { TotpField } from './totp-field.tsx';

interface StepProps {
  readonly challenge: Challenge;
  readonly staffNumber: string;
  /** A code to begin with, as the demonstration hands one over. */
  readonly code: string;
  onStep(step: StepPartsFragment): void;
}

/** The next thing to prove, whatever the challenge asks for. */
export function ChallengeStep(props: StepProps): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const steps = { TOTP: CodeStep, ENROL_TOTP: EnrolStep, NEW_PASSWORD: NewPasswordStep };
  const Step = steps[props.challenge.need];
  return (
    <>
      <Step key={props.challenge.challengeToken} {...props} />
      <p className="small ink3">
        {t('signIn.challengeEnds', { time: formatMoment(props.challenge.expiresAt, language) })}
      </p>
    </>
  );
}

function useAnswer({ challenge, onStep }: StepProps): {
  readonly isBusy: boolean;
  readonly refusal: ReactElement;
  readonly answer: (given: Omit<ChallengeAnswerInput, 'challengeToken'>) => Promise<void>;
} {
  const [{ fetching, error }, send] = useMutation(AnswerChallengeDocument);
  return {
    isBusy: fetching,
    refusal: <Refusal error={error && shownError(error)} />,
    answer: async (given) => {
      const { data } = await send({ input: { challengeToken: challenge.challengeToken, ...given } });
      if (data) onStep(data.answerChallenge);
    },
  };
}

function CodeStep(props: StepProps): ReactElement {
  const { t } = useTranslation();
  const { isBusy, refusal, answer } = useAnswer(props);
  const [isRecovery, setRecovery] = useState(false);
  const send = (values: { code?: string; recoveryCode?: string }): Promise<void> =>
    answer(
      isRecovery
        ? { recoveryCode: (values.recoveryCode ?? '').trim() }
        : { totpCode: (values.code ?? '').replaceAll(/\D/g, '') },
    );
  return (
    <Form
      key={isRecovery ? 'recovery' : 'code'}
      layout="vertical"
      requiredMark={false}
      initialValues={{ code: props.code }}
      scrollToFirstError={{ focus: true }}
      onFinish={(values: { code?: string; recoveryCode?: string }) => void send(values)}
    >
      {isRecovery ? (
        <Form.Item
          name="recoveryCode"
          label={t('signIn.recovery')}
          extra={t('signIn.recoveryHint')}
          rules={[{ required: true, whitespace: true, message: t('signIn.recoveryMissing') }]}
        >
          <Input autoFocus autoComplete="off" spellCheck={false} maxLength={40} size="large" />
        </Form.Item>
      ) : (
        <TotpField />
      )}
      {refusal}
      <Button type="primary" htmlType="submit" size="large" block loading={isBusy}>
        {t('signIn.submit')}
      </Button>
      <Button type="link" block onClick={() => setRecovery(!isRecovery)}>
        {t(isRecovery ? 'signIn.useCode' : 'signIn.useRecovery')}
      </Button>
    </Form>
  );
}

function EnrolStep(props: StepProps): ReactElement {
  const { t } = useTranslation();
  const { isBusy, refusal, answer } = useAnswer(props);
  const { challengeToken } = props.challenge;
  const [{ data, error }, begin] = useMutation(BeginTotpEnrolmentDocument);
  // Once for each challenge, also where effects run twice.
  const begun = useRef('');
  useEffect(() => {
    if (begun.current === challengeToken) return;
    begun.current = challengeToken;
    void begin({ challengeToken });
  }, [begin, challengeToken]);
  const enrolment = data?.beginTotpEnrolment;
  return (
    <Form
      layout="vertical"
      requiredMark={false}
      scrollToFirstError={{ focus: true }}
      onFinish={({ code }: { code: string }) => void answer({ totpCode: code.replaceAll(/\D/g, '') })}
    >
      <p className="ink2">{t('signIn.enrolIntro')}</p>
      <Refusal error={error && shownError(error)} />
      {!enrolment && !error && <Skeleton active />}
      {enrolment && (
        <>
          <QrCode text={enrolment.uri} label={t('signIn.enrolQr')} />
          <p className="small ink3">{t('signIn.enrolKey')}</p>
          <div className="acts secret">
            <code>{enrolment.secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}</code>
            <CopyButton text={enrolment.secret} />
          </div>
          <TotpField />
        </>
      )}
      {refusal}
      <Button type="primary" htmlType="submit" size="large" block loading={isBusy} disabled={!enrolment}>
        {t('signIn.enrolSubmit')}
      </Button>
    </Form>
  );
}

function NewPasswordStep(props: StepProps): ReactElement {
  const { t } = useTranslation();
  const { isBusy, refusal, answer } = useAnswer(props);
  return (
    <Form
      layout="vertical"
      requiredMark={false}
      scrollToFirstError={{ focus: true }}
      onFinish={({ newPassword }: { newPassword: string }) => void answer({ newPassword })}
    >
      <p className="ink2">{t('signIn.newPasswordIntro')}</p>
      {/* Password managers file the new password under this number. */}
      <input
        type="text"
        className="sr"
        autoComplete="username"
        value={props.staffNumber}
        readOnly
        tabIndex={-1}
        aria-hidden="true"
      />
      <NewPasswordField staffNumber={props.staffNumber} autoFocus />
      {refusal}
      <Button type="primary" htmlType="submit" size="large" block loading={isBusy}>
        {t('signIn.newPasswordSubmit')}
      </Button>
    </Form>
  );
}
