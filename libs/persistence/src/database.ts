import { MikroORM } from '@mikro-orm/postgresql';
import { Migrator } from '@mikro-orm/migrations';
import type { EntitySchema } from '@mikro-orm/core';
import { Kysely, PostgresDialect, type RawBuilder } from 'kysely';
import pg, { type Pool, type PoolClient, type QueryConfig, type QueryResult } from 'pg';
import { compileQuery } from './compile-query.ts';
import { isAftermath, isConflict } from './database-errors.ts';
import type { MigrationDefinition } from './migration.ts';
import { parametersOf } from './parameters.ts';
import { privilegesOf, type TableWalls } from './privileges.ts';
import { beginIn, type Scope, serviceScopeOption } from './scope.ts';
import { ScopedReads } from './scoped-reads.ts';
import type { Statement } from './statement.ts';
import type { Asks, Reader, Transaction } from './transaction.ts';

// How our own statements read: int8 as bigint, date as its text, everything else as pg has it. Each of them names
// these parsers, because MikroORM gives its pool others, which leave instants and arrays as text.
pg.types.setTypeParser(pg.types.builtins.INT8, BigInt);
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

export interface DatabaseOptions {
  /** `postgres://user:password@host:port/name` */
  readonly url: string;
  /** Seen in `pg_stat_activity`. */
  readonly applicationName: string;
  readonly poolMax: number;
  // MikroORM's own type for "any entity".
  readonly entities?: readonly EntitySchema[];
  readonly migrations?: readonly MigrationDefinition[];
  /**
   * For a database with row-level security: on whose behalf a statement is run, asked for each one and for each
   * transaction when it begins. Without it nothing is entered and nothing is paid.
   */
  readonly scope?: () => Scope;
}

export interface TransactionOptions {
  /** How often a serialization failure or deadlock is tried again before it is thrown. */
  readonly conflictRetries?: number;
  /** Its statements that are asked `together` travel together. Not for COPY and cursors. */
  readonly pipelined?: boolean;
  /**
   * Its prepared statements keep the plan they have for any values. For those whose plan does not depend on values:
   * left to itself, Postgres plans them anew whenever it takes the values of one run for few rows.
   */
  readonly genericPlans?: boolean;
}

/** Takes a statement to Postgres, by whichever connection it belongs to. */
interface Runner {
  query(statement: QueryConfig): Promise<QueryResult>;
}

async function run<Row>(on: Runner, query: RawBuilder<Row>): Promise<Row[]> {
  const { text, values } = compileQuery(query);
  return (await on.query({ text, values: parametersOf(values), types: pg.types })).rows as Row[];
}

async function runPrepared<Row>(
  on: Runner,
  { name, text }: Statement,
  values: readonly unknown[],
): Promise<Row[]> {
  return (await on.query({ name, text, values: parametersOf(values), types: pg.types })).rows as Row[];
}

/** Enough to keep two cores busy; each answers one statement after the other. */
const scopedConnectionsMax = 4;
/** Pipelined transactions hold a connection for a few round trips only. */
const pipelinedConnectionsMax = 4;

/** One service's database: its pool, its transactions, its migrations. */
export class Database implements Reader {
  private constructor(
    private readonly orm: MikroORM,
    private readonly pool: Pool,
    private readonly pipelined: Pool,
    private readonly url: string,
    private readonly rowSecurity: { readonly scope: () => Scope; readonly reads: ScopedReads } | undefined,
  ) {}

  /** Opens the pool. Connections are made on first use. */
  static async open(options: DatabaseOptions): Promise<Database> {
    const orm = await MikroORM.init({
      clientUrl: options.url,
      entities: [...(options.entities ?? [])],
      discovery: { warnWhenNoEntities: false },
      extensions: [Migrator],
      migrations: {
        tableName: 'migration',
        migrationsList: [...(options.migrations ?? [])],
        snapshot: false,
        silent: true,
        transactional: true,
        allOrNothing: true,
      },
      pool: { min: 0, max: options.poolMax, idleTimeoutMillis: 30_000 },
      driverOptions: {
        application_name: options.applicationName,
        connectionTimeoutMillis: 10_000,
        keepAlive: true,
        ...(options.scope === undefined ? {} : { options: serviceScopeOption }),
      },
      forceUtcTimezone: false,
    });
    const pool = await (
      orm.em.getConnection() as unknown as { getNativeClient(): Promise<Pool> }
    ).getNativeClient();
    const { url, applicationName, scope } = options;
    const connections = Math.min(scopedConnectionsMax, options.poolMax);
    const rowSecurity =
      scope === undefined
        ? undefined
        : { scope, reads: new ScopedReads({ url, applicationName, connections }) };
    return new Database(orm, pool, pipelinedPool(options), url, rowSecurity);
  }

  rows<Row>(query: RawBuilder<Row>): Promise<Row[]> {
    return run(this.runner(), query);
  }

  prepared<Row>(statement: Statement, values: readonly unknown[]): Promise<Row[]> {
    return runPrepared(this.runner(), statement, values);
  }

