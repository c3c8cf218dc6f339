import { CustomerService } from '@evergreen/contracts/customer-profile';
import { Database } from '@evergreen/persistence';
import { RpcClient } from '@evergreen/rpc';
import { Inject, Injectable } from '@nestjs/common';
import { fillPremiums, termsWithoutPremium, type TermPlace } from '../../persistence/fact.repository.ts';

/** As many as customer-profile answers in one call. */
const termsAtOnce = 1_000;
const nil = '00000000-0000-0000-0000-000000000000';
const beforeAll: TermPlace = { customerId: nil, termId: nil };

/** A term that was asked for. */
export type PremiumPlace = TermPlace;

/** Asks for the premiums of terms that were told of before premiums were kept: those events are gone from the stream. */
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
    const terms = await termsWithoutPremium(this.database, after, termsAtOnce);
    if (terms.length === 0) return undefined;
    const { premiums } = await this.rpc.service(CustomerService).listTermPremiums({
      customerIds: [...new Set(terms.map(({ customerId }) => customerId))],
      termIds: terms.map(({ termId }) => termId),
    });
    const told = new Map(premiums.map((premium) => [premium.termId, premium]));
    // A term that is not there any more has no premium, and is not asked for again.
    const filled = terms.map(({ customerId, termId }) => {
      const { premiumMinor, currency } = told.get(termId) ?? { premiumMinor: 0n, currency: '' };
      return { customerId, termId, premiumMinor, currency };
    });
    await this.database.transaction((tx) => fillPremiums(tx, filled));
    return terms.length === termsAtOnce ? terms.at(-1) : undefined;
  }
}
