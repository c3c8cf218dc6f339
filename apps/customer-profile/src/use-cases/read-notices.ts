import type { Clock, Uuid } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import type { Caller } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { RenderedNotice } from '../domain/render-notice.ts';
import { deliveriesOf, type DeliveryRow } from '../persistence/deliveries.repository.ts';
import { countUnread, markRead, type NoticeRow, readNotices } from '../persistence/notices.repository.ts';
import { wordsOf } from './notice-words.ts';
import { reachedCustomer, whoseNotices } from './own-customer.ts';

/** A notice in the words it was made with. */
export interface NoticeSeen {
  readonly notice: NoticeRow;
  readonly zh: RenderedNotice;
  readonly en: RenderedNotice;
  /** None for the member: what concerns them is the notice. */
  readonly deliveries: readonly DeliveryRow[];
}

export interface NoticesAsked {
  readonly customerId: Uuid | undefined;
  readonly before: Uuid | undefined;
  readonly limit: number;
}

/** A member's inbox, and what staff see of what a customer was told. */
@Injectable()
export class ReadNotices {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * One more than asked for tells whether there is another page.
   * @throws DomainError NOT_FOUND, also when the customer is of an office that is not the caller's
   */
  async page(
    caller: Caller,
    { customerId: asked, before, limit }: NoticesAsked,
  ): Promise<{ readonly notices: readonly NoticeSeen[]; readonly next: string | undefined }> {
    const customerId = whoseNotices(caller, asked);
    const isMember = caller.kind === 'member';
    if (!isMember) await reachedCustomer(this.database, caller, customerId, ['read', 'Notice']);
    const wanted = { customerId, inboxOnly: isMember, before, limit: limit + 1 };
    const found = await readNotices(this.database, wanted);
    const rows = found.slice(0, limit);
    const ids = rows.map(({ id }) => id);
    const deliveries = isMember ? [] : await deliveriesOf(this.database, customerId, ids);
    const words = await wordsOf(this.database, rows);
    return {
      notices: rows.map((notice) => ({
        notice,
        zh: words(notice, 'zh'),
        en: words(notice, 'en'),
        deliveries: deliveries.filter((each) => each.notice_id === notice.id),
      })),
      next: found.length > limit ? rows.at(-1)?.id : undefined,
    };
  }

  unread(caller: Caller): Promise<number> {
    return countUnread(this.database, whoseNotices(caller, undefined));
  }

  /** A notice that is read, or is not there, stays as it is. @returns how many are left */
  markRead(caller: Caller, noticeId: Uuid, andBefore: boolean): Promise<number> {
    const customerId = whoseNotices(caller, undefined);
    return this.database.transaction(async (tx) => {
      await markRead(tx, { customerId, noticeId, andBefore }, this.clock.now());
      return countUnread(tx, customerId);
    });
  }
}
