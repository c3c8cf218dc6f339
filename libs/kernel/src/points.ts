declare const pointsBrand: unique symbol;

/** Loyalty points: whole, signed, 64 bit. */
export type Points = bigint & { readonly [pointsBrand]: true };

const max = 2n ** 63n - 1n;

/** Makes points of a whole number. @throws RangeError when it is not whole or leaves 64 bit. */
export function points(value: bigint | number): Points {
  const whole = typeof value === 'bigint' ? value : BigInt(value);
  if (whole > max || whole < -max - 1n) throw new RangeError(`Points out of range: ${whole}`);
  return whole as Points;
}

export function sumPoints(values: Iterable<Points>): Points {
  let sum = 0n;
  for (const value of values) sum += value;
  return points(sum);
}
