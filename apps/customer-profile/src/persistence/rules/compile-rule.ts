import { addDays } from '@evergreen/kernel';
import { type RawBuilder, sql } from '@evergreen/persistence';
import { type Fact, factOf, type FactType } from '../../domain/facts/fact-catalogue.ts';
import { minorOf, officesBelow, type RuleContext } from '../../domain/rules/evaluate-rule.ts';
import type { Condition, Rule, RuleValue } from '../../domain/rules/rule.ts';

/**
 * A checked rule as a condition over `customer_fact f`. It is true, false, or null where facts that decide are not
 * known: right as it is after `where` and in `filter (where ...)`; elsewhere it takes `is true`.
 */
export function compileRule(rule: Rule, context: RuleContext): RawBuilder<boolean> {
  if ('all' in rule) return joined(rule.all, sql` and `, context);
  if ('any' in rule) return joined(rule.any, sql` or `, context);
  if ('not' in rule) return sql`(not ${compileRule(rule.not, context)})`;
  return compileCondition(rule, context);
}

function joined(rules: readonly Rule[], by: RawBuilder<unknown>, context: RuleContext): RawBuilder<boolean> {
  return sql`(${sql.join(
    rules.map((each) => compileRule(each, context)),
    by,
  )})`;
}

function compileCondition(condition: Condition, context: RuleContext): RawBuilder<boolean> {
  const fact = factOf(condition.fact);
  if (fact === undefined) throw new Error(`The rule was not checked: there is no fact ${condition.fact}`);
  const column = sql.ref(`f.${fact.column}`);
  const { today } = context;
  switch (condition.is) {
    case 'known':
      return sql`${column} is not null`;
    case 'unknown':
      return sql`${column} is null`;
    case 'in':
      return sql`${column} = any(${[...condition.value]}::${typeOf(fact)}[])`;
    case 'not in':
      return sql`${column} <> all(${[...condition.value]}::${typeOf(fact)}[])`;
    case 'under':
      return sql`(${column} = ${condition.value} or starts_with(${column}, ${officesBelow(condition.value)}))`;
    case 'within next':
      return sql`${column} between ${today}::date and ${addDays(today, condition.value)}::date`;
    case 'within last':
      return sql`${column} between ${addDays(today, -condition.value)}::date and ${today}::date`;
    default:
      return sql`${column} ${sql.raw(condition.is === '!=' ? '<>' : condition.is)}
        ${written(valueOf(fact, condition.value, context))}::${typeOf(fact)}`;
  }
}

const types: Readonly<Record<FactType, string>> = {
  number: 'double precision',
  money: 'bigint',
  ratio: 'double precision',
  date: 'date',
  text: 'text',
  boolean: 'boolean',
};

function typeOf({ type, whole }: Fact): RawBuilder<unknown> {
  return sql.raw(whole === true ? 'bigint' : types[type]);
}

function valueOf({ type }: Fact, value: RuleValue, { moneyDigits }: RuleContext): RuleValue {
  return type === 'money' ? minorOf(Number(value), moneyDigits) : value;
}

/** Numbers stand in the text, so that a plan that is kept has them as constants: a parameter is fetched for each row. */
function written(value: RuleValue): RawBuilder<unknown> {
  return typeof value === 'number' ? sql.lit(value) : sql`${value}`;
}
