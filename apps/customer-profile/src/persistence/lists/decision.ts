import { type RawBuilder, sql, template, type Template, type Transaction } from '@evergreen/persistence';
import { customerFacts } from '../../domain/facts/fact-catalogue.ts';
import type { ListRules } from '../../domain/lists/list-rules.ts';
import type { RuleContext } from '../../domain/rules/evaluate-rule.ts';
import { compileRule } from '../rules/compile-rule.ts';
import { lockSideBySide, type SideBySide } from '../side-by-side.ts';

/** Whose facts are looked at: customers from one id to before another. */
export interface DecidedRange {
  readonly from: string;
  /** Undefined: to the end. */
  readonly to: string | undefined;
  /** A query of ids: only these of the range. */
  readonly among?: RawBuilder<unknown> | undefined;
}

const idMax = (1n << 128n) - 1n;

/** One customer alone. */
export function aloneOf(customerId: string): DecidedRange {
  const next = BigInt(`0x${customerId.replaceAll('-', '')}`) + 1n;
  if (next > idMax) return { from: customerId, to: undefined };
  const to = next
    .toString(16)
    .padStart(32, '0')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  return { from: customerId, to };
}

/** By which rules, on which day. */
export interface DecisionRules {
  readonly version: number;
  readonly rules: ListRules;
  readonly context: RuleContext;
}

/** What the pass itself decides, in the place of what the last one did. */
const decidedHere = ['warning', 'quadrant', 'list'];

const factColumns = sql.join(
  customerFacts
    .filter(({ column }) => !decidedHere.includes(column))
    .map(({ column }) => sql`f.${sql.ref(column)}`),
);

export function inRange(id: RawBuilder<unknown>, { from, to, among }: DecidedRange): RawBuilder<boolean> {
  return sql`${id} >= ${from}::uuid ${to === undefined ? sql`` : sql`and ${id} < ${to}::uuid`}
    ${among === undefined ? sql`` : sql`and ${id} in (${among})`}`;
}

/** The province of an office: its head office is a province of its own. */
export const provinceOf = (path: RawBuilder<unknown>) => sql`split_part(${path}, '/', 2)`;

/**
 * What the rules say of each customer of a range, in one pass over their facts: the level of each warning (0 none, 1
 * amber, 2 red), the highest that nobody has judged a false alarm, the quadrant and the list. The subqueries stand
 * apart (`offset 0`), so that each rule is asked once a customer. Postgres takes a narrow range for a single row and
 * would join each customer with all others: the last quadrant is therefore looked up, the judged warnings are hashed.
 * @param facts a table with the columns of `customer_fact`
 */
export function decisions(
  { version, rules, context }: DecisionRules,
  range: DecidedRange,
  facts: RawBuilder<unknown> = sql`customer_fact`,
): RawBuilder<unknown> {
  const asked = (rule: ListRules['good']) => compileRule(rule, context);
  const levels = rules.warnings.map(
    ({ amber, red }) =>
      sql`case when ${asked(red)} then 2::smallint when ${asked(amber)} then 1::smallint else 0::smallint end`,
  );
  const cuts = cutsOf(rules, version, context);
  return sql`
    with judged as materialized (
      select customer_id, jsonb_object_agg(rule, case level when 'red' then 2 else 1 end) as dismissed
      from warning where state = 'judged' and outcome = 'false-alarm' and ${inRange(sql`customer_id`, range)}
      group by customer_id
    )
    select f.customer_id, f.org_path, f.levels, f.warning, f.quadrant, f.last_quadrant, f.loyalty_cut,
      f.satisfaction_cut, case when ${asked(rules.poor)} then 'poor' when ${asked(rules.good)} then 'good' end as list
    from (
      select f.customer_id, ${factColumns}, f.levels, f.last_quadrant, f.loyalty_cut, f.satisfaction_cut,
        case ${highest(rules)} when 2 then 'red' when 1 then 'amber' end as warning,
        ${quadrant(rules.hysteresis)} as quadrant
      from (
        select f.*, array[${sql.join(levels)}]::smallint[] as levels,
          (select s.last_ruled::smallint from standing s
           where s.customer_id = f.customer_id and s.kind = 'quadrant' and s.to_on is null) as last_quadrant,
          d.dismissed, ${cuts.loyalty} as loyalty_cut, ${cuts.satisfaction} as satisfaction_cut
        from ${facts} f
        left join judged d on d.customer_id = f.customer_id
        ${cuts.join}
        where ${inRange(sql`f.customer_id`, range)}
        offset 0
      ) f
      offset 0
    ) f`;
}

