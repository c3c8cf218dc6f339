import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type { Transaction } from '@evergreen/persistence';
import { from as copyFrom } from 'pg-copy-streams';

/** Rows on their way into a table by COPY, in its text format. */
export class CopyIn {
  private waiting = '';
  private readonly stream;
  private readonly done: Promise<void>;

  private constructor(tx: Transaction, statement: string) {
    this.stream = tx.client.query(copyFrom(statement));
    this.done = finished(this.stream);
    // Whoever writes next hears of the failure; nobody else needs to.
    this.done.catch(() => undefined);
  }

  static into(tx: Transaction, table: string, columns: readonly string[]): CopyIn {
    return new CopyIn(tx, `copy ${table} (${columns.join(', ')}) from stdin`);
  }

  /** Takes one line of COPY's text format, with its line end. */
  add(line: string): void {
    this.waiting += line;
  }

  /** Hands over what was added; waits while Postgres is behind. */
  async flush(): Promise<void> {
    if (this.waiting === '') return;
    const text = this.waiting;
    this.waiting = '';
    if (!this.stream.write(text)) await Promise.race([once(this.stream, 'drain'), this.done]);
  }

  async finish(): Promise<void> {
    await this.flush();
    this.stream.end();
    await this.done;
  }

  /** Ends the COPY without its rows; the transaction is lost with it. */
  abort(reason: Error): void {
    this.stream.destroy(reason);
  }
}

/** A value in COPY's text format. */
export function copied(value: string | number | bigint | undefined): string {
  if (value === undefined) return '\\N';
  if (typeof value !== 'string') return String(value);
  return special.test(value) ? value.replace(specials, (character) => escapes[character]!) : value;
}

const special = /[\\\t\n\r]/;
const specials = /[\\\t\n\r]/g;
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
