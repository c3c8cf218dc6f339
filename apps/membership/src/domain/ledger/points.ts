export const least = (...values: readonly bigint[]) =>
  values.reduce((min, value) => (value < min ? value : min));
export const atLeastZero = (value: bigint) => (value < 0n ? 0n : value);
