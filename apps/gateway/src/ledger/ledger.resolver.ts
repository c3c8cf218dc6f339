import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { AllowStaff } from '../access/access-rules.ts';
import { type Services, SERVICES } from '../calls/services.ts';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';
import { LedgerTotals } from './ledger-totals.models.ts';

@Resolver()
export class LedgerResolver {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Query(() => LedgerTotals)
  @AllowStaff('read', 'Ledger')
  async ledgerTotals(
    @Args('asOf', { type: () => LocalDateScalar, nullable: true }) asOf: string | undefined,
  ): Promise<LedgerTotals> {
    const { members, entries, ...sums } = await this.services.membership.getTotals(asOf ? { asOf } : {});
    return { ...sums, members: Number(members), entries: Number(entries) };
  }
}
