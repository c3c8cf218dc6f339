import { BalanceService, type ExplainBalanceRequest } from '@evergreen/contracts/membership';
import { InputFields } from '@evergreen/kernel';
import { access, type CallContext, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import { ExplainBalance } from '../use-cases/explain-balance.ts';
import { ReadOwner } from '../use-cases/read-owner.ts';
import { balanceMessage } from './balance-messages.ts';

const readers = access.anyOf(
  access.members,
  access.may('read', 'Points'),
  access.may('read', 'Ledger'),
  access.services,
);

@Controller()
export class BalanceHandlers {
  constructor(
    @Inject(ExplainBalance) private readonly explain: ExplainBalance,
    @Inject(ReadOwner) private readonly owners: ReadOwner,
  ) {}

  @Rpc(BalanceService.method.explainBalance, readers)
  async explainBalance(request: ExplainBalanceRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const memberId = fields.uuid('memberId', request.memberId);
    const asOf = fields.optionalDate('asOf', request.asOf);
    fields.check();
    await this.owners.refuseUnlessSeen(caller, memberId);
    return balanceMessage(memberId, await this.explain.run(memberId, asOf));
  }
}
