import { isLocalDate } from '@evergreen/kernel';
import type { Condition, Rule, RuleValue } from './rule.ts';

/** The text form of a rule; read again it is the very same tree. */
export function printRule(rule: Rule): string {
  if ('all' in rule) return rule.all.map(grouped).join(' and ');
  // "and" binds closer than "or", yet few readers know: groups within groups always have their brackets.
  if ('any' in rule) return rule.any.map(grouped).join(' or ');
  if ('not' in rule) return `not (${printRule(rule.not)})`;
  return printCondition(rule);
}

function grouped(rule: Rule): string {
  return 'all' in rule || 'any' in rule ? `(${printRule(rule)})` : printRule(rule);
}

function printCondition(condition: Condition): string {
  const { fact, is } = condition;
  switch (is) {
    case 'known':
    case 'unknown':
      return `${fact} is ${is}`;
    case 'in':
    case 'not in':
      return `${fact} ${is} (${condition.value.map(printValue).join(', ')})`;
    case 'under':
      return `${fact} under ${quoted(condition.value)}`;
    case 'within next':
    case 'within last':
      return `${fact} ${is} ${condition.value} days`;
    default:
      return `${fact} ${is} ${printValue(condition.value)}`;
  }
}

function printValue(value: RuleValue): string {
  if (typeof value !== 'string') return String(value);
  return isLocalDate(value) ? value : quoted(value);
}

function quoted(text: string): string {
  return `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
}
