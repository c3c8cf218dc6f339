import { AuditTrail } from '@evergreen/audit';
import { type Clock, DomainError, type Uuid, uuidv7 } from '@evergreen/kernel';
import { sealField } from '@evergreen/personal-data';
import { Database } from '@evergreen/persistence';
import { type Caller, officesOf } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { AutomaticDecision, DecisionKind } from '../../domain/decisions/automatic-decision.ts';
import { workingDaysAfter } from '../../domain/lists/working-days.ts';
import { insertObjection, objectionOfKey } from '../../persistence/decisions/objections.repository.ts';
import { evaluationRulesOn } from '../../persistence/evaluation/evaluation-rules.repository.ts';
import { shippedWorkingCalendar } from '../../persistence/lists/working-calendar.ts';
import { CustomerKeys } from '../../persistence/customer-keys.repository.ts';
import { readCustomers } from '../../persistence/customers.repository.ts';
import { PersonalKeys } from '../../persistence/personal-keys.ts';
import { handOf } from '../blacklist/entry-story.ts';
import { customerUnknown } from '../customer-files.ts';
import { onServiceAccount } from '../on-service-account.ts';
import { ExplainDecisions } from './explain-decisions.ts';

export interface ObjectionOrder {
  readonly key: string;
  readonly customerId: Uuid;
  readonly kind: DecisionKind;
  readonly ref: string;
  /** What the person says. */
  readonly words: string;
}

/** Where an objection's words are kept. */
export const objectionPlace = {
  words: (id: string) => `objection.words/${id}`,
  answer: (id: string) => `objection.answer/${id}`,
  followUp: (id: string) => `objection.follow-up/${id}`,
} as const;

/** Takes in what a person, or staff on their word, says against what rules alone decided: a person decides on it. */
@Injectable()
export class ObjectToDecision {
  private readonly calendar = shippedWorkingCalendar();

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CustomerKeys) private readonly keys: CustomerKeys,
    @Inject(PersonalKeys) private readonly personalKeys: PersonalKeys,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(ExplainDecisions) private readonly decisions: ExplainDecisions,
  ) {}

  /**
   * @throws DomainError NOT_FOUND, of a customer the caller does not reach and of a decision that is not there;
   * OBJECTION_STATE where one is open already; KEY_REUSED
   */
  async run(caller: Caller, order: ObjectionOrder): Promise<void> {
    const { customerId, words } = order;
    const about = await this.about(order);
    const { key: orderKey, ...asked } = order;
    const key = `${handOf(caller).id}/${orderKey}`;
    const digest = this.personalKeys.index.exact('order', JSON.stringify(asked));
    const calendar = await this.calendar;
    await onServiceAccount(() =>
      this.database.transaction(async (tx) => {
        const offices = caller.kind === 'member' ? ['/'] : officesOf(caller, 'raise', 'Objection');
        const [customer] = await readCustomers(tx, [customerId], offices);
        if (customer === undefined || customer.destroyed_at !== null) throw customerUnknown();
        const known = await objectionOfKey(tx, customerId, key);
        if (known !== undefined) return demandSame(known.digest, digest);
        if (about === undefined) throw new DomainError('NOT_FOUND', 'There is no such decision');
        const today = this.clock.today();
        const { rules } = await evaluationRulesOn(tx, today);
        const id = uuidv7(this.clock.now().getTime());
        const fieldKey = (await this.keys.makeKey(tx, [customerId])).get(customerId)!;
        const isNew = await insertObjection(tx, {
          ...{ id, customerId, key, digest, orgPath: customer.org_path, about },
          wordsSealed: sealField(fieldKey, words, objectionPlace.words(id)),
          raisedByKind: caller.kind === 'member' ? 'member' : 'staff',
          raisedByLabel: handOf(caller).label,
          ...{ at: this.clock.now(), dueOn: workingDaysAfter(today, rules.objectionDays, calendar) },
        });
        if (!isNew) throw new DomainError('OBJECTION_STATE', 'One is open already', { kind: about.kind });
        await this.audit.record(tx, {
          act: 'objection.raised',
          ...{ recordKind: 'objection', recordId: id, orgPath: customer.org_path, customerId, actor: caller },
          after: { kind: about.kind, value: about.value },
        });
      }),
    );
  }

  /** The decision as it stands; of those that others make, that it is about one of theirs. */
  private async about({ customerId, kind, ref }: ObjectionOrder): Promise<AutomaticDecision | undefined> {
    if (kind === 'TIER' || kind === 'NO_CLAIM')
      return { ...{ kind, ref, value: '', since: this.clock.today(), rulesVersion: 0 }, because: [] };
    const found = await this.decisions.of(customerId);
    return found.find((decision) => decision.kind === kind && decision.ref === ref);
  }
}

function demandSame(known: Buffer, digest: Buffer): void {
  if (!known.equals(digest)) throw new DomainError('KEY_REUSED', 'The key was used for another objection');
}
