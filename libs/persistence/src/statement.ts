/** A hot statement with `$1` parameters; Postgres plans it once for each connection under its name. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

const texts = new Map<string, string>();

/** Names a hot statement. @throws Error when the name is taken by another text, which Postgres would refuse. */
export function statement(name: string, text: string): Statement {
  const known = texts.get(name);
  if (known !== undefined && known !== text) throw new Error(`Statement ${name} exists with another text`);
  texts.set(name, text);
  return { name, text };
}

/** A hot statement by its name, for benchmarks that run the very same text. @throws Error when nothing has named it */
export function namedStatement(name: string): Statement {
  const text = texts.get(name);
  if (text === undefined) throw new Error(`No statement is named ${name}`);
  return { name, text };
}
