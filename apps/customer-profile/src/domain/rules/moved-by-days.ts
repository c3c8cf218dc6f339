import { addDays, type LocalDate } from '@evergreen/kernel';
import { conditionsOf, type Rule } from './rule.ts';

/** Dates of a fact, both included. */
export interface DateWindow {
  readonly fact: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/**
 * The dates whose answer to a relative condition differs between two days though the customer did not change: whoever
 * has none of them belongs to the rule on the later day if and only if they did on the earlier one.
 */
export function movedByDays(rule: Rule, earlier: LocalDate, later: LocalDate): DateWindow[] {
  if (earlier >= later) return [];
  return conditionsOf(rule).flatMap(({ condition }) => {
    const { fact } = condition;
    switch (condition.is) {
      case 'within next':
        // [earlier, earlier + n] has become [later, later + n].
        return [
          { fact, from: earlier, to: addDays(later, -1) },
          { fact, from: addDays(earlier, condition.value + 1), to: addDays(later, condition.value) },
        ];
      case 'within last':
        return [
          { fact, from: addDays(earlier, 1), to: later },
          { fact, from: addDays(earlier, -condition.value), to: addDays(later, -condition.value - 1) },
        ];
      default:
        return [];
    }
  });
}
