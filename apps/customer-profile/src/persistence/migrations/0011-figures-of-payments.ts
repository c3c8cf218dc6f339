import { defineMigration } from '@evergreen/persistence';

/** What is outstanding and recovered is told payment by payment, and summed over them as what was paid is. */
export const figuresOfPayments = defineMigration('0011-figures-of-payments', [
  `alter table claim_payment
    add column outstanding_minor bigint not null default 0 check (outstanding_minor >= 0),
    add column recovered_minor bigint not null default 0 check (recovered_minor >= 0)`,
  // The daily run closes what was cancelled as it closes what has ended.
  `create index policy_term_cancelled on policy_term (cancelled_on, customer_id)
    where closed_on is null and cancelled_on is not null`,
]);
