import { Checkbox, Form, Input, Select } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { NumberField, useFormTiers } from './form-parts.tsx';
import { sourceWords } from './rule-lines.ts';
import type { Rules } from './rules.ts';

/** From when the rules hold, and how tiers are judged. */
export function GeneralFields({ rules, today }: { rules: Rules; today: string }): ReactElement {
  const { t } = useTranslation();
  const downgrades = (['NEVER', 'ONE_LEVEL', 'ELIGIBLE'] as const).map((value) => ({
    ...{ value, label: t(`programme.downgrades.${value}`) },
  }));
  return (
    <>
      <div className="fields">
        <Form.Item
          name="effectiveFrom"
          label={t('programme.line.effectiveFrom')}
          rules={[
            { required: true, message: t('programme.form.required') },
            {
              validator: (_, day: string) =>
                day === '' || day >= today
                  ? Promise.resolve()
                  : Promise.reject(new Error(t('programme.form.past'))),
            },
          ]}
        >
          <Input type="date" min={today} />
        </Form.Item>
        <Form.Item name="downgrade" label={t('programme.line.downgrade')}>
          <Select options={downgrades} />
        </Form.Item>
        <NumberField name="graceDays" label={t('programme.form.graceDays')} min={0} max={366} />
        <NumberField name="warningDays" label={t('programme.form.warningDays')} min={1} max={366} />
        <NumberField name="statusWindowMonths" label={t('programme.form.statusWindow')} min={1} max={120} />
        {rules.statusPercents.map(({ sourceKind }) => (
          <NumberField
            key={sourceKind}
            name={['statusPercents', sourceKind]}
            label={t('programme.form.statusPercent', { source: sourceWords(sourceKind, t) })}
            min={0}
            max={1_000}
          />
        ))}
      </div>
      <Protection />
    </>
  );
}

function Protection(): ReactElement {
  const { t } = useTranslation();
  const tiers = useFormTiers();
  const isProtected = Form.useWatch<boolean>('isProtected');
  return (
    <>
      <Form.Item name="isProtected" valuePropName="checked">
        <Checkbox>{t('programme.form.protect')}</Checkbox>
      </Form.Item>
      <div className="fields" hidden={isProtected === false}>
        <Form.Item name="fromTier" label={t('programme.form.fromTier')}>
          <Select options={tiers.map(({ key, name }) => ({ value: key, label: name }))} />
        </Form.Item>
        <NumberField name="tenureYears" label={t('programme.form.tenure')} min={0} max={100} />
        <NumberField name="oneClaimInYears" label={t('programme.form.oneClaimInYears')} min={1} max={100} />
      </div>
    </>
  );
}
