import { isWithin } from '@evergreen/access';
import { type Act, AuditTrail } from '@evergreen/audit';
import { type Clock, DomainError, InvalidInput, type Uuid, uuidv7 } from '@evergreen/kernel';
import { sealField } from '@evergreen/personal-data';
import { Database, type Transaction } from '@evergreen/persistence';
import { type Caller, officesOf } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { ContactKind } from '../../domain/contacts/contact-kind.ts';
import {
  contactOf,
  type ContactOfKey,
  contactOfKey,
  endContact,
  type HeldCustomer,
  holdCustomer,
  insertContact,
  preferContact,
  preferNone,
} from '../../persistence/contacts/change-contacts.ts';
import type { ContactRow } from '../../persistence/contacts/contacts.repository.ts';
import { CustomerKeys } from '../../persistence/customer-keys.repository.ts';
import { placeOf } from '../../persistence/personal-fields.ts';
import { PersonalKeys } from '../../persistence/personal-keys.ts';
import { customerMerged, customerUnknown } from '../customer-files.ts';
import { type ContactSeen, SeeContacts } from '../story/see-contacts.ts';
import { contactForm } from './contact-value.ts';

export interface NewContactOrder {
  readonly key: string;
  readonly customerId: Uuid;
  readonly kind: ContactKind;
  readonly value: string;
  readonly preferred: boolean;
  readonly correctsId: Uuid | undefined;
}

/** Keeps by which ways a customer is reached. What was kept once stays, with the day on which it ended. */
@Injectable()
export class ChangeContacts {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(PersonalKeys) private readonly personalKeys: PersonalKeys,
    @Inject(CustomerKeys) private readonly keys: CustomerKeys,
    @Inject(SeeContacts) private readonly see: SeeContacts,
  ) {}

  /**
   * @throws InvalidInput when the value is none of its kind; DomainError NOT_FOUND, also outside the caller's offices;
   * CUSTOMER_MERGED, KEY_REUSED
   */
  add(caller: Caller, order: NewContactOrder): Promise<ContactSeen> {
    const { key, customerId, kind, value, preferred, correctsId } = order;
    const form = contactForm(kind, value);
    if (form === undefined) throw new InvalidInput([{ field: 'value', problem: `is no ${kind}` }]);
    const index = this.personalKeys.index.of(kind, form);
    return this.database.transaction(async (tx) => {
      const { org_path: orgPath } = await this.hold(tx, caller, customerId);
      const known = await contactOfKey(tx, key);
      if (known !== undefined) return this.see.one(same(known, order, index));
      const fieldKey = (await this.keys.makeKey(tx, [customerId])).get(customerId);
      if (fieldKey === undefined) throw customerUnknown();
      const at = this.clock.now();
      const id = uuidv7(at.getTime());
      const on = this.clock.today();
      const corrected = correctsId && (await contactOf(tx, customerId, correctsId));
      if (correctsId !== undefined && corrected?.kind !== kind) throw contactUnknown();
      if (correctsId !== undefined) await endContact(tx, { customerId, contactId: correctsId, on, at });
      if (preferred) await preferNone(tx, { customerId, kind, at });
      const sealed = sealField(fieldKey, value, placeOf.contact(id));
      const corrects = correctsId ?? null;
      await insertContact(tx, { customerId, id, kind, sealed, index, preferred, corrects, key, on, at });
      const after = { kind, preferred, ...(correctsId === undefined ? {} : { corrects: correctsId }) };
      await this.audit.record(tx, { act: 'customer.contact-added', ...of(customerId, orgPath, id), after });
      return this.see.one((await contactOf(tx, customerId, id))!);
    });
  }

  /** @throws DomainError NOT_FOUND, also outside the caller's offices; CUSTOMER_MERGED */
  end(caller: Caller, customerId: Uuid, contactId: Uuid): Promise<ContactSeen> {
    return this.change(caller, customerId, contactId, async (tx, { kind }, orgPath) => {
      const change = { customerId, contactId, on: this.clock.today(), at: this.clock.now() };
      if (!(await endContact(tx, change))) return;
      const after = { kind };
      await this.audit.record(tx, {
        act: 'customer.contact-ended',
        ...of(customerId, orgPath, contactId),
        after,
      });
    });
  }

  /** @throws DomainError NOT_FOUND, also of one that has ended; CUSTOMER_MERGED */
  prefer(caller: Caller, customerId: Uuid, contactId: Uuid): Promise<ContactSeen> {
    return this.change(caller, customerId, contactId, async (tx, contact, orgPath) => {
      if (contact.ended_on !== null) throw contactUnknown();
      if (contact.preferred) return;
      const { kind } = contact;
      const change = { customerId, contactId, on: this.clock.today(), at: this.clock.now() };
      await preferNone(tx, { customerId, kind, at: change.at });
      await preferContact(tx, change);
      const after = { kind };
      await this.audit.record(tx, {
        act: 'customer.contact-preferred',
        ...of(customerId, orgPath, contactId),
        after,
      });
    });
  }

  private change(
    caller: Caller,
    customerId: Uuid,
    contactId: Uuid,
    work: (tx: Transaction, contact: ContactRow, orgPath: string) => Promise<void>,
  ): Promise<ContactSeen> {
    return this.database.transaction(async (tx) => {
      const { org_path: orgPath } = await this.hold(tx, caller, customerId);
      const contact = await contactOf(tx, customerId, contactId);
      if (contact === undefined) throw contactUnknown();
      await work(tx, contact, orgPath);
      return this.see.one((await contactOf(tx, customerId, contactId))!);
    });
  }

  private async hold(tx: Transaction, caller: Caller, customerId: Uuid): Promise<HeldCustomer> {
    const customer = await holdCustomer(tx, customerId);
    if (customer === undefined || !isWithin(customer.org_path, officesOf(caller, 'edit', 'Customer')))
      throw customerUnknown();
    if (customer.merged_into !== null) throw customerMerged(customer.merged_into);
    return customer;
  }
}

/** Who was changed, and which contact; never its value. */
function of(customerId: Uuid, orgPath: string, contactId: string): Omit<Act, 'act'> {
  return { recordKind: 'contact', recordId: contactId, orgPath, customerId };
}

function same(known: ContactOfKey, order: NewContactOrder, index: Buffer): ContactRow {
  const isSame =
    known.customer_id === order.customerId &&
    known.kind === order.kind &&
    known.value_index.equals(index) &&
    known.corrects === (order.correctsId ?? null);
  if (!isSame) throw new DomainError('KEY_REUSED', 'The key was used for another contact');
  return known;
}

function contactUnknown(): DomainError<'NOT_FOUND'> {
  return new DomainError('NOT_FOUND', 'There is no such contact');
}
