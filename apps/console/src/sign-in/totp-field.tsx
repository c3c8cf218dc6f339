import { Form, Input } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

/** Six digits of an authenticator. The field is called `code`; spaces that come with a paste are no fault. */
export function TotpField(): ReactElement {
  const { t } = useTranslation();
  return (
    <Form.Item
      name="code"
      label={t('signIn.code')}
      extra={t('signIn.codeHint')}
      rules={[
        { required: true, message: t('signIn.codeMissing') },
        { pattern: /^\s*\d{3}\s*\d{3}\s*$/, message: t('signIn.codeMissing') },
      ]}
      validateTrigger="onSubmit"
    >
      <Input
        className="digits"
        autoFocus
        autoComplete="one-time-code"
        inputMode="numeric"
        maxLength={12}
        size="large"
      />
    </Form.Item>
  );
}
