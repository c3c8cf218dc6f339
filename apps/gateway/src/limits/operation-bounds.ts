import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { operationLimits } from './operation-limits.ts';

/** Selection sets that are answered as one: of fields of one name side by side. */
type MergedSets = readonly SelectionSetNode[];

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/**
 * Which bound on what a text asks is broken, in words for who sent it; undefined when all are kept. Meant to be asked
 * before validation, which compares fields of one name pair by pair, with all that lies below them.
 *
 * Fragments count wherever they are spread. A fragment that spreads itself has no end, so it is over the bound.
 */
export function brokenBound({ definitions }: DocumentNode): string | undefined {
  const operations = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions) {
    if (definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
    const name = definition.name.value;
    // Of two with one name it is not known here which one validation looks at. The words are those of validation.
    if (fragments.has(name)) return `There can be only one fragment named "${name}".`;
    fragments.set(name, definition);
  }
  const count = new FieldCount(fragments);
  for (const operation of operations) {
    const broken = count.addOperation(operation);
    if (broken !== undefined) return broken;
  }
  return count.addUnspread();
}

/** Counts what a text asks, and stops at the first bound that is broken: it never does more than the bounds allow. */
class FieldCount {
  private selections = 0;
  private aliases = 0;
  private readonly spread = new Set<string>();

  constructor(private readonly fragments: Fragments) {}

  addOperation({ operation, selectionSet }: OperationDefinitionNode): string | undefined {
    const max = operation === 'mutation' ? operationLimits.mutationFields : operationLimits.rootFields;
    const tooMany = `A ${operation} may ask for ${max} field${max === 1 ? '' : 's'} at its top`;
    return this.add([selectionSet], { max, tooMany });
  }

  /** Validation looks also at fragments that nobody spreads. */
  addUnspread(): string | undefined {
    for (const [name, { selectionSet }] of this.fragments) {
      const broken = this.spread.has(name) ? undefined : this.add([selectionSet], besides);
      if (broken !== undefined) return broken;
    }
    return undefined;
  }

  /** Adds the sets and, level by level, everything below them. */
  private add(sets: MergedSets, top: SetBound): string | undefined {
    const waiting = [sets];
    for (const merged of waiting) {
      const broken = this.addMerged(merged, waiting, merged === sets ? top : besides);
      if (broken !== undefined) return broken;
    }
    return undefined;
  }

  /** Adds fields that are answered as one set, and puts what lies below them with those that wait. */
  private addMerged(sets: MergedSets, waiting: MergedSets[], { max, tooMany }: SetBound): string | undefined {
    const below = new Map<string, SelectionSetNode[]>();
    const open = [...sets];
    let fields = 0;
    for (const { selections } of open) {
      for (const selection of selections) {
        this.selections += 1;
        if (this.selections > operationLimits.fields) return tooManyInAll;
        if (selection.kind === Kind.FRAGMENT_SPREAD) open.push(...this.spreadOf(selection.name.value));
        else if (selection.kind === Kind.INLINE_FRAGMENT) open.push(selection.selectionSet);
        else {
          fields += 1;
          if (fields > max) return tooMany;
          if (selection.alias !== undefined) this.aliases += 1;
          if (this.aliases > operationLimits.aliases) return tooManyAliases;
          if (selection.selectionSet === undefined) continue;
          const name = (selection.alias ?? selection.name).value;
          const named = below.get(name);
          if (named === undefined) below.set(name, [selection.selectionSet]);
          else named.push(selection.selectionSet);
        }
      }
    }
    waiting.push(...below.values());
    return undefined;
  }

  /** What a spread stands for; nothing where there is no such fragment, which validation says. */
  private spreadOf(name: string): SelectionSetNode[] {
    this.spread.add(name);
    const fragment = this.fragments.get(name);
    return fragment === undefined ? [] : [fragment.selectionSet];
  }
}

/** How many fields a set may have, and what is said of more. */
interface SetBound {
  readonly max: number;
  readonly tooMany: string;
}

const besides: SetBound = {
  max: operationLimits.fieldsSideBySide,
  tooMany: `An operation may ask for ${operationLimits.fieldsSideBySide} fields side by side`,
};
const tooManyInAll = `An operation may have ${operationLimits.fields} fields and fragments`;
const tooManyAliases = `An operation may have ${operationLimits.aliases} aliases`;
