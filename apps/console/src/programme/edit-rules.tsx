import { shownError, useLanguage } from '@evergreen/web';
import { App, Button, Checkbox, Form, Input, InputNumber, Select } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ChangeProgrammeDraftDocument } from '../graphql.gen.ts';
import { Panel, Refusal } from '../page-parts.tsx';
import { BenefitFields } from './benefit-fields.tsx';
import { countsMonths, daysOf, rulesOf, type RuleValues, valuesOf } from './form-values.ts';
import { inWords, type Rules, type Version } from './rules.ts';
import { TierFields } from './tier-fields.tsx';

interface EditProps {
  readonly version: Version;
  readonly today: string;
  readonly isUnsaved: boolean;
  onEdit(): void;
  onSaved(): void;
}

/** A draft in fields. What has no field here stays as it is in the version it began as. */
export function EditRules({ version, today, isUnsaved, onEdit, onSaved }: EditProps): ReactElement {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [{ fetching, error }, change] = useMutation(ChangeProgrammeDraftDocument);
  const { rules, revision } = version;
  const save = async (values: RuleValues): Promise<void> => {
    const asked = { version: version.version, revision, rules: rulesOf(values, rules) };
    const { data } = await change(asked);
    if (!data) return;
    void message.success(t('programme.saved'));
    onSaved();
  };
  return (
    <Form<RuleValues>
      layout="vertical"
      requiredMark={false}
      initialValues={valuesOf(rules)}
      scrollToFirstError={{ focus: true }}
      onValuesChange={onEdit}
      onFinish={(values) => void save(values)}
      className="stack"
    >
      <Panel title={t('programme.form.general')}>
        <div className="pb">
          <GeneralFields rules={rules} today={today} />
        </div>
      </Panel>
      <Panel title={t('programme.form.tiers')}>
        <div className="pb stack">
          <TierFields rules={rules} />
        </div>
      </Panel>
      <Panel title={t('programme.form.benefits')}>
        <div className="pb">
          <BenefitFields rules={rules} />
        </div>
      </Panel>
      <Panel title={t('programme.form.points')}>
        <div className="pb">
          <PointFields rules={rules} />
        </div>
      </Panel>
      <Refusal error={error && shownError(error)} />
      <div className="save-bar">
        <span className="small ink3" role="status">
          {t(isUnsaved ? 'programme.unsaved' : 'programme.allSaved')}
        </span>
        <Button type="primary" htmlType="submit" disabled={!isUnsaved} loading={fetching}>
          {t('programme.save')}
        </Button>
      </div>
    </Form>
  );
}

interface NumberFieldProps {
  readonly name: string | (string | number)[];
  readonly label: string;
  readonly min: number;
  readonly max: number;
}

function NumberField({ name, label, min, max }: NumberFieldProps): ReactElement {
  const { t } = useTranslation();
  return (
    <Form.Item name={name} label={label} rules={[{ required: true, message: t('programme.form.required') }]}>
      <InputNumber min={min} max={max} precision={0} style={{ width: '100%' }} />
    </Form.Item>
  );
}

function GeneralFields({ rules, today }: { rules: Rules; today: string }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const isProtected = Form.useWatch<boolean>('isProtected');
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
      </div>
      <Form.Item name="isProtected" valuePropName="checked">
        <Checkbox>{t('programme.form.protect')}</Checkbox>
      </Form.Item>
      <div className="fields" hidden={isProtected === false}>
        <Form.Item name="fromTierId" label={t('programme.form.fromTier')}>
          <Select
            options={rules.tiers.map(({ tierId, names }) => ({
              ...{ value: tierId, label: inWords(names, language) },
            }))}
          />
        </Form.Item>
        <NumberField name="tenureYears" label={t('programme.form.tenure')} min={0} max={100} />
        <NumberField name="oneClaimInYears" label={t('programme.form.oneClaimInYears')} min={1} max={100} />
      </div>
    </>
  );
}

function PointFields({ rules }: { rules: Rules }): ReactElement {
  const { t } = useTranslation();
  const falls = (text: string): boolean => {
    const days = daysOf(text);
    return days.every((day, n) => Number.isInteger(day) && day > 0 && (n === 0 || (days[n - 1] ?? 0) > day));
  };
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
              falls(text) ? Promise.resolve() : Promise.reject(new Error(t('programme.form.noticeWrong'))),
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
      {rules.expiryPolicies.filter(countsMonths).map(({ policyId }) => (
        <NumberField
          key={policyId}
          name={['expiryMonths', policyId]}
          label={t('programme.form.expiryMonths', { policy: policyId })}
          min={1}
          max={1_200}
        />
      ))}
    </div>
  );
}
