import { AuditTrail } from '@evergreen/audit';
import { Outbox } from '@evergreen/events';
import { addDays, type Clock, DomainError, type Uuid, uuidv7 } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { evaluationRulesOn } from '../../persistence/evaluation/evaluation-rules.repository.ts';
import { chooseCare, type ChosenCare, choiceOfKey } from '../../persistence/lists/care-choices.repository.ts';
import { lockStandings } from '../../persistence/lists/decision.ts';
import { publishCare } from './publish-care.ts';
import { reachedOffice, type Staff } from './reached-customer.ts';

export interface CareOrder {
  readonly key: string;
  readonly customerId: Uuid;
  readonly care: ChosenCare;
  readonly note: string;
}

/** Has a person say whether a customer of type 3 is to be kept or served as usual: once for as long as they are there. */
@Injectable()
export class ChooseCare {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(Outbox) private readonly outbox: Outbox,
  ) {}

  /** @throws DomainError NOT_FOUND, also outside the caller's offices; CARE_STATE where nothing waits; KEY_REUSED */
  run(caller: Staff, order: CareOrder): Promise<void> {
    const { customerId, care, note } = order;
    const key = `${caller.accountId}/${order.key}`;
    return this.database.transaction(async (tx) => {
      const orgPath = await reachedOffice(tx, caller, customerId, ['choose', 'Standing']);
      await lockStandings(tx, 'alone');
      const known = await choiceOfKey(tx, key);
      if (known !== undefined) {
        if (known.customerId === customerId && known.care === care && known.note === note) return;
        throw new DomainError('KEY_REUSED', 'The key was used for another choice');
      }
      const [today, now] = [this.clock.today(), this.clock.now()];
      const { version, rules } = await evaluationRulesOn(tx, today);
      const row = await chooseCare(tx, {
        ...{ id: uuidv7(now.getTime()), key, customerId, care, note, now },
        ...{
          by: caller.accountId,
          byLabel: caller.staffNumber,
          checkOn: addDays(today, rules.care.checkDays),
        },
      });
      if (row === undefined) throw new DomainError('CARE_STATE', 'Nothing waits to be chosen');
      await publishCare(this.outbox, tx, [row], { today, version, now });
      await this.audit.record(tx, {
        ...{
          act: 'care.chosen',
          recordKind: 'customer',
          recordId: customerId,
          customerId,
          orgPath,
          reason: note,
        },
        after: { care },
      });
    });
  }
}
