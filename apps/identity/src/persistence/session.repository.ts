import { type Reader, sql, statement, type Transaction } from '@evergreen/persistence';
import { Injectable } from '@nestjs/common';
import type { Session } from '../domain/session.ts';

const columns = `session_id AS "sessionId", kind, account_id AS "accountId", method, address,
  user_agent AS "userAgent", created_at AS "createdAt", last_seen_at AS "lastSeenAt",
  stepped_up_at AS "steppedUpAt"`;

const find = statement(
  'session_find',
  `SELECT ${columns} FROM session WHERE token_hash = $1 AND ended_at IS NULL`,
);
const listOpen = statement(
  'session_list_open',
  `SELECT ${columns} FROM session
   WHERE account_id = $1 AND ended_at IS NULL AND created_at > $2 AND last_seen_at > $3
   ORDER BY created_at DESC, session_id DESC LIMIT $4`,
);
const listOpenOfOffices = statement(
  'session_list_open_of_offices',
  `SELECT open.*, staff_number AS "staffNumber", name, org_path AS "orgPath"
   FROM (SELECT ${columns} FROM session
         WHERE kind = 'staff' AND ended_at IS NULL AND created_at > $1 AND last_seen_at > $2) AS open
   JOIN staff_account ON account_id = open."accountId"
   WHERE EXISTS (SELECT FROM unnest($3::text[]) AS office
                 WHERE office = '/' OR org_path = office OR starts_with(org_path, office || '/'))
     AND ($4::uuid IS NULL OR account_id = $4) AND ($5 OR NOT is_demo)
   ORDER BY open."createdAt" DESC, open."sessionId" DESC LIMIT $6`,
);

export interface StaffSession extends Session {
  readonly staffNumber: string;
  readonly name: string;
  readonly orgPath: string;
}

/** Sign-ins, found by the hash of their token. */
@Injectable()
export class SessionRepository {
  /** One that nobody ended; whether its time is over is the rules' business. */
  async find(on: Reader, tokenHash: Buffer): Promise<Session | undefined> {
    const [row] = await on.prepared<Session>(find, [tokenHash]);
    return row;
  }

  /** Newest first. */
  listOpen(on: Reader, accountId: string, since: OpenSince, limit: number): Promise<Session[]> {
    return on.prepared(listOpen, [accountId, since.begun, since.seen, limit]);
  }

  /** Of staff who belong to these offices or below them; newest first. */
  listOpenOfOffices(
    on: Reader,
    where: { offices: readonly string[]; accountId?: string | undefined; withDemoStaff: boolean },
    since: OpenSince,
    limit: number,
  ): Promise<StaffSession[]> {
    const { offices, accountId = null, withDemoStaff } = where;
    return on.prepared(listOpenOfOffices, [
      since.begun,
      since.seen,
      offices,
      accountId,
      withDemoStaff,
      limit,
    ]);
  }

  async add(tx: Transaction, tokenHash: Buffer, session: Session): Promise<void> {
    await tx.rows(
      sql`INSERT INTO session (session_id, token_hash, kind, account_id, method, address, user_agent,
                               created_at, last_seen_at, stepped_up_at)
          VALUES (${session.sessionId}, ${tokenHash}, ${session.kind}, ${session.accountId},
                  ${session.method}, ${session.address}, ${session.userAgent},
                  ${session.createdAt}, ${session.lastSeenAt}, ${session.steppedUpAt})`,
    );
  }

  async touch(tx: Transaction, tokenHash: Buffer, at: Date): Promise<void> {
    await tx.rows(
      sql`UPDATE session SET last_seen_at = ${at}
          WHERE token_hash = ${tokenHash} AND last_seen_at < ${at} AND ended_at IS NULL`,
    );
  }

  /** Another token from now on. @returns false when the old one has ended or was exchanged already */
  async rotate(tx: Transaction, oldHash: Buffer, newHash: Buffer, steppedUpAt: Date): Promise<boolean> {
    const rows = await tx.rows(
      sql`UPDATE session SET token_hash = ${newHash}, stepped_up_at = ${steppedUpAt},
                             last_seen_at = greatest(last_seen_at, ${steppedUpAt})
          WHERE token_hash = ${oldHash} AND ended_at IS NULL RETURNING session_id`,
    );
    return rows.length === 1;
  }

  /** @returns the session, when it was open */
  async end(tx: Transaction, tokenHash: Buffer, at: Date): Promise<Session | undefined> {
    const [row] = await tx.rows<Session>(
      sql`UPDATE session SET ended_at = ${at} WHERE token_hash = ${tokenHash} AND ended_at IS NULL
          RETURNING ${sql.raw(columns)}`,
    );
    return row;
  }

  /** @returns the session, when it is the account's and was open */
  async endById(
    tx: Transaction,
    sessionId: string,
    accountId: string,
    at: Date,
  ): Promise<Session | undefined> {
    const [row] = await tx.rows<Session>(
      sql`UPDATE session SET ended_at = ${at}
          WHERE session_id = ${sessionId} AND account_id = ${accountId} AND ended_at IS NULL
          RETURNING ${sql.raw(columns)}`,
    );
    return row;
  }

  /** Whose it is, or was. */
  async staffAccountOf(on: Reader, sessionId: string): Promise<string | undefined> {
    const [row] = await on.rows<{ accountId: string }>(
      sql`SELECT account_id AS "accountId" FROM session
          WHERE session_id = ${sessionId} AND kind = 'staff'`,
    );
    return row?.accountId;
  }

  /** @returns how many were open */
  async endAllOf(tx: Transaction, accountId: string, exceptSessionId?: string): Promise<number> {
    const rows = await tx.rows(
      sql`UPDATE session SET ended_at = now()
          WHERE account_id = ${accountId} AND ended_at IS NULL
            AND session_id IS DISTINCT FROM ${exceptSessionId ?? null}::uuid RETURNING session_id`,
    );
    return rows.length;
  }

  /** Removes a few sessions that have ended. Each new session removes more than it adds. */
  async prune(tx: Transaction, createdBefore: Date): Promise<void> {
    await tx.rows(
      sql`DELETE FROM session WHERE session_id IN (
            SELECT session_id FROM session WHERE created_at < ${createdBefore}
            ORDER BY created_at LIMIT 10 FOR UPDATE SKIP LOCKED)`,
    );
  }
}

/** As `openSince` of the rules gives it. */
interface OpenSince {
  readonly begun: Date;
  readonly seen: Date;
}
