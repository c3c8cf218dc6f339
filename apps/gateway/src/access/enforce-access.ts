import { DomainError } from '@evergreen/kernel';
import { type GraphQLFieldResolver, type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';
import type { RequestContext } from '../calls/request-context.ts';
import { accessExtension, type AccessRule } from './access-rules.ts';

/** Nest gives each plain field a resolver of this name that reads the property. */
const plainResolver = 'rootFieldResolver';

/**
 * Puts every resolver of the schema behind the rule it names. Plain fields lose the resolver that merely reads
 * them: without one the compiled operation reads the property by itself.
 * @throws Error for a resolver that names no rule: denied is the default, and a schema with a gap does not start
 */
export function enforceAccess(schema: GraphQLSchema): GraphQLSchema {
  for (const { coordinate, field, rule } of resolversOf(schema)) {
    if (rule === undefined) throw new Error(`${coordinate} does not say who may resolve it`);
    field.resolve = guarded(field.resolve!, rule);
  }
  for (const field of objectTypes(schema).flatMap((type) => Object.values(type.getFields()))) {
    if (field.resolve?.name === plainResolver) delete field.resolve;
  }
  return schema;
}

/** Each field that has a resolver of its own, with its rule. Plain fields show what such a one has allowed. */
function resolversOf(schema: GraphQLSchema) {
  return objectTypes(schema).flatMap((type) =>
    Object.values(type.getFields())
      .filter(({ resolve }) => resolve !== undefined && resolve.name !== plainResolver)
      .map((field) => ({
        coordinate: `${type.name}.${field.name}`,
        field,
        rule: field.extensions[accessExtension] as AccessRule | undefined,
      })),
  );
}

/** The types of ours that have fields. */
export function objectTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__'));
}

type Resolve = GraphQLFieldResolver<unknown, RequestContext>;

function guarded(resolve: Resolve, rule: AccessRule): Resolve {
  return (source, args, context, info) => {
    if (!rule.allows(context.viewer)) throw refusal(context);
    return resolve(source, args, context, info);
  };
}

function refusal({ viewer, request }: RequestContext): DomainError {
  if (viewer) return new DomainError('FORBIDDEN', 'Not for this viewer');
  return request.isSessionEnded
    ? new DomainError('SESSION_ENDED', 'The session has ended')
    : new DomainError('NOT_SIGNED_IN', 'Nobody is signed in');
}
