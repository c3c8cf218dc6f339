import { useLanguage } from '@evergreen/web';
import { Input, InputNumber, Select } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useOffices } from '../offices.ts';
import { named } from '../page-parts.tsx';
import { type ConditionNode, takesNoValue, type Value } from './rule-tree.ts';
import type { CustomerFact } from './use-facts.ts';

/** The value a fact is compared with, by the kind of the fact. */
export function ValueField({
  fact,
  condition: { is, value },
  onChange,
}: {
  fact: CustomerFact;
  condition: ConditionNode;
  onChange: (value: Value) => void;
}): ReactElement | null {
  const { t } = useTranslation();
  const label = { 'aria-label': t('segments.value'), className: 'rule-value' };
  const choices = useChoices(fact);
  if (takesNoValue(is)) return null;
  if (is === 'within next' || is === 'within last') {
    return (
      <InputNumber<number>
        {...label}
        min={0}
        max={3_660}
        precision={0}
        suffix={t('segments.days')}
        value={typeof value === 'number' ? value : null}
        onChange={(days) => onChange(days ?? undefined)}
      />
    );
  }
  const isMany = is === 'in' || is === 'not in';
  if (choices !== undefined || isMany) {
    const isNumber = fact.type === 'number';
    const read = (text: string) => (isNumber ? Number(text) : text);
    const many = Array.isArray(value) ? value.map(String) : [];
    return (
      <Select<string | string[]>
        {...label}
        {...(isMany ? { mode: choices === undefined ? ('tags' as const) : ('multiple' as const) } : {})}
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={t('segments.choose')}
        value={isMany ? many : value === undefined ? null : String(value)}
        options={choices ?? []}
        onChange={(chosen) => {
          if (Array.isArray(chosen)) onChange(chosen.map(read).filter((each) => !Number.isNaN(each)));
          else onChange(fact.type === 'boolean' ? chosen === 'true' : read(chosen));
        }}
      />
    );
  }
  if (fact.type === 'date' || fact.type === 'text') {
    return (
      <Input
        {...label}
        type={fact.type === 'date' ? 'date' : 'text'}
        maxLength={100}
        value={typeof value === 'string' ? value : ''}
        onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
      />
    );
  }
  return (
    <InputNumber<number>
      {...label}
      {...(fact.whole ? { precision: 0 } : {})}
      value={typeof value === 'number' ? value : null}
      onChange={(number) => onChange(number ?? undefined)}
    />
  );
}

/** Undefined where any value may be typed. */
function useChoices(fact: CustomerFact): { value: string; label: string }[] | undefined {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { within } = useOffices();
  if (fact.isOffice) {
    return within.map(({ orgPath, nameZh, nameEn }) => ({
      value: orgPath,
      label: language === 'en' ? nameEn : nameZh,
    }));
  }
  if (fact.type === 'boolean') {
    return (['true', 'false'] as const).map((value) => ({
      value,
      label: t(value === 'true' ? 'segments.yes' : 'segments.no'),
    }));
  }
  if (fact.values.length === 0) return undefined;
  return fact.values.map((each) => ({
    value: String(JSON.parse(each.valueJson)),
    label: named(each, language),
  }));
}
