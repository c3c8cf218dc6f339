import { InvalidInput } from '@evergreen/kernel';

/** A number of an argument that the services take as 64 bits, such as a version. @throws InvalidInput naming it */
export function wholeNumber(field: string, value: number): bigint {
  if (Number.isSafeInteger(value) && value >= 0) return BigInt(value);
  throw new InvalidInput([{ field, problem: 'must be a whole number, not negative' }]);
}
