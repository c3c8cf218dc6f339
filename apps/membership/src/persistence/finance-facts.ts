import type { LocalDate } from '@evergreen/kernel';
import { sql, statement, type Transaction } from '@evergreen/persistence';
import type { DayFacts } from '../domain/finance/day-facts.ts';
import { windowStart } from '../domain/finance/breakage.ts';
import { lotsThen } from './account.repository.ts';
import { ledgerControls } from './ledger-controls.ts';
import { origin } from './lot-origin.ts';

const issuedMonth = `date_trunc('month', coalesce(origin.effective_on, lot.effective_on))::date`;
const source = `coalesce(origin.source_kind, '') as source_kind, coalesce(origin.rule_id, '') as rule_id`;
const isLapsed = 'available > 0 and lot.expires_on <= $1';
const net = (to: string, from = to) => `
  (sum(case to_account when ${to} then points else 0 end) - sum(case from_account when ${from} then points else 0 end))`;
const into = (account: string) => net(`'${account}'`);
const outOf = (account: string) => `-${net(`'${account}'`)}`;

// As JSON with numbers as text: all of it comes from one statement, so that all of it is of the same moment.
const listOf = (columns: string, rest: string) =>
  `(select coalesce(jsonb_agg(to_jsonb(each)), '[]') from (select ${columns} ${rest}) as each)`;
const standing = `issued_month as "issuedMonth", sum(pending)::text as pending, sum(active)::text as active,
  sum(held)::text as held, sum(owed)::text as owed`;
const isThere = 'having sum(pending) + sum(active) + sum(held) + sum(owed) > 0';
const movement = `sum(issued)::text as issued, sum(redeemed)::text as redeemed, sum(expired)::text as expired,
  sum(reversed)::text as reversed, sum(adjusted)::text as adjusted, sum(moved)::text as moved`;

const dayFacts = statement(
  'membership.finance-facts',
  `with tier_then as (
     select distinct on (member_id) member_id, to_tier_id from tier_change where effective_on <= $1
     order by member_id, n desc
   ), cell as materialized (
     select ${issuedMonth} as issued_month, ${source}, coalesce(to_tier_id, $2) as tier_id,
       date_trunc('month', lot.expires_on)::date as expires_month,
       coalesce(sum(available) filter (where available > 0 and (lot.active_on > $1 or lot.active_on is null)
         and lot.expires_on > $1 is not false), 0) as pending,
       coalesce(sum(available) filter (where available > 0 and lot.active_on <= $1
         and lot.expires_on > $1 is not false), 0) as active,
       sum(held) as held,
       coalesce(-sum(available) filter (where available < 0), 0) as owed,
       coalesce(sum(available) filter (where ${isLapsed}), 0) as lapsed,
       count(*) as lots, sum(lot.points) as granted
     from (${lotsThen('$1', 'true')}) as lot ${origin} left join tier_then on tier_then.member_id = lot.member_id
     group by 1, 2, 3, 4, 5
   ), moved as materialized (
     select date_trunc('month', entry.effective_on)::date as month, ${issuedMonth} as issued_month, ${source},
       from_account, to_account, sum(line.points) as points
     from ledger_line line join ledger_entry entry using (member_id, entry_id)
     left join lot using (member_id, lot_id) ${origin}
     where entry.effective_on <= $1
     group by 1, 2, 3, 4, 5, 6
   ), flow as materialized (
     select month, issued_month, source_kind, rule_id, ${outOf('ISSUED')} as issued, ${into('REDEEMED')} as redeemed,
       ${into('EXPIRED')} as expired, ${into('REVERSED')} as reversed, ${outOf('ADJUSTED')} as adjusted,
       ${outOf('TRANSFER')} + ${outOf('SETTLEMENT')} as moved
     from moved group by 1, 2, 3, 4
     union all
     -- Their time is over, and no entry says so yet.
     select expires_month, issued_month, source_kind, rule_id, 0, 0, lapsed, 0, 0, 0 from cell where lapsed > 0
   )
   select
     ${listOf(`expires_month as month, ${standing}`, `from cell group by expires_month, issued_month ${isThere}`)}
       as "byExpiry",
     ${listOf(`tier_id as "tierId", ${standing}`, `from cell group by tier_id, issued_month ${isThere}`)} as "byTier",
     ${listOf(
       `source_kind as "sourceKind", rule_id as "ruleId", ${standing}`,
       `from cell group by source_kind, rule_id, issued_month ${isThere}`,
     )} as "bySource",
     (select coalesce(sum(lapsed), 0)::text from cell) as lapsed,
     ${listOf(
       `issued_month as "issuedMonth", sum(lots)::text as lots, sum(granted)::text as granted`,
       'from cell group by issued_month',
     )} as cohorts,
     ${listOf(
       `month, source_kind as "sourceKind", rule_id as "ruleId", ${movement}`,
       'from flow group by month, source_kind, rule_id order by month, source_kind, rule_id',
     )} as flows,
     ${listOf(
       `month, issued_month as "issuedMonth", ${movement}`,
       'from flow where month >= $3 group by month, issued_month',
     )} as "runOff",
     ${listOf(
       `account, sum(case to_account when account then points else 0 end)::text as "in",
         sum(case from_account when account then points else 0 end)::text as "out"`,
       `from moved cross join unnest(array['AVAILABLE', 'HELD', 'ISSUED', 'REDEEMED', 'EXPIRED', 'REVERSED', 'ADJUSTED',
         'TRANSFER', 'SETTLEMENT']) with ordinality as known (account, n) group by account, n order by n`,
     )} as accounts,
     ${listOf('control, differing::text, member_number as "memberNumber"', `from (${ledgerControls}) as control`)}
       as controls`,
);

