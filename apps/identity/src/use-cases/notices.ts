import { type Clock, uuidv7 } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { type Notice, type NoticeKind, noticeRules } from '../domain/notice.ts';
import { NoticeRepository } from '../persistence/notice.repository.ts';

/** Tells people what happened to their accounts. */
@Injectable()
export class Notices {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NoticeRepository) private readonly notices: NoticeRepository,
  ) {}

  async tell(
    tx: Transaction,
    accountId: string,
    kind: NoticeKind,
    facts: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    const at = this.clock.now();
    const notice = { noticeId: uuidv7(at.getTime()), kind, at, facts, isRead: false };
    await this.notices.add(tx, accountId, notice);
    await this.notices.prune(tx, accountId, noticeRules.keptMax);
  }

  /** Newest first, and how many of all are unread. */
  async list(accountId: string, limit: number): Promise<{ notices: Notice[]; unread: number }> {
    const atMost = limit > 0 ? Math.min(limit, noticeRules.listedMax) : noticeRules.listedMax;
    const [notices, unread] = await Promise.all([
      this.notices.list(this.database, accountId, atMost),
      this.notices.unread(this.database, accountId),
    ]);
    return { notices, unread };
  }

  async markRead(accountId: string, noticeId: string): Promise<void> {
    await this.database.transaction((tx) => this.notices.markRead(tx, accountId, noticeId, this.clock.now()));
  }
}
