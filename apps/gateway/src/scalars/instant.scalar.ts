import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const pattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/;

function read(value: unknown): string {
  if (typeof value === 'string' && pattern.test(value) && !Number.isNaN(Date.parse(value))) return value;
  throw new GraphQLError('Expects an instant in UTC such as 2026-11-22T08:00:00Z');
}

export const InstantScalar = new GraphQLScalarType<string, string>({
  name: 'Instant',
  description: 'An instant, RFC 3339 in UTC.',
  serialize: read,
  parseValue: read,
  parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : undefined),
});