type AsText<T> = T extends bigint
  ? string
  : T extends readonly (infer Row)[]
    ? readonly { readonly [Name in keyof Row]: AsText<Row[Name]> }[]
    : T;
type Row = { readonly [Name in keyof Omit<DayFacts, 'asOf'>]: AsText<DayFacts[Name]> };

/** What the ledger says at the end of a day. Reads all of it. @param lowestTierId of members who were never decided */
export async function factsOfDay(tx: Transaction, asOf: LocalDate, lowestTierId: string): Promise<DayFacts> {
  // Postgres takes pairs of keys for rarer than they are and would look each row up by itself; all are read anyway. To
  // compile the statement takes longer than it saves.
  await tx.rows(sql`
    select set_config('enable_nestloop', 'off', true), set_config('jit', 'off', true),
      set_config('work_mem', '64MB', true)`);
  const [row] = await tx.prepared<Row>(dayFacts, [asOf, lowestTierId, windowStart(asOf)]);
  const { byExpiry, byTier, bySource, lapsed, cohorts, flows, runOff, accounts, controls } = row!;
  return {
    asOf,
    byExpiry: byExpiry.map((each) => ({ ...each, ...standingOf(each) })),
    byTier: byTier.map((each) => ({ ...each, ...standingOf(each) })),
    bySource: bySource.map((each) => ({ ...each, ...standingOf(each) })),
    lapsed: BigInt(lapsed),
    cohorts: cohorts.map((each) => ({ ...each, lots: BigInt(each.lots), granted: BigInt(each.granted) })),
    flows: flows.map((each) => ({ ...each, ...movementOf(each) })),
    runOff: runOff.map((each) => ({ ...each, ...movementOf(each) })),
    accounts: accounts.map((each) => ({ ...each, in: BigInt(each.in), out: BigInt(each.out) })),
    controls: controls.map((each) => ({ ...each, differing: BigInt(each.differing) })),
  };
}

function standingOf(row: Record<'pending' | 'active' | 'held' | 'owed', string>) {
  const { pending, active, held, owed } = row;
  return { pending: BigInt(pending), active: BigInt(active), held: BigInt(held), owed: BigInt(owed) };
}

function movementOf(
  row: Record<'issued' | 'redeemed' | 'expired' | 'reversed' | 'adjusted' | 'moved', string>,
) {
  return {
    ...{ issued: BigInt(row.issued), redeemed: BigInt(row.redeemed), expired: BigInt(row.expired) },
    ...{ reversed: BigInt(row.reversed), adjusted: BigInt(row.adjusted), moved: BigInt(row.moved) },
  };
}
