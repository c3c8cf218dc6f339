import {
  CustomerFileService,
  CustomerSearch,
  type FindCustomersRequest,
  type GetContactPhoneRequest,
  type GetCustomerFileRequest,
  type RevealCustomerRequest,
} from '@evergreen/contracts/customer-profile';
import { InputFields } from '@evergreen/kernel';
import { access, type CallContext, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import type { SearchKind } from '../domain/customer-search.ts';
import { CustomerFiles } from '../use-cases/customer-files.ts';
import { RevealCustomer } from '../use-cases/reveal-customer.ts';
import { fileMessage } from './customer-file-messages.ts';

const kinds: Readonly<Record<CustomerSearch, SearchKind | 'any' | undefined>> = {
  [CustomerSearch.ANY]: 'any',
  [CustomerSearch.UNSPECIFIED]: undefined,
  [CustomerSearch.PHONE]: 'phone',
  [CustomerSearch.PLATE]: 'plate',
  [CustomerSearch.NAME]: 'name',
  [CustomerSearch.SOURCE_REF]: 'source-ref',
  [CustomerSearch.POLICY]: 'policy',
};

const idsMax = 20;
const reasonLengthMin = 4;
const reasonLengthMax = 500;

@Controller()
export class CustomerFilesHandlers {
  constructor(
    @Inject(CustomerFiles) private readonly files: CustomerFiles,
    @Inject(RevealCustomer) private readonly reveal: RevealCustomer,
  ) {}

  @Rpc(CustomerFileService.method.findCustomers, access.may('read', 'Customer'))
  async findCustomers(request: FindCustomersRequest, { caller }: CallContext) {
    const fields = new InputFields();
    // A number that is no kind may come over the wire.
    const by = kinds[request.by] ?? fields.refuse('by', 'is not a kind of search');
    const text = fields.text('text', request.text, 200);
    const known = request.customerIds;
    const customerIds = known.length === 0 ? [] : fields.uuids('customerIds', known, idsMax);
    const office = request.office === undefined ? undefined : fields.text('office', request.office, 200);
    fields.check();
    const kind = by === 'any' ? undefined : by!;
    const found = await this.files.find(caller, { by: kind, text, office, customerIds });
    return { customers: found.map(fileMessage) };
  }

  @Rpc(CustomerFileService.method.getCustomerFile, access.may('read', 'Customer'))
  async getCustomerFile(request: GetCustomerFileRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const customerId = fields.uuid('customerId', request.customerId);
    fields.check();
    return { file: fileMessage(await this.files.one(caller, customerId)) };
  }

  @Rpc(CustomerFileService.method.revealCustomer, access.may('reveal', 'PersonalData'))
  async revealCustomer(request: RevealCustomerRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const customerId = fields.uuid('customerId', request.customerId);
    const reason = fields.text('reason', request.reason.trim(), reasonLengthMax, reasonLengthMin);
    fields.check();
    const { name, phone, bornOn, plates } = await this.reveal.run(caller, customerId, reason);
    return { name, phone, plates: [...plates], ...(bornOn === '' ? {} : { bornOn }) };
  }

  @Rpc(CustomerFileService.method.getContactPhone, access.service('identity'))
  async getContactPhone(request: GetContactPhoneRequest) {
    const fields = new InputFields();
    const customerId = fields.uuid('customerId', request.customerId);
    fields.check();
    return { phone: await this.reveal.contactPhone(customerId) };
  }
}
