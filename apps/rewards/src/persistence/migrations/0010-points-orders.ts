import { defineMigration } from '@evergreen/persistence';
import { ofCustomers } from './row-scope.ts';

/** What was ordered from the ledger, and what became of it. */
export const pointsOrders = defineMigration('0010-points-orders', [
  // \`about_key\`: of what another order has made. \`points\`: of a take-back null where all was meant. \`moved\`: as the
  // ledger answered.
  `create table points_order (
    customer_id uuid not null,
    key text not null check (length(key) between 1 and 200),
    kind text not null check (kind in ('AWARD', 'TAKE_BACK', 'RESTORE')),
    source_kind text not null,
    source_id text not null,
    rule_id text not null,
    points bigint check (points > 0),
    about_key text check ((kind = 'AWARD') = (about_key is null)),
    effective_on date,
    active_on date,
    expires_on date,
    state text not null default 'ordered' check (state in ('ordered', 'posted', 'refused')),
    refused_because text check ((state = 'refused') = (refused_because is not null)),
    moved bigint check ((state = 'posted') = (moved is not null)),
    batch_id uuid not null,
    ordered_at timestamptz not null,
    answered_at timestamptz,
    primary key (customer_id, key)
  )`,
  `create index points_order_source on points_order (source_kind, source_id, customer_id)`,
  `create index points_order_open on points_order (source_kind, source_id) where state = 'ordered'`,
  ...ofCustomers('points_order'),
]);
