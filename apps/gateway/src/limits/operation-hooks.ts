import { type DocumentNode, GraphQLError, type GraphQLSchema } from 'graphql';
import { brokenBound } from './operation-bounds.ts';
import type { PersistedOperations } from './persisted-operations.ts';

/**
 * Steps of Mercurius between receiving a text and running it, which tell the operations of our own apps from texts
 * of others. The very letters count: what is ours is known before anything of it is read.
 */
export function operationHooks(operations: PersistedOperations) {
  /** Contexts of requests that run an operation of ours. */
  const ours = new WeakSet<object>();
  return {
    preParsing(_schema: GraphQLSchema, text: string, context: object): void {
      if (operations.hasText(text)) ours.add(context);
    },

    /** Validation takes time that grows with the square of what is asked, so a text of others has bounds before it. */
    preValidation(_schema: GraphQLSchema, document: DocumentNode, context: object): void {
      const broken = ours.has(context) ? undefined : brokenBound(document);
      if (broken !== undefined) throw new GraphQLError(broken);
    },

    /**
     * Mercurius neither compiles a document that comes from a hook nor runs what it has compiled of it. Compiling
     * writes literals of the text into code, one kind of string even as code: so texts of others are interpreted.
     */
    preExecution(_schema: GraphQLSchema, document: DocumentNode, context: object) {
      return ours.has(context) ? undefined : { document };
    },
  };
}
