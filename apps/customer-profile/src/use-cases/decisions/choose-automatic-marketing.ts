import { AuditTrail } from '@evergreen/audit';
import { type Clock, DomainError, type Uuid } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { type Caller, officesOf } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { lockConsents } from '../../persistence/consents.repository.ts';
import { readCustomers } from '../../persistence/customers.repository.ts';
import {
  refreshMarketingFact,
  saidWith,
  sayAutomatic,
} from '../../persistence/decisions/automatic-marketing.repository.ts';
import { lockFacts } from '../../persistence/evaluation/lock-facts.ts';
import { handOf } from '../blacklist/entry-story.ts';
import { customerUnknown } from '../customer-files.ts';
import { onServiceAccount } from '../on-service-account.ts';

export interface AutomaticMarketingOrder {
  readonly key: string;
  readonly customerId: Uuid;
  readonly refused: boolean;
}

/** Keeps whether somebody refuses marketing that rules pick for them: one word, easily said, counting at once. */
@Injectable()
export class ChooseAutomaticMarketing {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError NOT_FOUND, also outside the caller's offices; KEY_REUSED */
  run(caller: Caller, { key: orderKey, customerId, refused }: AutomaticMarketingOrder): Promise<void> {
    const { id, label, kind } = handOf(caller);
    const key = `${id}/${orderKey}`;
    return onServiceAccount(() =>
      this.database.transaction(async (tx) => {
        await lockFacts(tx, 'alone');
        const offices = kind === 'member' ? ['/'] : officesOf(caller, 'change', 'Consent');
        const [customer] = await readCustomers(tx, [customerId], offices);
        if (customer === undefined || customer.destroyed_at !== null) throw customerUnknown();
        await lockConsents(tx, customerId);
        const known = await saidWith(tx, customerId, key);
        if (known !== undefined) {
          if (known.refused === refused) return;
          throw new DomainError('KEY_REUSED', 'The key was used for another word');
        }
        await sayAutomatic(tx, customerId, { key, refused, at: this.clock.now(), by: label });
        await refreshMarketingFact(tx, customerId);
        await this.audit.record(tx, {
          act: 'consents.automatic-marketing-changed',
          ...{
            recordKind: 'customer',
            recordId: customerId,
            orgPath: customer.org_path,
            customerId,
            actor: caller,
          },
          after: { refused },
        });
      }),
    );
  }
}
