import { DummyDriver, Kysely, PostgresAdapter, PostgresQueryCompiler, type RawBuilder } from 'kysely';

const compiler = new Kysely<unknown>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: () => {
      throw new Error('The compiler knows no schema');
    },
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

/** A query of Kysely's `sql` template as Postgres takes it: `$1` and so on in the text, what they stand for beside it. */
export function compileQuery(query: RawBuilder<unknown>): {
  readonly text: string;
  readonly values: readonly unknown[];
} {
  const { sql, parameters } = query.compile(compiler);
  return { text: sql, values: parameters };
}
