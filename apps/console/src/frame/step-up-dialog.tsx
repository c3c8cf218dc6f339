import { shownError, StepUpDocument, type AskProps } from '@evergreen/web';
import { Button, Form, Input, Modal } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { Refusal } from '../page-parts.tsx';
import { layers } from './layers.ts';
import { ProvidersBeside } from '../sign-in/providers.tsx';
import { TotpField } from '../sign-in/totp-field.tsx';

/** Asks for a fresh proof before a sensitive act, which goes on by itself when it is given. */
export function StepUpDialog({ onGiven, onRefused }: AskProps): ReactElement {
  const { t } = useTranslation();
  const [isRecovery, setRecovery] = useState(false);
  const [{ fetching, error }, stepUp] = useMutation(StepUpDocument);
  const send = async ({ code }: { code: string }): Promise<void> => {
    const { data } = await stepUp({ code: isRecovery ? code.trim() : code.replaceAll(/\D/g, '') });
    if (data) onGiven();
  };
  return (
    <Modal
      open
      title={t('stepUp.title')}
      onCancel={onRefused}
      footer={null}
      width={440}
      mask={{ closable: false }}
      zIndex={layers.stepUp}
    >
      <p className="ink2">{t('stepUp.intro')}</p>
      <Form
        key={isRecovery ? 'recovery' : 'code'}
        layout="vertical"
        requiredMark={false}
        className="dialog-form"
        scrollToFirstError={{ focus: true }}
        onFinish={(values: { code: string }) => void send(values)}
      >
        {isRecovery ? (
          <Form.Item
            name="code"
            label={t('signIn.recovery')}
            extra={t('signIn.recoveryHint')}
            rules={[{ required: true, whitespace: true, message: t('signIn.recoveryMissing') }]}
          >
            <Input autoFocus autoComplete="off" spellCheck={false} maxLength={40} size="large" />
          </Form.Item>
        ) : (
          <TotpField />
        )}
        <Refusal error={error && shownError(error)} />
        <div className="acts end">
          <Button onClick={onRefused}>{t('stepUp.cancel')}</Button>
          <Button type="primary" htmlType="submit" loading={fetching}>
            {t('stepUp.submit')}
          </Button>
        </div>
        <Button type="link" block onClick={() => setRecovery(!isRecovery)}>
          {t(isRecovery ? 'signIn.useCode' : 'signIn.useRecovery')}
        </Button>
      </Form>
      <ProvidersBeside onProved={onGiven} />
    </Modal>
  );
}
