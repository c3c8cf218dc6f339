import { defineMigration } from '@evergreen/persistence';

/** Which vehicle terms are about, and for which campaigns gave something. */
export const capsByVehicle = defineMigration('0073-caps-by-vehicle', [
  // Null: of a term that was told of before vehicles were kept, asked for after a start. Empty: not known.
  `alter table term_fact add column vehicle_id text`,
  `create index term_fact_without_vehicle on term_fact (customer_id) where vehicle_id is null`,
  `drop index term_fact_without_arrears`,
  // As it was known when the answer was given; null: it was not, or there was no policy.
  `alter table campaign_grant add column vehicle_id text`,
]);
