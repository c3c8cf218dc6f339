import { defineMigration } from '@evergreen/persistence';

/**
 * A vehicle's VIN as a column: its number where that is one (ISO 3779), in capitals. Row-level security keeps a lookup
 * by `upper(...)` off every index, and not one by a column. An erasure that replaces the number empties it.
 */
export const vehiclesByVin = defineMigration('0035-vehicles-by-vin', [
  `alter table vehicle add column vin text collate "C" generated always as (
    case when source_ref ~* '^[a-hj-npr-z0-9]{17}$' then upper(source_ref) end) stored`,
  `drop index vehicle_vin`,
  `create index vehicle_vin on vehicle (vin) where vin is not null`,
]);
