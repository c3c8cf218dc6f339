/** How a fact is compared, as the rule language has it. */
export const operators = [
  '=',
  '!=',
  '<',
  '<=',
  '>',
  '>=',
  'in',
  'not in',
  'under',
  'known',
  'unknown',
  'within next',
  'within last',
] as const;
export type Operator = (typeof operators)[number];

export type Value = string | number | boolean | readonly (string | number)[] | undefined;

/** A condition of the form; it may be half filled in. */
export interface ConditionNode {
  readonly id: string;
  readonly kind: 'condition';
  readonly isNot: boolean;
  readonly fact: string | undefined;
  readonly is: Operator;
  readonly value: Value;
}

export interface GroupNode {
  readonly id: string;
  readonly kind: 'all' | 'any';
  readonly isNot: boolean;
  readonly parts: readonly Node[];
}

export type Node = ConditionNode | GroupNode;

/** What the form asks of a fact. */
export interface FactShape {
  readonly type: string;
  readonly isOffice: boolean;
}

let made = 0;
const newId = (): string => `n${(made += 1)}`;

export function emptyCondition(): ConditionNode {
  return { id: newId(), kind: 'condition', isNot: false, fact: undefined, is: '=', value: undefined };
}

export function emptyGroup(): GroupNode {
  return { id: newId(), kind: 'all', isNot: false, parts: [emptyCondition()] };
}

/** Operators that a fact of this kind has. */
export function operatorsOf({ type, isOffice }: FactShape): readonly Operator[] {
  switch (type) {
    case 'boolean':
      return ['=', 'known', 'unknown'];
    case 'text':
      return [...(isOffice ? (['under'] as const) : []), '=', '!=', 'in', 'not in', 'known', 'unknown'];
    case 'date':
      return ['within next', 'within last', '<', '<=', '=', '>', '>=', 'known', 'unknown'];
    case 'number':
      return ['>=', '<=', '=', '!=', '>', '<', 'in', 'not in', 'known', 'unknown'];
    default:
      return ['>=', '<=', '>', '<', '=', '!=', 'known', 'unknown'];
  }
}

export function takesNoValue(is: Operator): boolean {
  return is === 'known' || is === 'unknown';
}

/** The group at the top, whatever the rule is. */
export function rootOf(tree: string | null | undefined): GroupNode {
  if (tree === null || tree === undefined) return emptyGroup();
  const node = nodeOf(JSON.parse(tree));
  return node.kind !== 'condition' && !node.isNot ? node : { ...emptyGroup(), parts: [node] };
}

function nodeOf(rule: unknown): Node {
  if (!isRecord(rule)) return emptyCondition();
  for (const kind of ['all', 'any'] as const) {
    const parts = rule[kind];
    if (Array.isArray(parts)) return { id: newId(), kind, isNot: false, parts: parts.map(nodeOf) };
  }
  if ('not' in rule) {
    const inner = nodeOf(rule['not']);
    return inner.isNot ? { ...emptyGroup(), isNot: true, parts: [inner] } : { ...inner, isNot: true };
  }
  const { fact, is, value } = rule;
  return {
    ...{ id: newId(), kind: 'condition', isNot: false, fact: typeof fact === 'string' ? fact : undefined },
    is: operators.find((each) => each === is) ?? '=',
    value: valueIn(value),
  };
}

function valueIn(value: unknown): Value {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (!Array.isArray(value)) return undefined;
  return value.filter((each) => typeof each === 'string' || typeof each === 'number');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** The rule as JSON; what is not filled in is left out, and the service says so. */
export function treeOf(node: Node): string {
  return JSON.stringify(ruleOf(node));
}

function ruleOf(node: Node): unknown {
  const inner =
    node.kind === 'condition'
      ? { fact: node.fact, is: node.is, ...(takesNoValue(node.is) ? {} : { value: node.value }) }
      : { [node.kind]: node.parts.map(ruleOf) };
  return node.isNot ? { not: inner } : inner;
}

/** Whether every condition has its fact and its value, so that it is worth asking. */
export function isFilledIn(node: Node): boolean {
  if (node.kind !== 'condition') return node.parts.length > 0 && node.parts.every(isFilledIn);
  if (node.fact === undefined) return false;
  if (takesNoValue(node.is)) return true;
  return Array.isArray(node.value) ? node.value.length > 0 : node.value !== undefined;
}
