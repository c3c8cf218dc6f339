import { Icon } from '@evergreen/web';
import { Form, Input } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { passwordLength, passwordRules } from './password-rules.ts';

/** A new password with what it needs, told while it is typed. The field is called `newPassword`. */
export function NewPasswordField({
  staffNumber,
  autoFocus = false,
}: {
  staffNumber: string;
  autoFocus?: boolean;
}): ReactElement {
  const { t } = useTranslation();
  const typed = (Form.useWatch('newPassword') as string | undefined) ?? '';
  const places = { min: passwordLength.min, max: passwordLength.max };
  return (
    <>
      <Form.Item
        name="newPassword"
        label={t('signIn.newPasswordLabel')}
        rules={[
          { required: true, message: t('signIn.passwordMissing') },
          {
            validator: (_, value: string | undefined) => {
              const open = passwordRules(value ?? '', staffNumber).find(({ isMet }) => !isMet);
              return value === undefined || value === '' || !open
                ? Promise.resolve()
                : Promise.reject(new Error(t(`signIn.rules.${open.rule}`, places)));
            },
          },
        ]}
        validateTrigger="onSubmit"
      >
        <Input.Password
          size="large"
          autoComplete="new-password"
          autoFocus={autoFocus}
          aria-describedby="password-rules"
        />
      </Form.Item>
      <ul className="pw-rules" id="password-rules" aria-label={t('signIn.rules.label')}>
        {passwordRules(typed, staffNumber).map(({ rule, isMet }) => (
          <li key={rule} className={isMet ? 'acc' : 'ink3'}>
            <Icon name={isMet ? 'check' : 'clock'} size="s" />
            <span>{t(`signIn.rules.${rule}`, places)}</span>
            <span className="sr">{t(isMet ? 'signIn.rules.met' : 'signIn.rules.open')}</span>
          </li>
        ))}
        <li className="ink3">
          <Icon name="info" size="s" />
          <span>{t('signIn.rules.uncommon')}</span>
        </li>
      </ul>
    </>
  );
}
