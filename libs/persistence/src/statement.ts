import { createHash } from 'node:crypto';
import type { RawBuilder } from 'kysely';
import { compileQuery } from './compile-query.ts';

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

/**
 * A query as a hot statement, for `prepared`: under a name that comes from its text, so that what is equal is planned
 * once a connection. For queries of few texts: Postgres keeps the plan of each.
 * @param prefix begins the name, at most 30 characters
 */
export function planned(
  prefix: string,
  query: RawBuilder<unknown>,
): [statement: Statement, values: readonly unknown[]] {
  const { text, values } = compileQuery(query);
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 32);
  return [statement(`${prefix}_${digest}`, text), values];
}

/** A hot statement that is written when the product runs, such as rules that people write. */
export interface Template<Place extends string> {
  readonly statement: Statement;
  /** What its parameters are in one run. */
  readonly values: (of: Readonly<Record<Place, unknown>>) => unknown[];
}

/**
 * Names a query whose text depends on data, once for many runs.
 * @param places what each run brings, by name; all else is the same in every run
 * @param query the query, with the places as they are handed in where their values belong
 */
export function template<Place extends string>(
  prefix: string,
  places: readonly Place[],
  query: (at: Readonly<Record<Place, unknown>>) => RawBuilder<unknown>,
): Template<Place> {
  const marks = new Map<unknown, Place>(places.map((place) => [Symbol(place), place]));
  const at = Object.fromEntries([...marks].map(([mark, place]) => [place, mark]));
  const [written, values] = planned(prefix, query(at as Record<Place, unknown>));
  return {
    statement: written,
    values: (of) =>
      values.map((value) => {
        const place = marks.get(value);
        return place === undefined ? value : of[place];
      }),
  };
}
