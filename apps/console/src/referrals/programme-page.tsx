import { Checkbox, Form, Input, InputNumber } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { DocumentPage } from '../rules-documents/document-page.tsx';

interface Words {
  zh: string;
  en: string;
}

interface Programme {
  isOpen: boolean;
  advocatePoints: number;
  friendPoints: number;
  pointsMonths: number;
  coolingOffDays: number;
  heldDays: number;
  policyWithinDays: number;
  perYearMax: number;
  codeValidDays: number;
  how: Words;
  terms: Words;
}

/** The figures with the least and the most of each, as the service takes them. */
const figures = [
  ['advocatePoints', 0, 1_000_000],
  ['friendPoints', 0, 1_000_000],
  ['pointsMonths', 0, 120],
  ['coolingOffDays', 0, 120],
  ['heldDays', 0, 366],
  ['policyWithinDays', 1, 366],
  ['perYearMax', 1, 1_000],
  ['codeValidDays', 1, 3_650],
] as const;

/** One version of what referrals bring. */
export default function ReferralProgrammePage(): ReactElement {
  const { t } = useTranslation();
  return (
    <DocumentPage<Programme>
      of={{
        kind: 'REFERRAL',
        back: { to: '/referrals', label: t('referrals.title') },
        approveSub: (date) => t('referrals.approveSub', { date }),
        valuesOf: (definition) => JSON.parse(definition) as Programme,
        definitionOf: (values) => JSON.stringify(values),
        fields: () => (
          <>
            <Form.Item name="isOpen" valuePropName="checked">
              <Checkbox>{t('referrals.isOpen')}</Checkbox>
            </Form.Item>
            <div className="filters level">
              {figures.map(([name, min, max]) => (
                <Form.Item
                  key={name}
                  name={name}
                  label={t(`referrals.fields.${name}`)}
                  rules={[{ required: true, message: t('referrals.missing') }]}
                >
                  <InputNumber min={min} max={max} precision={0} style={{ width: 180 }} />
                </Form.Item>
              ))}
            </div>
            {(['how', 'terms'] as const).map((text) =>
              (['zh', 'en'] as const).map((language) => (
                <Form.Item
                  key={`${text}.${language}`}
                  name={[text, language]}
                  label={t(`referrals.texts.${text}.${language}`)}
                  rules={[{ required: true, whitespace: true, message: t('referrals.missing') }]}
                >
                  <Input.TextArea maxLength={1_000} rows={3} />
                </Form.Item>
              )),
            )}
          </>
        ),
      }}
    />
  );
}
