import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import {
  type ASTVisitor,
  type DocumentNode,
  GraphQLError,
  Kind,
  NoSchemaIntrospectionCustomRule,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

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
  directives: 10,
  /** Objects count 2, fields 1, each level half as much again; the dearest operation of our apps is below half. */
  cost: 1_200,
} as const;

/**
 * The rules an operation must keep beside those of GraphQL. Operations of our own apps, which are known by heart,
 * need not keep the bound on cost.
 */
export function operationRules(
  isOurs: (document: DocumentNode) => boolean,
  mayLookRound: boolean,
): ValidationRule[] {
  const limitCost = costLimitRule({
    maxCost: operationLimits.cost,
    objectCost: 2,
    scalarCost: 1,
    depthCostFactor: 1.5,
    // A fragment costs what it would cost where it is spread.
    flattenFragments: true,
    ignoreIntrospection: true,
    propagateOnRejection: false,
    onReject: [
      (context) => {
        if (isOurs(context!.getDocument())) return;
        context!.reportError(new GraphQLError('The operation asks for too much at once'));
      },
    ],
  });
  return [
    limitOperation,
    limitDirectives,
    (context) => limitCost(context),
    ...(mayLookRound ? [] : [NoSchemaIntrospectionCustomRule]),
  ];
}

const limitDirectives: ValidationRule = (context) =>
  maxDirectivesRule({
    n: operationLimits.directives,
    propagateOnRejection: false,
    onReject: [
      (refused) =>
        refused!.reportError(
          new GraphQLError(`An operation may have ${operationLimits.directives} directives`),
        ),
    ],
  })(context);

/** A validation rule: bounds on what one operation may ask at once. */
function limitOperation(context: ValidationContext): ASTVisitor {
  let aliases = 0;
  const refuse = (what: string): void => context.reportError(new GraphQLError(what));
  return {
    // Compiled operations are kept by their text alone, so a text holds one.
    Document({ definitions }) {
      const operations = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
      if (operations.length !== 1) refuse('A text holds exactly one operation');
    },
    OperationDefinition({ operation, selectionSet }) {
      const max = operation === 'mutation' ? operationLimits.mutationFields : operationLimits.rootFields;
      const isPlain =
        operation !== 'mutation' || selectionSet.selections.every(({ kind }) => kind === Kind.FIELD);
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
