import { defineMigration } from '@evergreen/persistence';

/** Claims that were taken back count for nothing. */
export const withdrawnClaims = defineMigration('0005-withdrawn-claims', [
  `alter table claim_fact add column withdrawn boolean not null default false`,
]);
