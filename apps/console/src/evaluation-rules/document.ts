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

export function readRules(definition: string): RulesJson {
  return JSON.parse(definition) as RulesJson;
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
