import { GraphQLError, GraphQLScalarType } from 'graphql';

function refuse(): never {
  throw new GraphQLError('Data of a free shape is not taken as input');
}

/** Stands for JSON text of a service; what is not JSON does not leave. */
export const JsonScalar = new GraphQLScalarType<never, unknown>({
  name: 'Json',
  description: 'Data of a free shape; in answers only.',
  serialize(value) {
    if (typeof value !== 'string') throw new GraphQLError('Expects JSON text');
    return JSON.parse(value) as unknown;
  },
  parseValue: refuse,
  parseLiteral: refuse,
});
