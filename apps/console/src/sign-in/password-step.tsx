import { shownError } from '@evergreen/web';
import { Button, Form, Input, type InputRef } from 'antd';
import { useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { SignInStaffDocument, type StepPartsFragment } from '../graphql.gen.ts';
import { Refusal } from '../page-parts.tsx';

interface PasswordStepProps {
  readonly staffNumber: string;
  readonly password: string;
  /** Whose session ended: only they sign in here. */
  readonly isNumberFixed: boolean;
  onStep(step: StepPartsFragment, staffNumber: string): void;
}

/** First step: who one is, and the password. */
export function PasswordStep({
  staffNumber,
  password,
  isNumberFixed,
  onStep,
}: PasswordStepProps): ReactElement {
  const { t } = useTranslation();
  const [{ fetching, error }, signIn] = useMutation(SignInStaffDocument);
  const passwordField = useRef<InputRef>(null);
  const send = async (values: { staffNumber: string; password: string }): Promise<void> => {
    const number = values.staffNumber.trim();
    const { data } = await signIn({ staffNumber: number, password: values.password });
    if (data) onStep(data.signInStaff, number);
    else passwordField.current?.focus({ cursor: 'all' });
  };
  const isNumberKnown = staffNumber !== '';
  return (
    <Form
      layout="vertical"
      requiredMark={false}
      initialValues={{ staffNumber, password }}
      scrollToFirstError={{ focus: true }}
      onFinish={(values: { staffNumber: string; password: string }) => void send(values)}
    >
      <Form.Item
        name="staffNumber"
        label={t('signIn.staffNumber')}
        rules={[{ required: true, whitespace: true, message: t('signIn.staffNumberMissing') }]}
      >
        <Input
          autoFocus={!isNumberKnown}
          readOnly={isNumberFixed}
          autoComplete="username"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={40}
          size="large"
        />
      </Form.Item>
      <Form.Item
        name="password"
        label={t('signIn.password')}
        rules={[{ required: true, message: t('signIn.passwordMissing') }]}
      >
        <Input.Password
          ref={passwordField}
          autoFocus={isNumberKnown}
          autoComplete="current-password"
          maxLength={400}
          size="large"
        />
      </Form.Item>
      <Refusal error={error && shownError(error)} />
      <Button type="primary" htmlType="submit" size="large" block loading={fetching}>
        {t('signIn.next')}
      </Button>
    </Form>
  );
}
