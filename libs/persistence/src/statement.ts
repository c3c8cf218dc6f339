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
