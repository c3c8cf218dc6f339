import { type Clock, uuidv7 } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import pLimit from 'p-limit';
import { consentFor, type ConsentSaid } from '../domain/consent.ts';
import { afterTry, dropReason, type SenderAnswer } from '../domain/delivery.ts';
import type { RenderedNotice } from '../domain/render-notice.ts';
import { consentsSaid } from '../persistence/consents.repository.ts';
import { CustomerKeys } from '../persistence/customer-keys.repository.ts';
import {
  type DeliveryOutcome,
  type DueDelivery,
  leaseDue,
  recordOutcome,
} from '../persistence/deliveries.repository.ts';
import { fieldText, placeOf } from '../persistence/personal-fields.ts';
import { wordsOf } from './notice-words.ts';
import { Senders } from './senders.ts';
import { TellSystems } from './webhooks/tell-systems.ts';

const batch = 50;
const atOnce = 8;
// A carrier may take five seconds for each of the seven that one line of eight sends.
const leaseMs = 120_000;

/**
 * Sends what is due. Each message is looked at once more: whoever has opted out, lost the phone or been erased since it
 * was queued is not written to. A process that dies leaves its messages to another; the carrier knows them by their id.
 */
@Injectable()
export class SendDeliveries {
  private readonly line = pLimit(atOnce);

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CustomerKeys) private readonly keys: CustomerKeys,
    @Inject(Senders) private readonly senders: Senders,
    @Inject(TellSystems) private readonly systems: TellSystems,
  ) {}

  /** @returns whether there may be more to do now */
  async run(): Promise<boolean> {
    const now = this.clock.now();
    if (this.senders.firstFree(now) > now) return false;
    const lease = uuidv7();
    const until = new Date(now.getTime() + leaseMs);
    const due = await this.database.transaction((tx) => leaseDue(tx, { lease, now, until, limit: batch }));
    if (due.length === 0) return false;
    const said = await consentsSaid(
      this.database,
      due.map((each) => each.customer_id),
    );
    const words = await wordsOf(this.database, due);
    await Promise.all(
      due.map((each) =>
        this.line(async () => {
          const outcome = await this.send(each, said.get(each.customer_id) ?? [], words(each, each.language));
          await this.record(lease, each, outcome);
        }),
      ),
    );
    return due.length === batch;
  }

  private async record(lease: string, delivery: DueDelivery, outcome: DeliveryOutcome): Promise<void> {
    const at = this.clock.now();
    const { customer_id: customerId, notice_id: noticeId, template, channel, purpose } = delivery;
    const item = { customerId, noticeId, template, channel, purpose, reason: outcome.reason };
    await this.database.transaction(async (tx) => {
      await recordOutcome(tx, lease, outcome, at);
      if (outcome.state === 'failed')
        await this.systems.run(tx, [{ kind: 'notice.failed.v1', items: () => [item] }], at);
    });
  }

  private async send(
    delivery: DueDelivery,
    said: readonly ConsentSaid[],
    words: RenderedNotice,
  ): Promise<DeliveryOutcome> {
    const { channel, purpose } = delivery;
    const sender = this.senders.of(channel);
    const to = delivery.is_erased ? '' : this.addressOf(delivery);
    const reason = dropReason({
      ...{ channel, notAfter: delivery.not_after, today: this.clock.today() },
      consent: consentFor(channel, purpose, said),
      isErased: delivery.is_erased,
      hasAddress: to !== '',
      hasSender: sender.canSend,
    });
    if (reason !== undefined) return { delivery, state: 'dropped', reason, nextAt: null, answer: undefined };
    const answer = await sender.send({
      ...{ messageId: delivery.notice_id, customerId: delivery.customer_id, to, purpose },
      ...(channel === 'email' ? { subject: words.title, text: words.body } : { text: words.sms }),
    });
    return this.outcome(delivery, answer);
  }

  private outcome(delivery: DueDelivery, answer: SenderAnswer): DeliveryOutcome {
    const after = afterTry(answer, delivery.tries + 1);
    switch (after.kind) {
      case 'sent':
        return { delivery, state: 'sent', reason: '', nextAt: null, answer };
      case 'failed':
        return { delivery, state: 'failed', reason: after.reason, nextAt: null, answer };
      case 'again': {
        const nextAt = this.senders.firstFree(new Date(this.clock.now().getTime() + after.pauseMs));
        return { delivery, state: 'queued', reason: '', nextAt, answer };
      }
    }
  }

  private addressOf(delivery: DueDelivery): string {
    const { channel, customer_id: id, phone_sealed: phone, email_sealed: email } = delivery;
    const key = this.keys.opened(delivery);
    return channel === 'email'
      ? fieldText(key, email, placeOf.email(id))
      : fieldText(key, phone, placeOf.phone(id));
  }
}