  /**
   * Runs the work in one transaction (READ COMMITTED) and commits it, or rolls it all back when the work throws.
   * A serialization failure or deadlock runs the work again, so the work must have no effect outside the database.
   */
  async transaction<T>(work: (tx: Transaction) => Promise<T>, options: TransactionOptions = {}): Promise<T> {
    const retries = options.conflictRetries ?? 3;
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await this.attempt(work, options);
      } catch (error) {
        if (attempt >= retries || !isConflict(error)) throw error;
      }
    }
  }

  /** Brings the schema up to date and returns the names of the migrations it ran. */
  async migrate(): Promise<string[]> {
    return (await this.orm.migrator.up()).map(({ name }) => name);
  }

  /** Names of migrations this build knows and the database has not seen. */
  async pendingMigrations(): Promise<string[]> {
    return (await this.orm.migrator.getPending()).map(({ name }) => name);
  }

  /** Gives the role the service runs as what it needs of the tables as they are now. For the owner, after migrating. */
  async grantTo(role: string, walls: TableWalls = {}): Promise<void> {
    await this.transaction(async ({ client }) => {
      for (const statement of privilegesOf(role, walls)) await client.query(statement);
    });
  }

  /** A client of its own outside the pool, for LISTEN; the caller ends it. */
  async dedicatedClient(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.url, keepAlive: true });
    // It may be ended in the very moment it is there, before the caller can listen: their first statement tells then.
    client.on('error', () => undefined);
    await client.connect();
    return client;
  }

  async close(): Promise<void> {
    await this.rowSecurity?.reads.close();
    await this.pipelined.end();
    await this.orm.close(true);
  }

  /** The pool's connections have the service's scope; everybody else's statements go where a scope comes with each. */
  private runner(): Runner {
    const scope = this.rowSecurity?.scope();
    if (this.rowSecurity === undefined || scope === undefined || scope.kind === 'service') return this.pool;
    const { reads } = this.rowSecurity;
    return { query: (statement) => reads.query(scope, statement) };
  }

  private begin(): string {
    const scope = this.rowSecurity?.scope();
    return scope === undefined || scope.kind === 'service' ? 'BEGIN' : beginIn(scope, pg.escapeLiteral);
  }

  private async attempt<T>(
    work: (tx: Transaction) => Promise<T>,
    { pipelined: isPipelined = false, genericPlans = false }: TransactionOptions,
  ): Promise<T> {
    const begin = genericPlans
      ? `${this.begin()}; SET LOCAL plan_cache_mode = force_generic_plan`
      : this.begin();
    const client = await (isPipelined ? this.pipelined : this.pool).connect();
    let broken: Error | undefined;
    try {
      await client.query(begin);
      try {
        const tx = new OpenTransaction(client, this.orm, isPipelined);
        const result = await work(tx as unknown as Transaction);
        await tx.flush();
        await client.query('COMMIT');
        return result;
      } catch (error) {
        await client.query('ROLLBACK').catch((rollbackError: Error) => {
          broken = rollbackError;
        });
        throw error;
      }
    } finally {
      client.release(broken);
    }
  }
}

function pipelinedPool({ url, applicationName, poolMax, scope }: DatabaseOptions): Pool {
  const pool = new pg.Pool({
    ...{ connectionString: url, application_name: applicationName },
    ...{ max: Math.min(pipelinedConnectionsMax, poolMax), idleTimeoutMillis: 30_000 },
    ...{ connectionTimeoutMillis: 10_000, keepAlive: true, pipeline: true },
    ...(scope === undefined ? {} : { options: serviceScopeOption }),
  });
  // The pool has thrown away a connection that was lost; whoever used it hears of it by their statement.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

class OpenTransaction implements Reader {
  private unitOfWork: MikroORM['em'] | undefined;
  private savepoints = 0;

  constructor(
    readonly client: PoolClient,
    private readonly orm: MikroORM,
    private readonly isPipelined: boolean,
  ) {}

  /** Made on first use: hot paths write SQL and never pay for it. */
  get entities(): MikroORM['em'] {
    if (this.unitOfWork === undefined) {
      const { client } = this;
      const pool = {
        connect: () => Promise.resolve({ query: client.query.bind(client), release: () => undefined }),
      };
      const kysely = new Kysely({ dialect: new PostgresDialect({ pool: pool as unknown as Pool }) });
      this.unitOfWork = this.orm.em.fork();
      this.unitOfWork.setTransactionContext(kysely);
    }
    return this.unitOfWork;
  }

  rows<Row>(query: RawBuilder<Row>): Promise<Row[]> {
    return run(this.client, query);
  }

  prepared<Row>(statement: Statement, values: readonly unknown[]): Promise<Row[]> {
    return runPrepared(this.client, statement, values);
  }

  async together<Answers extends readonly unknown[]>(asks: Asks<Answers>): Promise<Answers> {
    const answers: unknown[] = [];
    if (this.isPipelined) {
      const settled = await Promise.allSettled(asks.map((ask) => ask()));
      const errors = settled.flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : []));
      // What follows a failed statement fails because of it: the cause is the error that is told.
      if (errors.length > 0) throw errors.find((error) => !isAftermath(error)) ?? errors[0];
      for (const each of settled) if (each.status === 'fulfilled') answers.push(each.value);
    } else {
      for (const ask of asks) answers.push(await ask());
    }
    return answers as unknown as Answers;
  }

  async savepoint<T>(work: () => Promise<T>): Promise<T> {
    const name = `sp_${(this.savepoints += 1)}`;
    await this.client.query(`SAVEPOINT ${name}`);
    try {
      const result = await work();
      await this.client.query(`RELEASE SAVEPOINT ${name}`);
      return result;
    } catch (error) {
      await this.client.query(`ROLLBACK TO SAVEPOINT ${name}`);
      throw error;
    }
  }

  async flush(): Promise<void> {
    await this.unitOfWork?.flush();
  }
}
