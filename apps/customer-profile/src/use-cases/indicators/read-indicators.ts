import { type Clock, DomainError, type LocalDate } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { type Caller, officesOf } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { explainCustomer } from '../../domain/indicators/explain-customer.ts';
import type { Explained } from '../../domain/indicators/explained.ts';
import type { Group } from '../../domain/indicators/group.ts';
import { explainGroup } from '../../domain/insight/insight-sums.ts';
import {
  customersOfGroup,
  groupSums,
  indicatorsOfCustomer,
} from '../../persistence/indicators/read-indicators.ts';
import { customerUnknown } from '../customer-files.ts';
import { contextAsOf } from './indicators-as-of.ts';

/** Indicators as of a day, and what they were reckoned with. */
export interface IndicatorsSeen {
  readonly asOf: LocalDate;
  readonly currency: string;
  readonly rulesVersion: number;
  readonly modelVersion: number;
  readonly indicators: readonly Explained[];
}

/** Reckoned while somebody waits. */
const groupMax = 20_000;

/** Reckons the indicators of customers and groups of them as of any day. */
@Injectable()
export class ReadIndicators {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError NOT_FOUND, also when the customer is of an office that is not the caller's; NOT_EVALUATED */
  ofCustomer(
    caller: Caller,
    customerId: string,
    asOf: LocalDate = this.clock.today(),
  ): Promise<IndicatorsSeen> {
    const offices = officesOf(caller, 'read', 'Customer');
    return this.database.transaction(async (tx) => {
      const { context, rulesVersion, modelVersion } = await contextAsOf(tx, asOf);
      const row = await indicatorsOfCustomer(tx, customerId, offices, context);
      if (row === undefined) throw customerUnknown();
      const cuts = context.rfmCuts[row.org_path.split('/')[1] ?? ''];
      const indicators = explainCustomer(row, context, cuts);
      return { asOf, currency: row.currency ?? '', rulesVersion, modelVersion, indicators };
    });
  }

  /** @throws DomainError GROUP_TOO_LARGE, NOT_EVALUATED; an empty group has indicators too */
  ofGroup(
    caller: Caller,
    group: Group,
    asOf: LocalDate = this.clock.today(),
  ): Promise<IndicatorsSeen & { readonly customers: number }> {
    const offices = officesOf(caller, 'read', 'Customer');
    return this.database.transaction(async (tx) => {
      const { context, rulesVersion, modelVersion } = await contextAsOf(tx, asOf);
      const ids = await customersOfGroup(tx, group, offices, groupMax + 1);
      if (ids.length > groupMax) {
        throw new DomainError('GROUP_TOO_LARGE', 'The group has too many customers to be reckoned at once', {
          customersMax: groupMax,
        });
      }
      const { currency, sums } = await groupSums(tx, ids, context);
      const indicators = explainGroup(sums);
      return { asOf, currency, rulesVersion, modelVersion, indicators, customers: ids.length };
    });
  }
}
