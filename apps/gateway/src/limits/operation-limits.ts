import { GraphQLError, type ValidationContext, type ASTVisitor } from 'graphql';

/** What a screen of ours needs, with room to grow; a guesser or a memory hog needs more. */
export const operationLimits = {
  /** Mercurius counts an operation's levels. */
  depth: 10,
  /** Words and signs of the text; refused before it is parsed further. */
  tokens: 2_000,
  /** Parsed operations kept; with the limit on tokens that is some 50 MB at most. */
  cached: 256,
  rootFields: 10,
  /** One mutation an operation: twenty guesses at a code under twenty aliases would count as one request. */
  mutationFields: 1,
  aliases: 20,
} as const;

/** A validation rule: bounds on what one operation may ask at once. */
export function limitOperation(context: ValidationContext): ASTVisitor {
  let aliases = 0;
  const refuse = (what: string): void => context.reportError(new GraphQLError(what));
  return {
    OperationDefinition({ operation, selectionSet }) {
      const max = operation === 'mutation' ? operationLimits.mutationFields : operationLimits.rootFields;
      const isPlain =
        operation !== 'mutation' || selectionSet.selections.every(({ kind }) => kind === 'Field');
      if (selectionSet.selections.length > max || !isPlain) {
        refuse(`A ${operation} may ask for ${max} field${max === 1 ? '' : 's'} at its top`);
      }
    },
    Field({ alias }) {
      if (alias === undefined) return;
      aliases += 1;
      if (aliases === operationLimits.aliases + 1) {
        refuse(`An operation may have ${operationLimits.aliases} aliases`);
      }
    },
  };
}
