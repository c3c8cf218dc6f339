import { points } from '@evergreen/kernel';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const safeMax = BigInt(Number.MAX_SAFE_INTEGER);

function read(value: unknown): bigint {
  try {
    if (typeof value === 'number' && Number.isSafeInteger(value)) return points(value);
    if (typeof value === 'string' && /^-?\d{1,19}$/.test(value)) return points(BigInt(value));
  } catch {
    // Out of 64 bits: refused below like anything else that is no number of points.
  }
  throw new GraphQLError('Expects a whole number of 64 bits');
}

/** Points leave as a JSON number while that is exact, as text beyond. */
export const PointsScalar = new GraphQLScalarType<bigint, number | string>({
  name: 'Points',
  description: 'Points: a whole number of 64 bits; a JSON number while it is exact, else text.',
  serialize(value) {
    if (typeof value !== 'bigint') throw new GraphQLError('Points are whole numbers of 64 bits');
    return value <= safeMax && value >= -safeMax ? Number(value) : value.toString();
  },
  parseValue: read,
  parseLiteral(node) {
    if (node.kind === Kind.INT) return read(node.value);
    if (node.kind === Kind.STRING) return read(node.value);
    throw new GraphQLError('Expects a whole number of 64 bits');
  },
});
