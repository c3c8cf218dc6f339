import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';

export interface SchemaOperation {
  readonly kind: 'query' | 'mutation';
  readonly name: string;
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Whether an id, or a field that names a record, goes in. */
  readonly takesId: boolean;
  /** The fields it asks for, as `Type.field`. */
  readonly fields: readonly string[];
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
    const fields = [`${root!.name}.${name}`];
    const selection = selectionOf(schema, getNamedType(type), levelsMax, fields);
    const variables = Object.fromEntries(args.map((arg) => [arg.name, valueOf(arg.type, id)]));
    return {
      kind,
      name,
      text: `${kind}${declared ? `(${declared})` : ''} { ${name}${passed ? `(${passed})` : ''}${selection} }`,
      variables,
      takesId: JSON.stringify(variables).includes(id),
      fields,
    };
  });
}

/** Below an operation's own field; deeper ones of our schema say nothing new. */
const levelsMax = 3;

/** Every field that needs no argument, with what lies below it; notes each as `Type.field`. */
function selectionOf(schema: GraphQLSchema, type: GraphQLNamedType, levels: number, noted: string[]): string {
  if (!isCompositeType(type)) return '';
  if (isUnionType(type)) {
    const parts = schema.getPossibleTypes(type);
    const fragments = parts.map((part) => `... on ${part.name}${selectionOf(schema, part, levels, noted)}`);
    return ` { __typename ${fragments.join(' ')} }`;
  }
  if (!isObjectType(type)) return ' { __typename }';
  const chosen = Object.values(type.getFields()).flatMap((field) => {
    const below = getNamedType(field.type);
    if (field.args.some(isRequiredArgument)) return [];
    if (isCompositeType(below) && levels === 1) return [];
    noted.push(`${type.name}.${field.name}`);
    return [`${field.name}${selectionOf(schema, below, levels - 1, noted)}`];
  });
  return ` { __typename ${chosen.join(' ')} }`;
}

const scalars: Readonly<Record<string, unknown>> = {
  Int: 1,
  Float: 1,
  Boolean: true,
  Points: 1,
  LocalDate: '2026-01-01',
  Instant: '2026-01-01T00:00:00Z',
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
