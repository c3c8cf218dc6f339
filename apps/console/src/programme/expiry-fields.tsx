import { Form, Input, Select } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { areDaysOfYear } from './form-checks.ts';
import { AddButton, ListErrors, NumberField, RowActs, useFormTiers, useRows } from './form-parts.tsx';
import { emptyPolicy, type PolicyValues, type RuleValues } from './form-values.ts';

const policiesMax = 50;
const kinds = ['NONE', 'DATE', 'DAYS_OF_YEAR', 'ROLLING', 'SLIDING', 'BY_TIER', 'ANNIVERSARY'] as const;
const units = ['none', 'month', 'quarter', 'half-year', 'year'] as const;

/** When points expire: the policies that awards choose from. */
export function ExpiryFields(): ReactElement {
  const { t } = useTranslation();
  const policies = useRows('policies');
  return (
    <Form.List name="policies">
      {(fields, { add, remove }, { errors }) => (
        <>
          {fields.map(({ key: fieldKey, name: n }) => {
            const { key = '', policyId = '', kind = 'NONE' } = policies[n] ?? {};
            const name = policyId === '' ? t('programme.form.unnamed') : policyId;
            return (
              <fieldset key={fieldKey} className="tier-fields">
                <legend className="h3">{name}</legend>
                <RowActs name={name} remove={fields.length === 1 ? undefined : () => remove(n)} />
                <div className="fields">
                  <PolicyId n={n} isSaved={key !== ''} />
                  <Form.Item name={[n, 'kind']} label={t('programme.form.kind')}>
                    <Select
                      options={kinds.map((value) => ({ value, label: t(`programme.form.kinds.${value}`) }))}
                    />
                  </Form.Item>
                  <KindFields n={n} kind={kind} />
                </div>
              </fieldset>
            );
          })}
          <ListErrors errors={errors} />
          <AddButton
            label={t('programme.form.addPolicy')}
            isFull={fields.length >= policiesMax}
            onAdd={() => add(emptyPolicy)}
          />
        </>
      )}
    </Form.List>
  );
}

/** @param isSaved whether others may know the policy by its code by now */
function PolicyId({ n, isSaved }: { n: number; isSaved: boolean }): ReactElement {
  const { t } = useTranslation();
  const form = Form.useFormInstance<RuleValues>();
  return (
    <Form.Item
      name={[n, 'policyId']}
      label={t('programme.form.policyId')}
      rules={[
        { required: true, message: t('programme.form.required') },
        { pattern: /^[a-z0-9-]*$/, message: t('programme.form.policyIdWrong') },
        {
          validator: (_, id: string) => {
            const all: readonly PolicyValues[] = form.getFieldValue('policies');
            return id === '' || all.filter(({ policyId }) => policyId === id).length === 1
              ? Promise.resolve()
              : Promise.reject(new Error(t('programme.form.policyIdTwice')));
          },
        },
      ]}
    >
      <Input maxLength={40} disabled={isSaved} spellCheck={false} autoComplete="off" />
    </Form.Item>
  );
}

function KindFields({ n, kind }: { n: number; kind: PolicyValues['kind'] }): ReactElement | null {
  const { t } = useTranslation();
  const tiers = useFormTiers();
  const months = <NumberField name={[n, 'months']} label={t('programme.form.months')} min={1} max={1_200} />;
  switch (kind) {
    case 'NONE':
      return null;
    case 'DATE':
      return (
        <Form.Item
          name={[n, 'lastOn']}
          label={t('programme.form.lastOn')}
          rules={[{ required: true, message: t('programme.form.required') }]}
        >
          <Input type="date" />
        </Form.Item>
      );
    case 'DAYS_OF_YEAR':
      return <DaysFields n={n} />;
    case 'ROLLING':
      return (
        <>
          {months}
          <RoundTo n={n} />
        </>
      );
    case 'SLIDING':
      return months;
    case 'BY_TIER':
      return (
        <>
          {tiers.map(({ key, name: tier }) => (
            <NumberField
              key={key}
              name={[n, 'monthsByTier', key]}
              label={t('programme.form.tierMonths', { tier })}
              min={1}
              max={1_200}
              emptyMeans={t('programme.form.never')}
            />
          ))}
        </>
      );
    case 'ANNIVERSARY':
      return <NumberField name={[n, 'leaveOut']} label={t('programme.form.leaveOut')} min={0} max={50} />;
  }
}

function DaysFields({ n }: { n: number }): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <Form.Item
        name={[n, 'days']}
        label={t('programme.form.days')}
        rules={[
          {
            validator: (_, text: string) =>
              areDaysOfYear(text)
                ? Promise.resolve()
                : Promise.reject(new Error(t('programme.form.daysWrong'))),
          },
        ]}
      >
        <Input maxLength={160} />
      </Form.Item>
      <NumberField name={[n, 'monthsMin']} label={t('programme.form.monthsMin')} min={0} max={1_200} />
    </>
  );
}

/** The end of a unit, or of one month of the year. */
function RoundTo({ n }: { n: number }): ReactElement {
  const { t } = useTranslation();
  const options = [
    ...units.map((unit): { value: string; label: string } => ({
      ...{ value: unit, label: t(`programme.form.roundTos.${unit}`) },
    })),
    ...Array.from({ length: 12 }, (_, month) => ({
      ...{ value: String(month + 1), label: t('programme.form.roundToMonth', { month: month + 1 }) },
    })),
  ];
  return (
    <Form.Item name={[n, 'roundTo']} label={t('programme.form.roundTo')}>
      <Select options={options} />
    </Form.Item>
  );
}
