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
  /** Fields, fragments spread and fragments inline; the largest operation of our apps has 113, introspection 240. */
  fields: 300,
  /** Fields answered in one object, however often they are named; the apps' operations ask for 20. */
  fieldsSideBySide: 50,
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
    holdOneOperation,
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

/** A validation rule: compiled operations are kept by their text alone, so a text holds one. */
function holdOneOperation(context: ValidationContext): ASTVisitor {
  return {
    Document({ definitions }) {
      const operations = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
      if (operations.length === 1) return;
      context.reportError(new GraphQLError('A text holds exactly one operation'));
    },
  };
}
