import { AuditTrail } from '@evergreen/audit';
import { type Clock, DomainError, type LocalDate, type Uuid } from '@evergreen/kernel';
import { Database, type Reader } from '@evergreen/persistence';
import { type Caller, officesOf } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { Channel } from '../domain/consent.ts';
import type { DeliveryState } from '../domain/delivery.ts';
import {
  type AttemptRow,
  attemptsOf,
  lockDelivery,
  type LogPlace,
  type LogRow,
  readLog,
  requeue,
} from '../persistence/deliveries.repository.ts';
import { mayAt } from './own-customer.ts';
import { Senders } from './senders.ts';

export interface LogEntry {
  readonly delivery: LogRow;
  readonly attempts: readonly AttemptRow[];
  readonly mayRetry: boolean;
}

export interface LogFilter {
  readonly state: DeliveryState | undefined;
  readonly template: string | undefined;
  readonly channel: Channel | undefined;
  readonly day: LocalDate | undefined;
  readonly after: LogPlace | undefined;
  readonly limit: number;
}

/** What became of each message, and another try for those that failed. */
@Injectable()
export class SendingLog {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(Senders) private readonly senders: Senders,
  ) {}

  async page(
    caller: Caller,
    filter: LogFilter,
  ): Promise<{ readonly entries: readonly LogEntry[]; readonly next: LogPlace | undefined }> {
    const offices = officesOf(caller, 'read', 'Notice');
    const found = await readLog(this.database, { ...filter, offices, limit: filter.limit + 1 });
    const rows = found.slice(0, filter.limit);
    const last = rows.at(-1);
    return {
      entries: await this.entries(this.database, caller, rows),
      next:
        found.length > rows.length && last !== undefined
          ? { noticeId: last.notice_id, channel: last.channel }
          : undefined,
    };
  }

  /** @throws DomainError NOT_FOUND, also outside the caller's offices; DELIVERY_STATE when it has not failed */
  async retry(
    caller: Caller,
    asked: { readonly customerId: Uuid; readonly noticeId: Uuid; readonly channel: Channel },
  ): Promise<LogEntry> {
    return this.database.transaction(async (tx) => {
      const offices = officesOf(caller, 'resend', 'Notice');
      const delivery = await lockDelivery(tx, asked, offices);
      if (delivery === undefined) throw new DomainError('NOT_FOUND', 'There is no such message');
      if (delivery.state === 'failed') {
        await requeue(tx, delivery, this.senders.firstFree(this.clock.now()));
        await this.audit.record(tx, {
          act: 'notice.resent',
          ...{ recordKind: 'notice', recordId: asked.noticeId, orgPath: delivery.org_path },
          customerId: asked.customerId,
          after: { channel: asked.channel },
        });
      } else if (delivery.state !== 'queued') {
        throw new DomainError('DELIVERY_STATE', 'Only a failed message is sent again', {
          state: delivery.state,
        });
      }
      const [entry] = await this.entries(tx, caller, [(await lockDelivery(tx, asked, offices)) ?? delivery]);
      return entry!;
    });
  }

  private async entries(reader: Reader, caller: Caller, rows: readonly LogRow[]): Promise<LogEntry[]> {
    const attempts = rows.length === 0 ? [] : await attemptsOf(reader, rows);
    return rows.map((delivery) => ({
      delivery,
      attempts: attempts.filter(
        (each) => each.notice_id === delivery.notice_id && each.channel === delivery.channel,
      ),
      mayRetry: delivery.state === 'failed' && mayAt(caller, delivery.org_path, ['resend', 'Notice']),
    }));
  }
}
