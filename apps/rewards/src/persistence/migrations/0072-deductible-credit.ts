import { defineMigration } from '@evergreen/persistence';
import { ofCustomers } from './row-scope.ts';

/** Money off the deductible of a policy for months without a counted claim: every change of it, for ever. */
export const deductibleCredit = defineMigration('0072-deductible-credit', [
  // Whoever writes entries of a policy holds its row. What it comes to is the sum of its entries.
  `create table deductible_credit (
    customer_id uuid not null,
    policy_id uuid not null,
    rule_id text not null,
    currency text not null,
    primary key (customer_id, policy_id, rule_id)
  )`,
  // What is known otherwise later is set right by further entries of the same cause.
  `create table deductible_credit_entry (
    customer_id uuid not null,
    policy_id uuid not null,
    rule_id text not null,
    cause text collate "C" not null,
    n integer not null check (n >= 0),
    serial bigint generated always as identity,
    kind text not null check (kind in ('GRANTED', 'USED', 'LOST', 'TAKEN_BACK', 'RESTORED', 'REFUSED')),
    cause_kind text not null check (cause_kind in ('CHECK', 'CLAIM', 'LAPSE')),
    minor bigint not null,
    entry_on date not null,
    term_id uuid not null,
    claim_id uuid,
    reason text,
    rule_set_id text not null,
    rule_set_version integer not null,
    run_id uuid not null,
    recorded_at timestamptz not null,
    primary key (customer_id, policy_id, rule_id, cause, n),
    foreign key (customer_id, policy_id, rule_id) references deductible_credit,
    check ((kind = 'REFUSED') = (reason is not null)),
    check (case when kind in ('GRANTED', 'RESTORED') then minor > 0 when kind = 'REFUSED' then minor = 0 else minor < 0 end)
  )`,
  `create function refuse_credit_change() returns trigger language plpgsql as $$
    begin
      raise exception 'The deductible credit is append-only: % is refused, correct it by a new entry', lower(tg_op)
        using errcode = 'restrict_violation';
    end
  $$`,
  `create trigger deductible_credit_entry_append_only before update or delete or truncate on deductible_credit_entry
    for each statement execute function refuse_credit_change()`,
  ...['deductible_credit', 'deductible_credit_entry'].flatMap((table) => ofCustomers(table)),
]);
