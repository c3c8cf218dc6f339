/** How many rows differ, and the number of the first member among them. */
const found = (control: string, differing: string) => `
  select '${control}' as control, count(*) as differing,
    (select member_number from member where member_id = (array_agg(wrong.member_id order by wrong.member_id))[1])
      as member_number
  from (${differing}) as wrong`;

const into = (account: string) => `coalesce(sum(case to_account when '${account}' then points else 0 end
  - case from_account when '${account}' then points else 0 end), 0)`;

// An entry says what its lines do to what lies free.
const entries = `
  select member_id from ledger_entry entry
  full join (
    select member_id, entry_id, ${into('AVAILABLE')} as points, sum(status_points) as status_points
    from ledger_line group by member_id, entry_id
  ) as line using (member_id, entry_id)
  where entry.key is null or entry.points <> coalesce(line.points, 0)
    or entry.status_points <> coalesce(line.status_points, 0)`;

// A lot holds what its lines brought and took.
const lots = `
  select member_id from lot
  full join (
    select member_id, lot_id, ${into('AVAILABLE')} as available, ${into('HELD')} as held, ${into('REDEEMED')} as spent,
      ${into('EXPIRED')} as expired, sum(status_points) as status_points
    from ledger_line group by member_id, lot_id
  ) as line using (member_id, lot_id)
  where (lot.available, lot.held, lot.spent, lot.expired, lot.status_points)
    is distinct from (line.available, line.held, line.spent, line.expired, line.status_points)`;

// What is held of a lot is held by somebody.
const holds = `
  select member_id from (select member_id, lot_id, held from lot where held > 0) as lot
  full join (select member_id, lot_id, sum(points) as held from hold_lot where points > 0 group by member_id, lot_id)
    as held using (member_id, lot_id)
  where lot.held is distinct from held.held`;

// What one lot of a member paid, another lot of theirs got.
const settlement = `
  select member_id from ledger_line where 'SETTLEMENT' in (from_account, to_account)
  group by member_id having ${into('SETTLEMENT')} <> 0`;

// What one account gave, the other got.
const transfer = `
  select least(line.member_id, counterpart) as member_id
  from (
    select member_id, coalesce(counterpart_member_id, member_id) as counterpart, from_account, to_account, line.points
    from ledger_line line join ledger_entry using (member_id, entry_id)
    where 'TRANSFER' in (from_account, to_account)
  ) as line
  group by least(line.member_id, counterpart), greatest(line.member_id, counterpart)
  having ${into('TRANSFER')} <> 0`;

/** What must agree in the ledger as it stands: a row a control, with how many differ. */
export const ledgerControls = [
  found('ENTRIES', entries),
  found('LOTS', lots),
  found('HOLDS', holds),
  found('SETTLEMENT', settlement),
  found('TRANSFER', transfer),
].join(' union all ');
