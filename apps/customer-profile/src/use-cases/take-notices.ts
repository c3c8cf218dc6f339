import { type Clock, DomainError, type LocalDate, uuidv7 } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { consentFor, type ConsentSaid, type Purpose } from '../domain/consent.ts';
import { dropReason } from '../domain/delivery.ts';
import type { TemplateVersion } from '../domain/notice-template.ts';
import type { NoticeValues } from '../domain/render-notice.ts';
import { consentsSaid } from '../persistence/consents.repository.ts';
import { currentVersions } from '../persistence/notice-templates.repository.ts';
import {
  insertNotices,
  keysOfOtherContent,
  lockRecipients,
  type NewDelivery,
  type NewNotice,
  type Recipient,
} from '../persistence/notices.repository.ts';
import { Senders } from './senders.ts';

/** A notice that a service asks for. */
export interface NoticeAsked {
  readonly key: string;
  readonly customerId: string;
  readonly template: string;
  readonly purpose: Purpose;
  readonly values: NoticeValues;
  readonly notAfter: LocalDate;
  readonly link: string;
}

/** Makes the notices that services ask for: into the inbox at once, and queued for phone and e-mail. */
@Injectable()
export class TakeNotices {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Senders) private readonly senders: Senders,
  ) {}

  /**
   * The same key makes one notice for ever; the erased get none.
   * @throws DomainError KEY_REUSED when a key comes with another content, CUSTOMER_UNKNOWN
   */
  async run(tx: Transaction, askedBy: string, asked: readonly NoticeAsked[]): Promise<void> {
    const ids = [...new Set(asked.map(({ customerId }) => customerId))];
    const recipients = await lockRecipients(tx, ids);
    const unknown = ids.filter((id) => !recipients.has(id));
    if (unknown.length > 0)
      throw new DomainError('CUSTOMER_UNKNOWN', 'There are no such customers', { customerId: unknown[0]! });
    const said = await consentsSaid(tx, ids);
    const active = (await currentVersions(tx)).filter(({ state }) => state === 'active');
    const versions = new Map(active.map((version) => [version.template, version]));
    const notices = asked.flatMap((each) => {
      const recipient = recipients.get(each.customerId)!;
      // Every kind of notice comes with a first version.
      const version = versions.get(each.template)!;
      return recipient.isErased
        ? []
        : [this.made(askedBy, each, version, recipient, said.get(each.customerId) ?? [])];
    });
    const kept = await insertNotices(tx, notices);
    const again = notices.filter(({ id }) => !kept.has(id));
    const reused = again.length === 0 ? [] : await keysOfOtherContent(tx, again);
    if (reused.length > 0)
      throw new DomainError('KEY_REUSED', 'The key was used for another notice', { key: reused[0]! });
  }

  private made(
    askedBy: string,
    asked: NoticeAsked,
    version: TemplateVersion,
    recipient: Recipient,
    said: readonly ConsentSaid[],
  ): NewNotice {
    const { key, customerId, template, purpose, values, notAfter, link } = asked;
    const madeAt = this.clock.now();
    return {
      id: uuidv7(madeAt.getTime()),
      ...{ key, customerId, askedBy, template, purpose, values, notAfter, link, madeAt },
      version: version.version,
      madeOn: this.clock.today(),
      deliveries: version.words.channels.map((channel) =>
        this.delivery(asked, recipient, consentFor(channel, purpose, said)),
      ),
    };
  }

  private delivery(
    { notAfter }: NoticeAsked,
    recipient: Recipient,
    consent: ReturnType<typeof consentFor>,
  ): NewDelivery {
    const { channel } = consent;
    const now = this.clock.now();
    const reason = dropReason({
      ...{ channel, consent, notAfter },
      today: this.clock.today(),
      isErased: recipient.isErased,
      hasAddress: channel === 'email' ? recipient.hasEmail : recipient.hasPhone,
      hasSender: this.senders.of(channel).canSend,
    });
    if (reason !== undefined) return { channel, state: 'dropped', reason, nextAt: null };
    if (channel === 'in_app') return { channel, state: 'sent', reason: '', nextAt: null };
    return { channel, state: 'queued', reason: '', nextAt: this.senders.firstFree(now) };
  }
}
