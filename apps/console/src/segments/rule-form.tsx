import { Icon, useLanguage } from '@evergreen/web';
import { Button, Checkbox, Select, Segmented } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { named } from '../page-parts.tsx';
import {
  type ConditionNode,
  emptyCondition,
  emptyGroup,
  type GroupNode,
  type Node,
  type Operator,
  operatorsOf,
} from './rule-tree.ts';
import { type CustomerFact, useFacts } from './use-facts.ts';
import { ValueField } from './value-field.tsx';

const operatorWords = {
  '=': 'equal',
  '!=': 'unequal',
  '<': 'less',
  '<=': 'lessEqual',
  '>': 'more',
  '>=': 'moreEqual',
  in: 'in',
  'not in': 'notIn',
  under: 'under',
  known: 'known',
  unknown: 'unknown',
  'within next': 'next',
  'within last': 'last',
} as const satisfies Record<Operator, string>;

/** Deeper than anybody reads; the language itself goes a little further. */
const depthMax = 5;

/** A group of conditions and groups, all or any of which must hold. */
export function RuleGroup({
  group,
  depth = 0,
  onChange,
  onRemove,
}: {
  group: GroupNode;
  depth?: number;
  onChange: (group: GroupNode) => void;
  onRemove?: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const put = (n: number, part: Node): void => onChange({ ...group, parts: group.parts.with(n, part) });
  const drop = (n: number): void => onChange({ ...group, parts: group.parts.toSpliced(n, 1) });
  const add = (part: Node): void => onChange({ ...group, parts: [...group.parts, part] });
  return (
    <fieldset className="rule-group">
      <legend className="sr">{t('segments.group')}</legend>
      <div className="row gap">
        {depth > 0 && <NotBox node={group} onChange={(isNot) => onChange({ ...group, isNot })} />}
        <Segmented<'all' | 'any'>
          size="small"
          aria-label={t('segments.group')}
          value={group.kind}
          onChange={(kind) => onChange({ ...group, kind })}
          options={[
            { value: 'all', label: t('segments.all_of') },
            { value: 'any', label: t('segments.any_of') },
          ]}
        />
        <span className="grow" />
        {onRemove && <Remove onRemove={onRemove} />}
      </div>
      {group.parts.map((part, n) =>
        part.kind === 'condition' ? (
          <ConditionRow
            key={part.id}
            condition={part}
            onChange={(changed) => put(n, changed)}
            {...(group.parts.length > 1 || depth > 0 ? { onRemove: () => drop(n) } : {})}
          />
        ) : (
          <RuleGroup
            key={part.id}
            group={part}
            depth={depth + 1}
            onChange={(changed) => put(n, changed)}
            onRemove={() => drop(n)}
          />
        ),
      )}
      <div className="acts">
        <Button size="small" icon={<Icon name="plus" size="s" />} onClick={() => add(emptyCondition())}>
          {t('segments.addCondition')}
        </Button>
        {depth < depthMax && (
          <Button size="small" icon={<Icon name="plus" size="s" />} onClick={() => add(emptyGroup())}>
            {t('segments.addGroup')}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

function NotBox({ node, onChange }: { node: Node; onChange: (isNot: boolean) => void }): ReactElement {
  const { t } = useTranslation();
  return (
    <Checkbox checked={node.isNot} onChange={({ target }) => onChange(target.checked)}>
      {t('segments.not')}
    </Checkbox>
  );
}

function Remove({ onRemove }: { onRemove: () => void }): ReactElement {
  const { t } = useTranslation();
  return (
    <Button
      type="text"
      size="small"
      aria-label={t('segments.remove')}
      icon={<Icon name="trash" size="s" />}
      onClick={onRemove}
    />
  );
}

function ConditionRow({
  condition,
  onChange,
  onRemove,
}: {
  condition: ConditionNode;
  onChange: (condition: ConditionNode) => void;
  onRemove?: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { facts, factOf } = useFacts();
  const fact = factOf(condition.fact);
  const choose = (key: string): void => {
    const chosen = factOf(key);
    const fits = chosen === undefined ? [] : operatorsOf(chosen);
    onChange({ ...condition, fact: key, is: fits[0] ?? '=', value: undefined });
  };
  return (
    <div className="rule-row">
      <NotBox node={condition} onChange={(isNot) => onChange({ ...condition, isNot })} />
      <Select
        aria-label={t('segments.fact')}
        className="rule-fact"
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={t('segments.choose')}
        value={condition.fact ?? null}
        options={facts.map((each) => ({ value: each.key, label: `${named(each, language)} · ${each.key}` }))}
        onChange={(key: string | null) => key !== null && choose(key)}
      />
      {fact && <OperatorField fact={fact} condition={condition} onChange={onChange} />}
      {fact && (
        <ValueField
          fact={fact}
          condition={condition}
          onChange={(value) => onChange({ ...condition, value })}
        />
      )}
      {onRemove && <Remove onRemove={onRemove} />}
    </div>
  );
}

function OperatorField({
  fact,
  condition,
  onChange,
}: {
  fact: CustomerFact;
  condition: ConditionNode;
  onChange: (condition: ConditionNode) => void;
}): ReactElement {
  const { t } = useTranslation();
  const label = (is: Operator): string => {
    const word = operatorWords[is];
    const isDated = word === 'less' || word === 'lessEqual' || word === 'more' || word === 'moreEqual';
    return fact.type === 'date' && isDated
      ? t(`segments.dateOperators.${word}`)
      : t(`segments.operators.${word}`);
  };
  const isList = (is: Operator) => is === 'in' || is === 'not in';
  const isDays = (is: Operator) => is === 'within next' || is === 'within last';
  const change = (is: Operator): void => {
    const keeps = isList(is) === isList(condition.is) && isDays(is) === isDays(condition.is);
    onChange({ ...condition, is, value: keeps ? condition.value : undefined });
  };
  return (
    <Select
      aria-label={t('segments.operator')}
      className="rule-is"
      value={condition.is}
      options={operatorsOf(fact).map((is) => ({ value: is, label: label(is) }))}
      onChange={change}
    />
  );
}
