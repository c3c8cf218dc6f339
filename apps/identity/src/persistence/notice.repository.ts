import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import { Injectable } from '@nestjs/common';
import type { Notice } from '../domain/notice.ts';

/** What people were told about their accounts. Ids are ordered by time. */
@Injectable()
export class NoticeRepository {
  async add(tx: Transaction, accountId: string, notice: Notice): Promise<void> {
    await tx.rows(
      sql`INSERT INTO notice (notice_id, account_id, kind, at, facts)
          VALUES (${notice.noticeId}, ${accountId}, ${notice.kind}, ${notice.at},
                  ${JSON.stringify(notice.facts)}::jsonb)`,
    );
  }

  /** Newest first. */
  list(on: Reader, accountId: string, limit: number): Promise<Notice[]> {
    return on.rows(
      sql`SELECT notice_id AS "noticeId", kind, at, facts, read_at IS NOT NULL AS "isRead"
          FROM notice WHERE account_id = ${accountId} ORDER BY notice_id DESC LIMIT ${limit}`,
    );
  }

  async unread(on: Reader, accountId: string): Promise<number> {
    const [row] = await on.rows<{ unread: number }>(
      sql`SELECT count(*)::integer AS unread FROM notice WHERE account_id = ${accountId} AND read_at IS NULL`,
    );
    return row?.unread ?? 0;
  }

  /** Up to and including this one. Another's notice marks nothing. */
  async markRead(tx: Transaction, accountId: string, noticeId: string, at: Date): Promise<void> {
    await tx.rows(
      sql`UPDATE notice SET read_at = ${at}
          WHERE account_id = ${accountId} AND notice_id <= ${noticeId} AND read_at IS NULL
            AND EXISTS (SELECT FROM notice WHERE notice_id = ${noticeId} AND account_id = ${accountId})`,
    );
  }

  /** Leaves the newest ones of the account. */
  async prune(tx: Transaction, accountId: string, keep: number): Promise<void> {
    await tx.rows(
      sql`DELETE FROM notice WHERE account_id = ${accountId} AND notice_id < (
            SELECT notice_id FROM notice WHERE account_id = ${accountId}
            ORDER BY notice_id DESC OFFSET ${keep - 1} LIMIT 1)`,
    );
  }
}
