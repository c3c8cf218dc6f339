import {
  type AddContactRequest,
  ContactKind as WireKind,
  CustomerContactService,
  type EndContactRequest,
  type PreferContactRequest,
} from '@evergreen/contracts/customer-profile';
import { InputFields } from '@evergreen/kernel';
import { access, type CallContext, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import type { ContactKind } from '../../domain/contacts/contact-kind.ts';
import { ChangeContacts } from '../../use-cases/contacts/change-contacts.ts';
import { contactMessage } from '../story/story-messages.ts';

const kinds: Readonly<Record<WireKind, ContactKind | undefined>> = {
  [WireKind.UNSPECIFIED]: undefined,
  [WireKind.PHONE]: 'phone',
  [WireKind.EMAIL]: 'email',
  [WireKind.ADDRESS]: 'address',
};

const keyLengthMax = 200;
const valueLengthMax = 200;
const changers = access.may('edit', 'Customer');

@Controller()
export class ContactsHandlers {
  constructor(@Inject(ChangeContacts) private readonly contacts: ChangeContacts) {}

  @Rpc(CustomerContactService.method.addContact, changers)
  async addContact(request: AddContactRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const key = fields.text('key', request.key, keyLengthMax);
    const customerId = fields.uuid('customerId', request.customerId);
    // A number that is no kind may come over the wire.
    const kind = kinds[request.kind] ?? fields.refuse('kind', 'is no kind of contact');
    const value = fields.text('value', request.value.trim(), valueLengthMax);
    const correctsId =
      request.correctsId === undefined ? undefined : fields.uuid('correctsId', request.correctsId);
    fields.check();
    const { preferred } = request;
    const order = { key, customerId, kind: kind!, value, preferred, correctsId };
    return { contact: contactMessage(await this.contacts.add(caller, order)) };
  }

  @Rpc(CustomerContactService.method.endContact, changers)
  async endContact(request: EndContactRequest, { caller }: CallContext) {
    const { customerId, contactId } = readIds(request);
    return { contact: contactMessage(await this.contacts.end(caller, customerId, contactId)) };
  }

  @Rpc(CustomerContactService.method.preferContact, changers)
  async preferContact(request: PreferContactRequest, { caller }: CallContext) {
    const { customerId, contactId } = readIds(request);
    return { contact: contactMessage(await this.contacts.prefer(caller, customerId, contactId)) };
  }
}

function readIds(request: EndContactRequest | PreferContactRequest) {
  const fields = new InputFields();
  const customerId = fields.uuid('customerId', request.customerId);
  const contactId = fields.uuid('contactId', request.contactId);
  fields.check();
  return { customerId, contactId };
}
