/** Tables in which nothing is ever changed or removed: whoever runs the service may add rows to them and no more. */
export const appendOnlyTables = [
  'ledger_entry',
  'ledger_line',
  'tier_change',
  'benefit_use',
  'finance_snapshot',
  'member_act',
];
