import { Icon } from '@evergreen/web';
import { Button, Checkbox, Form, Input, InputNumber, Select } from 'antd';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { unitsIn } from './document.ts';
import { covers, returnPolicies } from './rule-values.ts';

interface NumberFieldProps {
  readonly name: (string | number)[];
  readonly label: string;
  readonly min: number;
  readonly max: number;
  /** What an empty field means; without it a number is needed. */
  readonly emptyMeans?: string;
}

export function NumberField({ name, label, min, max, emptyMeans }: NumberFieldProps): ReactElement {
  const { t } = useTranslation();
  const rules = emptyMeans === undefined ? [{ required: true, message: t('ruleSets.required') }] : [];
  return (
    <Form.Item name={name} label={label} rules={rules}>
      <InputNumber
        min={min}
        max={max}
        precision={0}
        style={{ width: '100%' }}
        {...(emptyMeans !== undefined && { placeholder: emptyMeans })}
      />
    </Form.Item>
  );
}

interface StepsProps {
  readonly name: string[];
  readonly most: number;
  /** The fields of a row, by its place. */
  readonly row: (at: number) => ReactNode;
  readonly onEdit: () => void;
}

/** Steps of a ladder: rows that are added and removed. */
export function Steps({ name, most, row, onEdit }: StepsProps): ReactElement {
  const { t } = useTranslation();
  return (
    <Form.List name={name}>
      {(rows, { add, remove }) => (
        <>
          {rows.map(({ key, name: at }) => (
            <div key={key} className="fields">
              {row(at)}
              <div className="step-acts">
                <Button
                  type="text"
                  size="small"
                  icon={<Icon name="cross" size="s" />}
                  onClick={() => {
                    remove(at);
                    onEdit();
                  }}
                >
                  {t('ruleSets.form.remove')}
                </Button>
              </div>
            </div>
          ))}
          <div>
            <Button
              size="small"
              icon={<Icon name="plus" size="s" />}
              disabled={rows.length >= most}
              onClick={() => {
                add();
                onEdit();
              }}
            >
              {t('ruleSets.form.addStep')}
            </Button>
          </div>
        </>
      )}
    </Form.List>
  );
}

interface StepNumber {
  readonly name: string;
  readonly label: string;
  readonly min: number;
  readonly max: number;
}

const stepsMost = 50;

/** Steps of numbers. */
export function NumberSteps({
  fields,
  ...steps
}: Omit<StepsProps, 'most' | 'row'> & { readonly fields: readonly StepNumber[] }): ReactElement {
  return (
    <Steps
      {...steps}
      most={stepsMost}
      row={(at) => fields.map((field) => <NumberField key={field.name} {...field} name={[at, field.name]} />)}
    />
  );
}

/** Guarantees as the books of insurers name them; others may be typed. */
const guarantees = ['Windscreen', 'Disaster', 'Roadside', 'Courtesy'] as const;

