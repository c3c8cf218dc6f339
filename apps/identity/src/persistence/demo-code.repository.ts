import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import { Injectable } from '@nestjs/common';

export interface DemoCode {
  readonly codeId: string;
  readonly login: string;
  readonly code: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** Codes in clear. Written and read in a demonstration only. */
@Injectable()
export class DemoCodeRepository {
  async add(tx: Transaction, code: DemoCode): Promise<void> {
    await tx.rows(sql`DELETE FROM demo_code WHERE expires_at < ${code.createdAt}`);
    await tx.rows(
      sql`INSERT INTO demo_code (code_id, login, code, created_at, expires_at)
          VALUES (${code.codeId}, ${code.login}, ${code.code}, ${code.createdAt},
                  ${code.expiresAt})`,
    );
  }

  /** Newest first. */
  async listValid(on: Reader, now: Date, limit: number): Promise<DemoCode[]> {
    return on.rows(
      sql`SELECT code_id AS "codeId", login, code, created_at AS "createdAt", expires_at AS "expiresAt"
          FROM demo_code WHERE expires_at > ${now}
          ORDER BY demo_code.created_at DESC, code_id DESC LIMIT ${limit}`,
    );
  }
}
