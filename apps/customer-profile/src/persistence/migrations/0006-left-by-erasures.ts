import { defineMigration } from '@evergreen/persistence';

const tables = ['customer_key', 'data_request', 'vehicle'];
const erased = '(select customer_id from customer_key where destroyed_at is not null)';

/** Earlier erasures left VINs, and what was typed as the reason of a request, in clear. */
export const leftByErasures = defineMigration('0006-left-by-erasures', [
  // Without a scope the owner sees no row of them.
  ...tables.map((table) => `alter table ${table} no force row level security`),
  `update run set params = jsonb_set(params, '{reason}', '""')
    from data_request d where run.id = d.request_id and d.customer_id in ${erased}`,
  `update data_request set reason = '' where customer_id in ${erased}`,
  `update vehicle set source_ref = 'erased-' || gen_random_uuid(), version = version + 1, changed_at = now()
    where customer_id in ${erased} and source_ref ~* '^[a-hj-npr-z0-9]{17}$'`,
  ...tables.map((table) => `alter table ${table} force row level security`),
]);
