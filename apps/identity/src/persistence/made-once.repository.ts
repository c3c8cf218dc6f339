import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import { Injectable } from '@nestjs/common';

export interface MadeOnce {
  readonly kind: 'staff' | 'training' | 'absence';
  readonly key: string;
  readonly accountId: string;
  readonly recordId: string;
  /** Of what was asked, made with the account's key. */
  readonly digest: Buffer;
}

/** Keys under which something was made, so that the same call sent twice makes it once. */
@Injectable()
export class MadeOnceRepository {
  /** The same call waits here while an earlier one is under way. */
  async hold(tx: Transaction, kind: MadeOnce['kind'], key: string): Promise<void> {
    await tx.rows(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`${kind}/${key}`}, 2))`);
  }

  async find(on: Reader, kind: MadeOnce['kind'], key: string): Promise<MadeOnce | undefined> {
    const [row] = await on.rows<MadeOnce>(
      sql`SELECT kind, key, account_id AS "accountId", record_id AS "recordId", digest
          FROM made_once WHERE kind = ${kind} AND key = ${key}`,
    );
    return row;
  }

  async add(tx: Transaction, made: MadeOnce): Promise<void> {
    await tx.rows(
      sql`INSERT INTO made_once (kind, key, account_id, record_id, digest)
          VALUES (${made.kind}, ${made.key}, ${made.accountId}, ${made.recordId}, ${made.digest})`,
    );
  }
}
