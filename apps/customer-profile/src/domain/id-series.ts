import { uuidv7 } from '@evergreen/kernel';

/**
 * First 28 characters of a series of UUIDs of version 7: the instant and 42 random bits; a record's number in the
 * series, in eight hexadecimal digits, completes one. RFC 9562 (6.2) allows such a counter. Postgres makes these in
 * well under half the time of its own `uuidv7()`, and in the order of insertion, which keeps indexes dense.
 */
export function newIdSeries(): string {
  return uuidv7().slice(0, 28);
}
