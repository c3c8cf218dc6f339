import { addDays, localDate } from '@evergreen/kernel';
import fc from 'fast-check';
import { customerFacts, type Fact } from '../facts/fact-catalogue.ts';
import type { FactValues, RuleContext } from './evaluate-rule.ts';
import type { Condition, Rule } from './rule.ts';

export const ruleContext: RuleContext = { today: localDate('2026-01-15'), moneyDigits: 2 };

const oneOf = <const V>(...values: readonly V[]) => fc.constantFrom(...values);
/** Few values, so that rules and rows often meet. */
const day = fc.integer({ min: -3, max: 3 }).map((days) => addDays(ruleContext.today, days));
const text = oneOf('', 'a', 'agent', '直销', 'it"s', String.raw`back\slash`, '2026-01-15', '“”', "'; --");

function valueOf({ type, values, whole, isOffice }: Fact): fc.Arbitrary<string | number | boolean> {
  if (values !== undefined) return oneOf(...values.map(({ value }) => value));
  if (isOffice === true) return oneOf('/', '/32', '/32/3201', '/33');
  switch (type) {
    case 'number':
    case 'money':
    case 'ratio':
      return whole === true ? fc.integer({ min: -1, max: 4 }) : oneOf(-1.5, 0, 0.1, 0.3, 1, 2.25, 100_000.07);
    case 'date':
      return day;
    case 'text':
      return text;
    case 'boolean':
      return fc.boolean();
  }
}

const factWith = (holds: (fact: Fact) => boolean) => oneOf(...customerFacts.filter(holds));
const inOrder = (fact: Fact) => fact.type !== 'text' && fact.type !== 'boolean';

const condition: fc.Arbitrary<Condition> = fc.oneof(
  oneOf(...customerFacts).chain((fact) =>
    fc.record({ fact: fc.constant(fact.key), is: oneOf('=', '!='), value: valueOf(fact) }),
  ),
  factWith(inOrder).chain((fact) =>
    fc.record({ fact: fc.constant(fact.key), is: oneOf('<', '<=', '>', '>='), value: valueOf(fact) }),
  ),
  factWith(({ type }) => type === 'text' || type === 'number').chain((fact) =>
    fc.record({
      fact: fc.constant(fact.key),
      is: oneOf('in', 'not in'),
      value: fc.array(valueOf(fact) as fc.Arbitrary<string | number>, { minLength: 1, maxLength: 3 }),
    }),
  ),
  fc.record({
    fact: fc.constant('office'),
    is: oneOf('under'),
    value: oneOf('/', '/3', '/32', '/32/3201'),
  }),
  oneOf(...customerFacts).chain(({ key }) =>
    oneOf<Condition>({ fact: key, is: 'known' }, { fact: key, is: 'unknown' }),
  ),
  factWith(({ type }) => type === 'date').chain(({ key }) =>
    fc.record({
      fact: fc.constant(key),
      is: oneOf('within next', 'within last'),
      value: fc.integer({ min: 0, max: 3 }),
    }),
  ),
);

/** Rules that pass the check. */
export const anyRule: fc.Arbitrary<Rule> = fc.letrec<{ rule: Rule }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    condition,
    fc.record({ all: fc.array(tie('rule'), { minLength: 2, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('rule'), { minLength: 2, maxLength: 3 }) }),
    fc.record({ not: tie('rule') }),
  ),
})).rule;

/** Rows as `customer_fact` might hold them, each fact perhaps not known. */
export const anyFacts: fc.Arbitrary<FactValues> = fc.record(
  Object.fromEntries(
    customerFacts.map((fact) => [
      fact.column,
      fc.option(
        fact.type === 'money'
          ? oneOf(-150n, 0n, 10n, 30n, 100n, 225n, 10_000_007n)
          : (valueOf(fact) as fc.Arbitrary<string | number | boolean | bigint>),
        { freq: 3 },
      ),
    ]),
  ),
);
