/** Name of the run kind that wraps the keys of customers with the newest master key. */
export const rewrapKeysKind = 'rewrap-keys';
