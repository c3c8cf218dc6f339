import { CustomerService } from '@evergreen/contracts/customer-profile';
import { Database } from '@evergreen/persistence';
import { RpcClient } from '@evergreen/rpc';
import { Inject, Injectable } from '@nestjs/common';
import { fillTerms, type TermPlace, termsToldLittle } from '../../persistence/fact.repository.ts';

/** As many as customer-profile answers in one call. */
const termsAtOnce = 1_000;
const nil = '00000000-0000-0000-0000-000000000000';
const beforeAll: TermPlace = { customerId: nil, termId: nil };

/** A term that was asked for. */
export type PremiumPlace = TermPlace;

/**
 * Asks for premium, cover, arrears and vehicle of terms that were told of before these were kept: those events are gone
 * from the stream.
 */
@Injectable()
export class LearnPremiums {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RpcClient) private readonly rpc: RpcClient,
  ) {}

  /**
   * @param after the last term that was asked for
   * @returns the last one now; undefined: there are no more
   */
  async run(after: TermPlace = beforeAll): Promise<TermPlace | undefined> {
    const terms = await termsToldLittle(this.database, after, termsAtOnce);
    if (terms.length === 0) return undefined;
    const { premiums } = await this.rpc.service(CustomerService).listTermPremiums({
      customerIds: [...new Set(terms.map(({ customerId }) => customerId))],
      termIds: terms.map(({ termId }) => termId),
    });
    const told = new Map(premiums.map((premium) => [premium.termId, premium]));
    // A term that is not there any more has none of it, and is not asked for again.
    const nothing = { premiumMinor: 0n, currency: '', cover: '', arrearsMinor: 0n, vehicleId: '' };
    const filled = terms.map((term) => ({ ...(told.get(term.termId) ?? nothing), ...term }));
    await this.database.transaction((tx) => fillTerms(tx, filled));
    return terms.length === termsAtOnce ? terms.at(-1) : undefined;
  }
}
