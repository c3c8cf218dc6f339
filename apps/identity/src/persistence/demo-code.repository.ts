import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import { Injectable } from '@nestjs/common';
import type { AccountKind } from '../domain/account.ts';
import { msOf } from './instant.ts';

export interface DemoCode {
  readonly codeId: string;
  readonly kind: AccountKind;
  readonly login: string;
  readonly code: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

type DemoCodeRow = Omit<DemoCode, 'createdAt' | 'expiresAt'> & {
  readonly createdAtMs: number;
  readonly expiresAtMs: number;
};

/** Codes in clear. Written and read in a demonstration only. */
@Injectable()
export class DemoCodeRepository {
  async add(tx: Transaction, code: DemoCode): Promise<void> {
    await tx.rows(sql`DELETE FROM demo_code WHERE expires_at < ${code.createdAt}`);
    await tx.rows(
      sql`INSERT INTO demo_code (code_id, kind, login, code, created_at, expires_at)
          VALUES (${code.codeId}, ${code.kind}, ${code.login}, ${code.code}, ${code.createdAt},
                  ${code.expiresAt})`,
    );
  }

  /** Newest first. */
  async listValid(on: Reader, now: Date, limit: number): Promise<DemoCode[]> {
    const rows = await on.rows<DemoCodeRow>(
      sql`SELECT code_id AS "codeId", kind, login, code, ${sql.raw(msOf('created_at'))} AS "createdAtMs",
                 ${sql.raw(msOf('expires_at'))} AS "expiresAtMs"
          FROM demo_code WHERE expires_at > ${now}
          ORDER BY demo_code.created_at DESC, code_id DESC LIMIT ${limit}`,
    );
    return rows.map(({ createdAtMs, expiresAtMs, ...code }) => ({
      ...code,
      createdAt: new Date(createdAtMs),
      expiresAt: new Date(expiresAtMs),
    }));
  }
}
