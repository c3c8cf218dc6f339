import { createHash, randomInt, timingSafeEqual } from 'node:crypto';
import { AuditTrail } from '@evergreen/audit';
import { type Clock, DomainError, uuidv7 } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { openField, sealField } from '@evergreen/personal-data';
import type { Caller } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '../domain/notice-template.ts';
import { CustomerKeys } from '../persistence/customer-keys.repository.ts';
import type { CustomerRow } from '../persistence/customers.repository.ts';
import {
  type ContactRow,
  countWrongCode,
  keepEmail,
  keepProposal,
  lockContact,
  removeEmails,
  setLanguage,
} from '../persistence/notice-contact.repository.ts';
import { lockRecipients } from '../persistence/notices.repository.ts';
import { placeOf } from '../persistence/personal-fields.ts';
import { customerUnknown } from './customer-files.ts';
import type { OutgoingMessage } from './message-sender.ts';
import { type NoticeSettings, ReadNoticeSettings } from './notice-settings.ts';
import { reachedCustomer, whoseNotices } from './own-customer.ts';
import { Senders } from './senders.ts';

const codeMinutes = 15;
const codeTriesMax = 5;
const proposalsADay = 5;

type Refusal = 'NO_SENDER' | 'NOT_SENT' | 'TOO_MANY' | 'CODE_WRONG' | 'CODE_ENDED';

const refused = (why: Refusal) => new DomainError('EMAIL_REFUSED', 'The address cannot be taken', { why });

/** How a member is written to: in which language, and by e-mail where they have shown that the address is theirs. */
@Injectable()
export class NoticeContact {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CustomerKeys) private readonly keys: CustomerKeys,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(Senders) private readonly senders: Senders,
    @Inject(ReadNoticeSettings) private readonly settings: ReadNoticeSettings,
  ) {}

  setLanguage(caller: Caller, language: Language): Promise<NoticeSettings> {
    return this.change(caller, (tx, customer) => setLanguage(tx, customer.id, language));
  }

  /**
   * Sends a code to the address, which counts once the code has come back; one that counts goes on counting until then.
   * @throws DomainError EMAIL_REFUSED
   */
  async propose(caller: Caller, email: string): Promise<NoticeSettings> {
    const sender = this.senders.of('email');
    if (!sender.canSend) throw refused('NO_SENDER');
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    const settings = await this.change(caller, async (tx, customer, contact) => {
      const today = this.clock.today();
      if (contact.proposed_on === today && contact.proposals >= proposalsADay) throw refused('TOO_MANY');
      const key = (await this.keys.makeKey(tx, [customer.id])).get(customer.id);
      if (key === undefined) throw customerUnknown();
      await keepProposal(tx, customer.id, {
        emailSealed: sealField(key, email, placeOf.proposedEmail(customer.id)),
        codeDigest: digestOf(code, customer.id),
        codeEndsAt: new Date(this.clock.now().getTime() + codeMinutes * 60_000),
        on: today,
      });
    });
    // After the transaction: a carrier takes its time.
    const message = { messageId: uuidv7(), customerId: whoseNotices(caller, undefined), to: email };
    const answer = await sender.send({ ...message, purpose: 'service', ...codeWords(code) });
    if (answer.kind !== 'taken') throw refused('NOT_SENT');
    return settings;
  }

  /** @throws DomainError EMAIL_REFUSED when the code is wrong, or no longer counts */
  async confirm(caller: Caller, code: string): Promise<NoticeSettings> {
    let isWrong = false;
    const settings = await this.change(caller, async (tx, customer, contact) => {
      const key = this.keys.opened(customer);
      const { code_digest: digest, proposed_email_sealed: sealed } = contact;
      if (key === undefined || digest === null || sealed === null || this.hasEnded(contact))
        throw refused('CODE_ENDED');
      isWrong = !timingSafeEqual(digest, digestOf(code, customer.id));
      if (isWrong) return countWrongCode(tx, customer.id);
      const email = openField(key, sealed, placeOf.proposedEmail(customer.id));
      await keepEmail(tx, customer.id, sealField(key, email, placeOf.email(customer.id)));
      await this.record(tx, customer, 'customer-email.confirmed');
    });
    if (isWrong) throw refused('CODE_WRONG');
    return settings;
  }

  remove(caller: Caller): Promise<NoticeSettings> {
    return this.change(caller, async (tx, customer, contact) => {
      await removeEmails(tx, customer.id);
      if (contact.email_sealed !== null) await this.record(tx, customer, 'customer-email.removed');
    });
  }

  private async change(
    caller: Caller,
    work: (tx: Transaction, customer: CustomerRow, contact: ContactRow) => Promise<void>,
  ): Promise<NoticeSettings> {
    const customerId = whoseNotices(caller, undefined);
    return this.database.transaction(async (tx) => {
      const recipient = (await lockRecipients(tx, [customerId])).get(customerId);
      if (recipient === undefined || recipient.isErased) throw customerUnknown();
      const customer = await reachedCustomer(tx, caller, customerId, ['read', 'Notice']);
      await work(tx, customer, await lockContact(tx, customerId));
      return this.settings.of(caller, undefined, tx);
    });
  }

  private record(tx: Transaction, { id, org_path: orgPath }: CustomerRow, act: string): Promise<void> {
    return this.audit.record(tx, { act, recordKind: 'customer', recordId: id, orgPath, customerId: id });
  }

  private hasEnded({ code_ends_at: endsAt, code_tries: tries }: ContactRow): boolean {
    return endsAt === null || endsAt <= this.clock.now() || tries >= codeTriesMax;
  }
}

function codeWords(code: string): Pick<OutgoingMessage, 'subject' | 'text'> {
  return {
    subject: '确认邮箱 / Confirm your e-mail address',
    text:
      `验证码：${code}，${codeMinutes} 分钟内有效。如果不是你本人操作，请忽略。\n` +
      `Your code is ${code}. It is valid for ${codeMinutes} minutes. If you did not ask for it, ignore this.`,
  };
}

function digestOf(code: string, customerId: string): Buffer {
  return createHash('sha256').update(`${customerId}/${code}`).digest();
}
