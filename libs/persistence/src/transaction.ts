import type { EntityManager } from '@mikro-orm/postgresql';
import type { RawBuilder } from 'kysely';
import type { PoolClient } from 'pg';
import type { Statement } from './statement.ts';

/** Reads and writes by SQL. int8 comes as bigint, date as `YYYY-MM-DD`, timestamptz as Date, numeric as string. */
export interface Reader {
  /** Runs Kysely's `sql` template: parameters are bound, arrays too. */
  rows<Row>(query: RawBuilder<Row>): Promise<Row[]>;
  /** Runs a named prepared statement: for hot paths. */
  prepared<Row>(statement: Statement, values: readonly unknown[]): Promise<Row[]>;
}

/** Questions, each of which is asked by one statement or some that do not need each other's rows. */
export type Asks<Answers extends readonly unknown[]> = {
  readonly [N in keyof Answers]: () => Promise<Answers[N]>;
};

declare const transactionBrand: unique symbol;

/** An open transaction. Only `Database.transaction` makes one, so a write outside a transaction does not compile. */
export interface Transaction extends Reader {
  readonly [transactionBrand]: true;
  /** MikroORM's unit of work on this transaction; flushed before the commit. */
  readonly entities: EntityManager;
  /** The connection itself: for COPY and cursors only. */
  readonly client: PoolClient;
  /**
   * Asks what does not need each other's rows. In a pipelined transaction all first statements are on their way before
   * the first answer comes: Postgres runs in this order only asks that send every statement before their first await.
   * In another, each ask begins when the one before it is answered.
   */
  together<Answers extends readonly unknown[]>(asks: Asks<Answers>): Promise<Answers>;
  /** Work that may fail without failing the transaction. @throws what the work throws, after rolling it back */
  savepoint<T>(work: () => Promise<T>): Promise<T>;
}
