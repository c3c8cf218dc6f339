import {
  CustomerService,
  type GetCustomersRequest,
  type ListPoliciesRequest,
  type ListTermPremiumsRequest,
} from '@evergreen/contracts/customer-profile';
import { InputFields } from '@evergreen/kernel';
import { access, type CallContext, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import { ReadCustomers } from '../use-cases/read-customers.ts';

// Members ask for themselves: the use case holds them to it.
const readers = access.anyOf(access.members, access.may('read', 'Customer'), access.services);

const customersMax = 1_000;
const termsMax = 1_000;

@Controller()
export class CustomersHandlers {
  constructor(@Inject(ReadCustomers) private readonly customers: ReadCustomers) {}

  @Rpc(CustomerService.method.getCustomers, readers)
  async getCustomers(request: GetCustomersRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const ids = fields.uuids('customerIds', request.customerIds, customersMax);
    fields.check();
    const customers = await this.customers.byIds(caller, ids);
    return {
      customers: customers.map(({ id, name, sourceRef, orgPath, householdId }) => ({
        ...{ customerId: id, name, sourceRef, orgPath },
        ...(householdId === null ? {} : { householdId }),
      })),
    };
  }

  @Rpc(CustomerService.method.listTermPremiums, access.service('rewards'))
  async listTermPremiums(request: ListTermPremiumsRequest) {
    const fields = new InputFields();
    const customerIds = fields.uuids('customerIds', request.customerIds, customersMax);
    const termIds = fields.uuids('termIds', request.termIds, termsMax);
    fields.check();
    return { premiums: await this.customers.premiums(customerIds, termIds) };
  }

  @Rpc(CustomerService.method.listPolicies, readers)
  async listPolicies(request: ListPoliciesRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const customerId = fields.uuid('customerId', request.customerId);
    fields.check();
    const policies = await this.customers.policiesOf(caller, customerId);
    return {
      policies: policies.map((row) => ({
        policyId: row.id,
        policyLabel: row.label,
        sourceRef: row.sourceRef,
        newestTermStartsOn: row.startsOn,
        newestTermEndsOn: row.endsOn,
      })),
    };
  }
}
