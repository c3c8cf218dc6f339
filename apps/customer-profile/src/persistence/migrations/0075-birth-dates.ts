import { defineMigration } from '@evergreen/persistence';

/**
 * Birth dates, sealed as names are. Month and day stand beside them as a number, 229 for the 29th of February: only by
 * it is it found out whose birthday a day is.
 */
export const birthDates = defineMigration('0075-birth-dates', [
  `alter table customer
    add column birth_sealed bytea,
    add column birth_digest bytea,
    add column birthday smallint check (birthday between 101 and 1231),
    add constraint customer_birth_whole
      check (num_nulls(birth_sealed, birth_digest, birthday) in (0, 3))`,
  `create index customer_birthday on customer (birthday) where birthday is not null`,
  `alter table customer_fact add column birth_month integer check (birth_month between 1 and 12)`,
]);
