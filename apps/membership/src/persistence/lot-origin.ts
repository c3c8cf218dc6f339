/**
 * The award a lot comes from, wherever it lies: it says what the points were given for, and when. Not by `coalesce`:
 * Postgres would take that for something that could tell of hidden rows, and use no index behind row-level security.
 */
export const origin = `
  left join ledger_entry origin
    on origin.member_id = case when lot.origin_member_id is null then lot.member_id else lot.origin_member_id end
    and origin.entry_id = case when lot.origin_entry_id is null then lot.lot_id else lot.origin_entry_id end`;
