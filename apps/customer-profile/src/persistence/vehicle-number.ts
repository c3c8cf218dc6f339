import { type RawBuilder, sql } from '@evergreen/persistence';

/** Whether the number of a vehicle is its VIN (ISO 3779): a number that the vehicle bears, and other lists know. */
export function isVin(number: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql`${number} ~* '^[a-hj-npr-z0-9]{17}$'`;
}

/** A number in the place of a VIN. Random: nobody comes to the VIN from it, whatever else they have. */
export function newPseudonym(): RawBuilder<string> {
  return sql`'erased-' || gen_random_uuid()`;
}