/** Which claims take a reward away, and what becomes of one that is heard of later. */
export function ClaimFields(): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="fields">
      <NumberField
        name={['noClaim', 'countedClaim', 'minFaultPercent']}
        label={t('ruleSets.fields.minFaultPercent')}
        min={0}
        max={100}
      />
      <Form.Item
        name={['noClaim', 'countedClaim', 'exemptGuarantees']}
        label={t('ruleSets.fields.exemptGuarantees')}
      >
        <Select
          mode="tags"
          options={guarantees.map((value) => ({ value, label: t(`guarantee.${value}`) }))}
        />
      </Form.Item>
      <Form.Item
        name={['noClaim', 'lateClaim', 'returnPolicy']}
        label={t('ruleSets.fields.returnPolicy')}
        initialValue="UNLIMITED"
      >
        <Select
          options={returnPolicies.map((value) => ({
            value,
            label: t(`ruleSets.policy.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item name={['noClaim', 'countedClaim', 'unknownFaultCounts']} valuePropName="checked">
        <Checkbox>{t('ruleSets.fields.unknownFaultCounts')}</Checkbox>
      </Form.Item>
    </div>
  );
}

/** Policies that the rules are for. */
export function CoverField(): ReactElement {
  const { t } = useTranslation();
  return (
    <Form.Item name={['noClaim', 'appliesTo', 'covers']} label={t('ruleSets.fields.covers')}>
      <Select
        mode="multiple"
        allowClear
        placeholder={t('ruleSets.form.allCovers')}
        options={covers.map((value) => ({ value, label: t(`rules.cover.${value}`) }))}
      />
    </Form.Item>
  );
}

/** What renewing brings on top of a reward. */
export function RenewalFields(): ReactElement {
  const { t } = useTranslation();
  const none = t('ruleSets.form.none');
  const name = (field: string) => ['noClaim', 'renewalBonus', field];
  return (
    <div className="fields">
      <NumberField
        name={name('percent')}
        label={t('ruleSets.fields.renewalPercent')}
        min={101}
        max={1_000}
        emptyMeans={none}
      />
      <NumberField
        name={name('withinDays')}
        label={t('ruleSets.fields.renewalWithin')}
        min={0}
        max={366}
        emptyMeans={none}
      />
      <NumberField
        name={name('coolingOffDays')}
        label={t('ruleSets.fields.coolingOff')}
        min={0}
        max={366}
        emptyMeans={none}
      />
    </div>
  );
}

interface AmountFieldProps {
  readonly name: string[];
  readonly label: string;
}

/** An amount that the document has in minor units. */
function AmountField({ name, label }: AmountFieldProps): ReactElement {
  const { t } = useTranslation();
  return (
    <Form.Item
      name={name}
      label={label}
      getValueProps={(minor: number | null | undefined) => ({
        value: minor == null ? minor : minor / unitsIn,
      })}
      normalize={(whole: number | null) => (whole === null ? null : Math.round(whole * unitsIn))}
    >
      <InputNumber
        min={0.01}
        max={10_000_000}
        precision={2}
        style={{ width: '100%' }}
        placeholder={t('ruleSets.form.none')}
      />
    </Form.Item>
  );
}

/** Money off a deductible for months without a counted claim. */
export function CreditFields(): ReactElement {
  const { t } = useTranslation();
  const name = (field: string) => ['noClaim', 'midTermCredit', field];
  return (
    <div className="fields">
      <NumberField
        name={name('everyMonths')}
        label={t('ruleSets.fields.creditMonths')}
        min={1}
        max={60}
        emptyMeans={t('ruleSets.form.none')}
      />
      <AmountField name={name('minor')} label={t('ruleSets.fields.creditAmount')} />
      <AmountField name={name('maxMinor')} label={t('ruleSets.fields.creditMax')} />
    </div>
  );
}

/** What a full term is, how long claims may come, and how long points live. */
export function TermFields(): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="fields">
      <NumberField
        name={['noClaim', 'fullTermDaysMin']}
        label={t('ruleSets.fields.fullTermDaysMin')}
        min={1}
        max={3_660}
      />
      <NumberField
        name={['noClaim', 'gapDaysMax']}
        label={t('ruleSets.fields.gapDaysMax')}
        min={0}
        max={366}
      />
      <NumberField
        name={['noClaim', 'claimWindowDays']}
        label={t('ruleSets.fields.claimWindowDays')}
        min={0}
        max={3_660}
      />
      <NumberField
        name={['noClaim', 'expiryMonths']}
        label={t('ruleSets.fields.expiryMonths')}
        min={1}
        max={1_200}
        emptyMeans={t('ruleSets.form.never')}
      />
      <Form.Item name={['noClaim', 'expiryPolicyId']} label={t('ruleSets.fields.expiryPolicyId')}>
        <Input maxLength={40} placeholder={t('ruleSets.form.none')} />
      </Form.Item>
    </div>
  );
}
