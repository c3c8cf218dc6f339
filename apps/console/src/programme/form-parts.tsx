import { Icon, type IconName, useLanguage } from '@evergreen/web';
import { Button, Form, Input, InputNumber } from 'antd';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RuleValues, TierValues } from './form-values.ts';
import { inWords } from './rules.ts';

type Place = string | number | readonly (string | number)[];

/** A name of Form.Item, which takes no readonly list. */
const at = (place: Place): string | number | (string | number)[] =>
  typeof place === 'string' || typeof place === 'number' ? place : [...place];

interface NumberFieldProps {
  readonly name: Place;
  readonly label: string;
  readonly min: number;
  readonly max: number;
  /** What an empty field means; without it a number is needed. */
  readonly emptyMeans?: string;
}

export function NumberField({ name, label, min, max, emptyMeans }: NumberFieldProps): ReactElement {
  const { t } = useTranslation();
  const rules = emptyMeans === undefined ? [{ required: true, message: t('programme.form.required') }] : [];
  return (
    <Form.Item name={at(name)} label={label} rules={rules}>
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

/** A text that must be there. */
export function WordsField({
  name,
  label,
  max = 40,
}: {
  name: Place;
  label: string;
  max?: number;
}): ReactElement {
  const { t } = useTranslation();
  return (
    <Form.Item
      name={at(name)}
      label={label}
      rules={[{ required: true, whitespace: true, message: t('programme.form.required') }]}
    >
      <Input maxLength={max} />
    </Form.Item>
  );
}

type Go = (() => void) | undefined;

interface RowActsProps {
  readonly name: string;
  /** Of a list that has an order: where the row can go from here. */
  readonly move?: { readonly up: Go; readonly down: Go };
  readonly remove: Go;
}

/** Puts a row elsewhere in its list, or out of it, by keys as well as by hand. */
export function RowActs({ name, move, remove }: RowActsProps): ReactElement {
  const { t } = useTranslation();
  return (
    <span className="row-acts">
      {move && (
        <>
          <RowAct label={t('programme.form.moveUp', { name })} icon="up" go={move.up} />
          <RowAct label={t('programme.form.moveDown', { name })} icon="down" go={move.down} />
        </>
      )}
      <RowAct label={t('programme.form.remove', { name })} icon="cross" go={remove} />
    </span>
  );
}

function RowAct({ label, icon, go }: { label: string; icon: IconName; go: Go }): ReactElement {
  return (
    <Button
      type="text"
      size="small"
      aria-label={label}
      title={label}
      disabled={go === undefined}
      icon={<Icon name={icon} size="s" />}
      {...(go && { onClick: go })}
    />
  );
}

/** Adds a row to a list, until it is full. */
export function AddButton({
  label,
  isFull,
  onAdd,
}: {
  label: string;
  isFull: boolean;
  onAdd: () => void;
}): ReactElement {
  return (
    <div>
      <Button size="small" icon={<Icon name="plus" size="s" />} disabled={isFull} onClick={onAdd}>
        {label}
      </Button>
    </div>
  );
}

/** What is wrong with a list as a whole. */
export function ListErrors({ errors }: { errors: readonly ReactNode[] }): ReactElement | null {
  if (errors.length === 0) return null;
  return (
    <div className="small danger" role="alert">
      <Form.ErrorList errors={[...errors]} />
    </div>
  );
}

type Lists = Pick<RuleValues, 'tiers' | 'formerTiers' | 'benefits' | 'policies' | 'reasons'>;

/** The rows of a list as they stand in the form, with what has no field. */
export function useRows<N extends keyof Lists>(list: N): Lists[N] {
  const form = Form.useFormInstance<RuleValues>();
  const watched = Form.useWatch<Lists[N] | undefined>(list, { form, preserve: true });
  const rows: Lists[N] = watched ?? form.getFieldValue(list);
  return rows;
}

/** The tiers as they stand in the form, also those that were just added, with their names. */
export function useFormTiers(): readonly (TierValues & { readonly name: string })[] {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return useRows('tiers').map((tier) => {
    const name = inWords(tier, language).trim();
    return { ...tier, name: name === '' ? t('programme.form.unnamed') : name };
  });
}
