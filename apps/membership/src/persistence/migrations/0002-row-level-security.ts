import { defineMigration } from '@evergreen/persistence';
import { offices, protect, protectByMember, scope } from './protect.ts';

/** Whoever has no scope sees nothing; members see themselves, staff the members of their offices, services all. */
export const rowLevelSecurity = defineMigration('0002-row-level-security', [
  // Where a customer belongs, whether a member already or not yet. Version 0: not heard of.
  `create table customer_office (
    customer_id uuid primary key,
    org_path text collate "C" not null,
    version bigint not null
  )`,
  `alter table customer_office enable row level security`,
  `alter table customer_office force row level security`,
  `create policy scope on customer_office using (${scope} = 'service')`,
  `alter table member add column org_path text collate "C" not null default '/'`,
  ...protect('member', `org_path || '/' like any (${offices})`),
  ...['ledger_entry', 'lot'].flatMap(protectByMember),
]);
