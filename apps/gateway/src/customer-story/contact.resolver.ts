import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { AllowStaff } from '../access/access-rules.ts';
import { type Services, SERVICES } from '../calls/services.ts';
import { answered } from '../values/answered.ts';
import { given } from '../values/given.ts';
import { AddContactInput, wireContactKinds } from './contact.models.ts';
import { contactOf } from './map-story.ts';
import { CustomerContact } from './story.models.ts';

/** How customers are reached, as staff keep it. */
@Resolver(() => CustomerContact)
export class CustomerContactResolver {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Mutation(() => CustomerContact)
  @AllowStaff('edit', 'Customer')
  async addCustomerContact(@Args('input') { kind, correctsId, ...input }: AddContactInput) {
    const request = { ...input, kind: wireContactKinds[kind], ...given({ correctsId }) };
    return contactOf(answered((await this.services.contacts.addContact(request)).contact));
  }

  @Mutation(() => CustomerContact, { description: 'From today on it does not hold.' })
  @AllowStaff('edit', 'Customer')
  async endCustomerContact(
    @Args('customerId', { type: () => ID }) customerId: string,
    @Args('contactId', { type: () => ID }) contactId: string,
  ) {
    const { contact } = await this.services.contacts.endContact({ customerId, contactId });
    return contactOf(answered(contact));
  }

  @Mutation(() => CustomerContact, { description: 'Of its kind, the one to use first.' })
  @AllowStaff('edit', 'Customer')
  async preferCustomerContact(
    @Args('customerId', { type: () => ID }) customerId: string,
    @Args('contactId', { type: () => ID }) contactId: string,
  ) {
    const { contact } = await this.services.contacts.preferContact({ customerId, contactId });
    return contactOf(answered(contact));
  }
}
