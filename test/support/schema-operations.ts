import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  type GraphQLInputType,
  type GraphQLSchema,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

export interface SchemaOperation {
  readonly kind: 'query' | 'mutation';
  readonly name: string;
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Every query and mutation the gateway offers, with each id set to the given one: what is added is asked too. */
export function schemaOperations(id: string): SchemaOperation[] {
  const path = join(import.meta.dirname, '../../apps/gateway/schema.graphql');
  const schema = buildSchema(readFileSync(path, 'utf8'));
  return [...operationsOf(schema, 'query', id), ...operationsOf(schema, 'mutation', id)];
}

function operationsOf(schema: GraphQLSchema, kind: 'query' | 'mutation', id: string): SchemaOperation[] {
  const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
  return Object.values(root!.getFields()).map(({ name, args, type }) => {
    const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
    const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
    const selection = isCompositeType(getNamedType(type)) ? ' { __typename }' : '';
    return {
      kind,
      name,
      text: `${kind}${declared ? `(${declared})` : ''} { ${name}${passed ? `(${passed})` : ''}${selection} }`,
      variables: Object.fromEntries(args.map((arg) => [arg.name, valueOf(arg.type, id)])),
    };
  });
}

const scalars: Readonly<Record<string, unknown>> = {
  Int: 1,
  Float: 1,
  Boolean: true,
  LocalDate: '2026-01-01',
};

function valueOf(type: GraphQLInputType, id: string): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, id);
  if (isListType(type)) return [valueOf(type.ofType, id)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    return Object.fromEntries(
      Object.values(type.getFields()).map((field) => [field.name, valueOf(field.type, id)]),
    );
  }
  return scalars[type.name] ?? id;
}
