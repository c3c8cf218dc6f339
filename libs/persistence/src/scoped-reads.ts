import pg, { type QueryConfig, type QueryResult } from 'pg';
import { isTransient } from './database-errors.ts';
import { enterScope, type Scope, settingsOf } from './scope.ts';

export interface ScopedReadsOptions {
  readonly url: string;
  readonly applicationName: string;
  /** Connections at most; each answers one statement after the other. */
  readonly connections: number;
}

/**
 * Single statements on behalf of somebody, on connections that nothing else uses. The scope and the statement leave
 * together, always both: what was entered for one statement is never seen by the next.
 */
export class ScopedReads {
  private readonly lanes: Lane[];

  constructor(options: ScopedReadsOptions) {
    this.lanes = Array.from({ length: options.connections }, () => new Lane(options));
  }

  query(scope: Scope, statement: QueryConfig): Promise<QueryResult> {
    return this.lanes
      .reduce((best, lane) => (lane.waiting < best.waiting ? lane : best))
      .query(scope, statement);
  }

  async close(): Promise<void> {
    await Promise.all(this.lanes.map((lane) => lane.close()));
  }
}

const connectTimeoutMs = 10_000;

/** One connection, made on first use and anew after it was lost. */
class Lane {
  /** Statements under way. */
  waiting = 0;
  private connection: Promise<pg.Client> | undefined;

  constructor(private readonly options: ScopedReadsOptions) {}

  async query(scope: Scope, statement: QueryConfig): Promise<QueryResult> {
    this.waiting += 1;
    const connection = (this.connection ??= this.open());
    try {
      const client = await connection;
      // Both are on their way before anything else can be: there is nothing to wait for between them. When the scope
      // could not be entered the answer is not given, whatever it is.
      const entered = client.query({ ...enterScope, values: settingsOf(scope) });
      const [result] = await Promise.all([client.query(statement), entered]);
      return result;
    } catch (error) {
      // It may be the connection's fault: the next statement gets a new one, and those under way end on this one.
      if (isTransient(error)) this.letGo(connection);
      throw error;
    } finally {
      this.waiting -= 1;
    }
  }

  async close(): Promise<void> {
    const { connection } = this;
    this.connection = undefined;
    await (await connection?.catch(() => undefined))?.end();
  }

  private open(): Promise<pg.Client> {
    const { url, applicationName } = this.options;
    const client = new pg.Client({
      connectionString: url,
      application_name: applicationName,
      connectionTimeoutMillis: connectTimeoutMs,
      keepAlive: true,
      pipeline: true,
    });
    const connection = client.connect().then(() => client);
    client.on('error', () => this.letGo(connection));
    // One that never came about is tried again by the next statement, whatever stood in its way.
    connection.catch(() => this.letGo(connection));
    return connection;
  }

  private letGo(connection: Promise<pg.Client>): void {
    if (this.connection !== connection) return;
    this.close().catch(() => undefined);
  }
}
