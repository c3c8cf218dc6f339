import {
  CustomerHouseholdService,
  type JoinCustomerHouseholdRequest,
  type LeaveCustomerHouseholdRequest,
  type SuggestHouseholdRequest,
} from '@evergreen/contracts/customer-profile';
import { InputFields } from '@evergreen/kernel';
import { access, type CallContext, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import { ChangeHousehold } from '../../use-cases/households/change-household.ts';

const changers = access.may('edit', 'Customer');

@Controller()
export class HouseholdsHandlers {
  constructor(@Inject(ChangeHousehold) private readonly households: ChangeHousehold) {}

  @Rpc(CustomerHouseholdService.method.suggestHousehold, changers)
  async suggestHousehold(request: SuggestHouseholdRequest, { caller }: CallContext) {
    const suggested = await this.households.suggest(caller, readCustomer(request.customerId));
    return { suggestions: suggested.map(({ person, shared }) => ({ person, shared: [...shared] })) };
  }

  @Rpc(CustomerHouseholdService.method.joinCustomerHousehold, changers)
  async joinCustomerHousehold(request: JoinCustomerHouseholdRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const customerId = fields.uuid('customerId', request.customerId);
    const withId = fields.uuid('withCustomerId', request.withCustomerId);
    if (customerId === withId) fields.refuse('withCustomerId', 'is the customer themselves');
    fields.check();
    return { householdId: await this.households.join(caller, customerId, withId) };
  }

  @Rpc(CustomerHouseholdService.method.leaveCustomerHousehold, changers)
  async leaveCustomerHousehold(request: LeaveCustomerHouseholdRequest, { caller }: CallContext) {
    await this.households.leave(caller, readCustomer(request.customerId));
    return {};
  }
}

function readCustomer(text: string) {
  const fields = new InputFields();
  const customerId = fields.uuid('customerId', text);
  fields.check();
  return customerId;
}
