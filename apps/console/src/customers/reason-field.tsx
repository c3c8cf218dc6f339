import { Form, Input } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

const reasons = ['call', 'service', 'complaint'] as const;

/** Why somebody looks or asks: written, with the usual ones at hand. The field is called `reason`. */
export function ReasonField({ hasUsual = false }: { hasUsual?: boolean }): ReactElement {
  const { t } = useTranslation();
  const form = Form.useFormInstance<{ reason: string }>();
  return (
    <>
      <Form.Item
        name="reason"
        label={t('customer.reason')}
        rules={[{ required: true, whitespace: true, min: 4, message: t('customer.reasonMissing') }]}
      >
        <Input.TextArea autoFocus maxLength={300} rows={3} />
      </Form.Item>
      {hasUsual && (
        <div className="acts usual">
          {reasons.map((reason) => (
            <button
              key={reason}
              type="button"
              className="chip line"
              onClick={() => form.setFieldsValue({ reason: t(`customer.reasons.${reason}`) })}
            >
              {t(`customer.reasons.${reason}`)}
            </button>
          ))}
        </div>
      )}
    </>
  );
}
