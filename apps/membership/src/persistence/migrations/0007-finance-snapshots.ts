import { defineMigration } from '@evergreen/persistence';

/** What finance found at the end of each day. Never changed: what came later shows in later days. */
export const financeSnapshots = defineMigration('0007-finance-snapshots', [
  // \`report\` is the whole report as the contract has it; the columns are for looking at many days at once.
  `create table finance_snapshot (
    as_of date primary key,
    pending bigint not null,
    active bigint not null,
    held bigint not null,
    owed bigint not null,
    full_cost_minor bigint not null,
    liability_minor bigint not null,
    currency text not null,
    balanced boolean not null,
    report jsonb not null,
    closed_at timestamptz not null
  )`,
]);
