import { isLocalDate, type LocalDate } from '@evergreen/kernel';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

function read(value: unknown): LocalDate {
  if (typeof value === 'string' && isLocalDate(value)) return value;
  throw new GraphQLError('Expects a date YYYY-MM-DD that exists');
}

export const LocalDateScalar = new GraphQLScalarType<LocalDate, string>({
  name: 'LocalDate',
  description: "A calendar date in the insurer's zone, YYYY-MM-DD.",
  serialize: read,
  parseValue: read,
  parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : undefined),
});
