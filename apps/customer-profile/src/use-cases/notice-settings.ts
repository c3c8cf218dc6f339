import type { Uuid } from '@evergreen/kernel';
import { Database, type Reader } from '@evergreen/persistence';
import { maskEmail } from '@evergreen/personal-data';
import type { Caller } from '@evergreen/rpc';
import { Inject, Injectable } from '@nestjs/common';
import { type Consent, consentsOf } from '../domain/consent.ts';
import type { Language } from '../domain/notice-template.ts';
import { type ConsentChange, consentHistory, consentsSaid } from '../persistence/consents.repository.ts';
import { CustomerKeys } from '../persistence/customer-keys.repository.ts';
import { readContact } from '../persistence/notice-contact.repository.ts';
import { fieldText, placeOf } from '../persistence/personal-fields.ts';
import { mayAt, reachedCustomer, whoseNotices } from './own-customer.ts';
import { Senders } from './senders.ts';

/** By which ways somebody wants to be told what, and all they said about it. */
export interface NoticeSettings {
  readonly consents: readonly Consent[];
  readonly history: readonly ConsentChange[];
  readonly language: Language;
  readonly emailMasked: string;
  readonly proposedEmailMasked: string;
  readonly hasPhone: boolean;
  readonly canEmail: boolean;
  readonly mayChange: boolean;
}

const historyMax = 100;

/** Shows how a customer wants to be told. */
@Injectable()
export class ReadNoticeSettings {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CustomerKeys) private readonly keys: CustomerKeys,
    @Inject(Senders) private readonly senders: Senders,
  ) {}

  /** @throws DomainError NOT_FOUND, also when the customer is of an office that is not the caller's */
  async of(caller: Caller, asked: Uuid | undefined, reader: Reader = this.database): Promise<NoticeSettings> {
    const customerId = whoseNotices(caller, asked);
    const customer = await reachedCustomer(reader, caller, customerId, ['read', 'Notice']);
    const key = this.keys.opened(customer);
    const contact = await readContact(reader, customerId);
    const masked = (sealed: Buffer | null | undefined, place: string) =>
      maskEmail(fieldText(key, sealed ?? null, place));
    const said = (await consentsSaid(reader, [customerId])).get(customerId) ?? [];
    return {
      consents: consentsOf(said),
      history: await consentHistory(reader, customerId, historyMax),
      language: contact?.language ?? 'zh',
      emailMasked: masked(contact?.email_sealed, placeOf.email(customerId)),
      proposedEmailMasked: masked(contact?.proposed_email_sealed, placeOf.proposedEmail(customerId)),
      hasPhone: key !== undefined && customer.phone_sealed !== null,
      canEmail: this.senders.of('email').canSend,
      mayChange:
        customer.destroyed_at === null &&
        (caller.kind === 'member' || mayAt(caller, customer.org_path, ['change', 'Consent'])),
    };
  }
}
