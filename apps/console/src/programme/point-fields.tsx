import { Form, Input } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { areSteps } from './form-checks.ts';
import { NumberField } from './form-parts.tsx';

/** Limits of what is done to points by hand, notices, and what points cost. */
export function PointFields(): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="fields">
      <NumberField name="approvalAbove" label={t('programme.form.approvalAbove')} min={0} max={1_000_000} />
      <NumberField name="holdMinutes" label={t('programme.form.holdMinutes')} min={1} max={525_600} />
      <NumberField name="givenBackDaysMin" label={t('programme.form.givenBackDaysMin')} min={0} max={3_660} />
      <Form.Item
        name="noticeDays"
        label={t('programme.form.noticeDays')}
        rules={[
          {
            validator: (_, text: string) =>
              areSteps(text) ? Promise.resolve() : Promise.reject(new Error(t('programme.form.noticeWrong'))),
          },
        ]}
      >
        <Input maxLength={80} />
      </Form.Item>
      <NumberField
        name="minorPer100Points"
        label={t('programme.form.minorPer100Points')}
        min={1}
        max={1_000_000}
      />
    </div>
  );
}
