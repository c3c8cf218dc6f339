import { DeductibleCreditService, type ListDeductibleCreditsRequest } from '@evergreen/contracts/rewards';
import { InputFields } from '@evergreen/kernel';
import { access, type CallContext, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import { ListCredits } from '../../use-cases/credit/list-credits.ts';
import { ReadOffice } from '../../use-cases/read-office.ts';
import { refuseForeignCustomer, refuseOutOfReach } from '../no-claim-access.ts';
import { creditMessage } from './credit-messages.ts';

@Controller()
export class CreditHandlers {
  constructor(
    @Inject(ListCredits) private readonly credits: ListCredits,
    @Inject(ReadOffice) private readonly offices: ReadOffice,
  ) {}

  @Rpc(
    DeductibleCreditService.method.listDeductibleCredits,
    access.anyOf(
      access.members,
      access.may('read', 'Points'),
      access.may('read', 'NoClaimRun'),
      access.services,
    ),
  )
  async listDeductibleCredits(request: ListDeductibleCreditsRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const customerId = fields.uuid('customerId', request.customerId);
    fields.check();
    refuseForeignCustomer(caller, customerId);
    refuseOutOfReach(caller, await this.offices.run(customerId));
    return { credits: (await this.credits.run(customerId)).map(creditMessage) };
  }
}
