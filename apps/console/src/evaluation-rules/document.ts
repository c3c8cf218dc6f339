/** A value at the end of a path of the document. */
export type Leaf = string | number | boolean;

interface Branch {
  readonly [key: string]: Node;
}
type Node = Leaf | Branch | readonly Node[];

/** The rules as JSON has them. */
export type RulesJson = Branch;

export interface Line {
  /** Such as `warnings[1].red`. */
  readonly path: string;
  readonly keys: readonly (string | number)[];
  readonly value: Leaf;
}

// The database keeps keys in an order of its own; people read what decides first.
const readingOrder = [
  ...['lists', 'good', 'poor', 'warnings', 'warningId', 'names', 'zh', 'en', 'amber', 'red', 'warningDays'],
  ...['quadrants', 'cut', 'kind', 'loyalty', 'tenure', 'renewals', 'policies', 'earlyRenewal', 'membership'],
  ...['satisfaction', 'stability', 'vehicle', 'payment', 'cover', 'household', 'contact', 'weight'],
  ...['hysteresis', 'customerValue', 'goodContact'],
  ...['capping', 'quantile', 'claimFree', 'renewal', 'care', 'objectionDays'],
];

/** The rules with their keys in the order in which people read them. */
export function readRules(definition: string): RulesJson {
  return ordered(JSON.parse(definition) as RulesJson) as RulesJson;
}

function ordered(node: Node): Node {
  if (Array.isArray(node)) return (node as readonly Node[]).map(ordered);
  if (typeof node !== 'object') return node;
  return Object.fromEntries(
    Object.entries(node as Branch)
      .map(([key, each]) => [key, ordered(each)] as const)
      .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1)),
  );
}

/** What is not named comes last. */
function rank(key: string): number {
  const place = readingOrder.indexOf(key);
  return place === -1 ? readingOrder.length : place;
}

/** Every value of the document in its order. */
export function linesOf(node: Node, keys: readonly (string | number)[] = []): readonly Line[] {
  if (Array.isArray(node)) return (node as readonly Node[]).flatMap((each, n) => linesOf(each, [...keys, n]));
  if (typeof node === 'object')
    return Object.entries(node as Branch).flatMap(([key, each]) => linesOf(each, [...keys, key]));
  return [{ path: pathOf(keys), keys, value: node }];
}

function pathOf(keys: readonly (string | number)[]): string {
  return keys.reduce<string>(
    (path, key) => (typeof key === 'number' ? `${path}[${key}]` : `${path}${path && '.'}${key}`),
    '',
  );
}

/** The document with another value at a path. */
export function withValue(rules: RulesJson, keys: readonly (string | number)[], value: Node): RulesJson {
  return replaced(rules, keys, value) as RulesJson;
}

function replaced(node: Node, [key, ...rest]: readonly (string | number)[], value: Node): Node {
  if (key === undefined) return value;
  if (Array.isArray(node)) {
    const items = node as readonly Node[];
    return items.map((each, n) => (n === key ? replaced(each, rest, value) : each));
  }
  const branch = node as Branch;
  return { ...branch, [key]: replaced(branch[key] ?? {}, rest, value) };
}

export function warningsOf(rules: RulesJson): readonly Branch[] {
  return (rules['warnings'] ?? []) as readonly Branch[];
}

export interface Difference {
  readonly path: string;
  readonly keys: readonly (string | number)[];
  /** Undefined: not there. */
  readonly before: Leaf | undefined;
  readonly after: Leaf | undefined;
}

/** What one version says otherwise than another. */
export function differences(before: RulesJson, after: RulesJson): readonly Difference[] {
  const [was, is] = [before, after].map((rules) => new Map(linesOf(rules).map((line) => [line.path, line])));
  const paths = [...new Set([...was!.keys(), ...is!.keys()])];
  return paths.flatMap((path) => {
    const [a, b] = [was!.get(path), is!.get(path)];
    if (a?.value === b?.value) return [];
    return [{ path, keys: (b ?? a)!.keys, before: a?.value, after: b?.value }];
  });
}
