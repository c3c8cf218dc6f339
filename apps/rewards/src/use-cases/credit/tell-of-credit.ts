import { NoticeRequests, Outbox } from '@evergreen/events';
import { addDays, type Clock, formatMinor } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { CLOCK, CONFIGURATION } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { CreditChange } from '../../domain/credit/credit-entry.ts';
import { wordsOfLess, wordsOfMore } from '../../domain/credit/credit-wording.ts';
import type { RewardsConfiguration } from '../../rewards.config.ts';

/** After so many days the news is on the page only. */
const newsDays = 30;

/** How the credit of a policy has changed. */
export interface ChangedCredit {
  readonly customerId: string;
  readonly policyId: string;
  readonly policyLabel: string;
  readonly ruleId: string;
  readonly beforeMinor: bigint;
  readonly afterMinor: bigint;
  readonly changes: readonly CreditChange[];
}

/** Tells members that what they had was used or taken back, or is there again. What never stood is not told of. */
@Injectable()
export class TellOfCredit {
  private readonly notices: NoticeRequests;

  constructor(
    @Inject(Outbox) outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIGURATION) private readonly configuration: Pick<RewardsConfiguration, 'EVERGREEN_CURRENCY'>,
  ) {
    this.notices = new NoticeRequests('rewards', outbox);
  }

  /** Runs in the transaction of the entries. */
  async run(tx: Transaction, changed: readonly ChangedCredit[]): Promise<void> {
    const notAfter = addDays(this.clock.today(), newsDays);
    const told = changed.flatMap((credit) => {
      const { customerId, policyId, policyLabel, ruleId, beforeMinor, afterMinor } = credit;
      const why = reasonOf(credit);
      if (why === undefined) return [];
      const { template, change, reason } = why;
      const amount = this.money(
        afterMinor > beforeMinor ? afterMinor - beforeMinor : beforeMinor - afterMinor,
      );
      const parameters = {
        ...{ policy: { zh: policyLabel, en: policyLabel }, amount, left: this.money(afterMinor), reason },
      };
      const key = `credit/${policyId}/${ruleId}/${change.cause}/${change.n}`;
      return [{ template, key, customerId, parameters, notAfter, link: '/points' }];
    });
    if (told.length > 0) await this.notices.append(tx, told);
  }

  private money(minor: bigint): { zh: string; en: string } {
    const text = `${formatMinor(minor)} ${this.configuration.EVERGREEN_CURRENCY}`;
    return { zh: text, en: text };
  }
}

/** What weighs most comes first. */
const lessening = ['USED', 'TAKEN_BACK', 'LOST'] as const;

function reasonOf({ beforeMinor, afterMinor, changes }: ChangedCredit) {
  if (afterMinor < beforeMinor) {
    const change = lessening.map((kind) => changes.findLast(({ entry }) => entry === kind)).find(Boolean);
    return change && { template: 'credit-reduced' as const, change, reason: wordsOfLess(change) };
  }
  if (afterMinor === beforeMinor) return undefined;
  const change = changes.findLast(({ entry }) => entry === 'RESTORED');
  return change && { template: 'credit-restored' as const, change, reason: wordsOfMore(change) };
}
