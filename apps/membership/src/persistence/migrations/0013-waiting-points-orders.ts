import { defineMigration } from '@evergreen/persistence';
import { offices, scope } from './protect.ts';

const isOwn = `customer_id = (select nullif(current_setting('evergreen.customer', true), '')::uuid)`;
const seesAll = `(select '/%' = any (${offices}))`;

/** Orders of rewards about an award, or about what was taken back of one, that is still on its way here. */
export const waitingPointsOrders = defineMigration('0013-waiting-points-orders', [
  `create table waiting_points_order (
    customer_id uuid not null,
    key text not null,
    about_key text not null,
    batch_id text not null,
    kind text not null check (kind in ('TAKE_BACK', 'RESTORE')),
    source_kind text not null,
    source_id text not null,
    rule_id text not null,
    points bigint,
    policy text,
    reason text not null,
    since timestamptz not null,
    primary key (customer_id, key)
  )`,
  `alter table waiting_points_order enable row level security`,
  `alter table waiting_points_order force row level security`,
  `create policy scope on waiting_points_order using (
    case ${scope} when 'service' then true when 'member' then ${isOwn} when 'staff' then ${seesAll} else false end)`,
]);