function cutsOf({ cut }: ListRules, version: number, { today }: RuleContext) {
  if (cut.kind === 'fixed') {
    const value = (each: number) => sql`${each}::double precision`;
    return { loyalty: value(cut.loyalty), satisfaction: value(cut.satisfaction), join: sql`` };
  }
  return {
    ...{ loyalty: sql`c.loyalty`, satisfaction: sql`c.satisfaction` },
    join: sql`left join quadrant_cut c on c.as_of = ${today}::date and c.rules_version = ${version}
      and c.province = ${provinceOf(sql`f.org_path`)}`,
  };
}

function highest({ warnings }: ListRules): RawBuilder<unknown> {
  if (warnings.length === 0) return sql`0`;
  const standing = warnings.map(({ warningId }, n) => {
    const level = sql`f.levels[${sql.lit(n + 1)}]`;
    return sql`case when ${level} > coalesce((f.dismissed->>${warningId})::integer, 0) then ${level} else 0 end`;
  });
  // Of hardly anybody a warning was judged false: all others are spared to take the levels out of the array one by one.
  return sql`case
    when f.dismissed is not null then greatest(${sql.join(standing)})
    when 2::smallint = any(f.levels) then 2 when 1::smallint = any(f.levels) then 1 else 0 end`;
}

/** Silence gives no quadrant. The cut moves by the hysteresis away from the side somebody was on last. */
function quadrant(hysteresis: number): RawBuilder<unknown> {
  const isHigh = (index: string, was: readonly number[]) => sql`
    ${sql.ref(`f.${index}`)} >= ${sql.ref(`f.${index}_cut`)} + case
      when f.last_quadrant is null then 0
      when f.last_quadrant in (${sql.join(was.map((each) => sql.lit(each)))}) then -${hysteresis}::double precision
      else ${hysteresis}::double precision end`;
  const isLoyal = isHigh('loyalty', [2, 4]);
  return sql`case
    when f.satisfaction is null or f.satisfaction_cut is null or f.loyalty_cut is null then null
    when ${isHigh('satisfaction', [1, 2])} then case when ${isLoyal} then 2 else 1 end
    else case when ${isLoyal} then 4 else 3 end end::smallint`;
}

/**
 * What the statements after `keepDecisions` read. A connection keeps it, so that the pass is planned once and not for
 * each range; a transaction leaves it empty, and one that decides again begins anew. Plain storage spares it a table of
 * long values.
 */
const decisionTable = `create temporary table if not exists decision (
    customer_id uuid, org_path text storage plain, levels smallint[] storage plain, warning text storage plain,
    quadrant smallint, last_quadrant smallint, loyalty_cut double precision, satisfaction_cut double precision,
    list text storage plain
  ) on commit delete rows;
  delete from decision`;

/** Decides a range and keeps what was decided, until the transaction ends. @returns of how many customers */
export async function keepDecisions(
  tx: Transaction,
  rules: DecisionRules,
  range: DecidedRange,
): Promise<number> {
  const { from, to, among } = range;
  if (among === undefined) {
    const pass = passOf(rules, to !== undefined);
    // Left to itself, Postgres would plan each narrow range anew, since it takes it for a single row.
    await tx.client.query(`${decisionTable}; set local plan_cache_mode = force_generic_plan`);
    await tx.prepared(pass.statement, pass.values({ from, to }));
  } else {
    await tx.client.query(decisionTable);
    await tx.rows(keeping(rules, range));
  }
  const [row] = await tx.rows<{ count: number }>(sql`
    select count(*)::integer as count, set_config('plan_cache_mode', 'auto', true) as mode from decision`);
  return row!.count;
}

function keeping(rules: DecisionRules, range: DecidedRange): RawBuilder<unknown> {
  return sql`insert into decision ${decisions(rules, range)}`;
}

type Pass = Template<'from' | 'to'>;
const passes = new WeakMap<DecisionRules, Map<boolean, Pass>>();

/** The pass of these rules over any range, written out once. */
function passOf(rules: DecisionRules, isBounded: boolean): Pass {
  const known = passes.get(rules) ?? new Map<boolean, Pass>();
  passes.set(rules, known);
  const pass =
    known.get(isBounded) ??
    template('decide', ['from', 'to'], ({ from, to }) =>
      keeping(rules, { from: from as string, to: isBounded ? (to as string) : undefined }),
    );
  known.set(isBounded, pass);
  return pass;
}

/** Those who decide ranges work side by side; who writes of one customer works alone. Until the transaction ends. */
export function lockStandings(tx: Transaction, lock: SideBySide): Promise<void> {
  return lockSideBySide(tx, 'standing', lock);
}
