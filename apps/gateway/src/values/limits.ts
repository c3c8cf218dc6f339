import { InvalidInput } from '@evergreen/kernel';

/** Checks how many rows are asked for. @throws InvalidInput naming the argument */
export function limitUpTo(max: number, limit: number): number {
  if (limit >= 1 && limit <= max) return limit;
  throw new InvalidInput([{ field: 'limit', problem: `must be between 1 and ${max}` }]);
}
