import { AuditTrail } from '@evergreen/audit';
import {
  addDays,
  type Clock,
  DomainError,
  InvalidInput,
  type LocalDate,
  type Uuid,
  uuidv7,
} from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { lockStandings } from '../../persistence/lists/decision.ts';
import {
  endOverride,
  insertOverride,
  overrideOfKey,
  overridesOf,
  type StandingKind,
} from '../../persistence/lists/overrides.repository.ts';
import { DecideStandings } from './decide-standings.ts';
import { reachedOffice, type Staff } from './reached-customer.ts';

export type { StandingKind };

export interface OverrideOrder {
  readonly key: string;
  readonly customerId: Uuid;
  readonly kind: StandingKind;
  readonly value: string | null;
  readonly reason: string;
  readonly endsOn: LocalDate;
}

/** Longer than a year nobody's word stands without being said again. */
const daysMax = 366;
const overridesMax = 100;

/** Has a person say otherwise than the rules, with a reason and until a day; the customer is decided again at once. */
@Injectable()
export class OverrideStanding {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(DecideStandings) private readonly decide: DecideStandings,
  ) {}

  /**
   * @throws DomainError NOT_FOUND, also outside the caller's offices; OVERRIDE_IN_FORCE where somebody has said so
   *   already; KEY_REUSED; InvalidInput
   */
  async run(caller: Staff, order: OverrideOrder): Promise<void> {
    this.checkEnd(order.endsOn);
    const key = `${caller.accountId}/${order.key}`;
    const { customerId, kind, value, reason, endsOn } = order;
    return this.database.transaction(async (tx) => {
      const orgPath = await reachedOffice(tx, caller, customerId, ['override', 'Standing']);
      await lockStandings(tx, 'alone');
      const known = await overrideOfKey(tx, key);
      if (known !== undefined) return demandSame(known, order);
      const [today, now] = [this.clock.today(), this.clock.now()];
      const made = { madeBy: caller.accountId, madeByLabel: caller.staffNumber, madeAt: now };
      const override = {
        ...{ id: uuidv7(now.getTime()), customerId, kind, value, reason },
        fromOn: today,
        endsOn,
      };
      if (!(await insertOverride(tx, { ...override, ...made, key })))
        throw new DomainError('OVERRIDE_IN_FORCE', 'Somebody has said otherwise already', { kind });
      await this.decide.alone(tx, customerId);
      await this.audit.record(tx, {
        ...{
          act: 'standing.overridden',
          recordKind: 'customer',
          recordId: customerId,
          customerId,
          orgPath,
          reason,
        },
        after: { kind, value, endsOn },
      });
    });
  }

  /** The same person may ask again. @throws DomainError NOT_FOUND; OVERRIDE_ENDED */
  end(
    caller: Staff,
    { customerId, overrideId, reason }: { customerId: Uuid; overrideId: Uuid; reason: string },
  ): Promise<void> {
    return this.database.transaction(async (tx) => {
      const orgPath = await reachedOffice(tx, caller, customerId, ['override', 'Standing']);
      await lockStandings(tx, 'alone');
      const known = (await overridesOf(tx, customerId, overridesMax)).find(({ id }) => id === overrideId);
      if (known === undefined) throw new DomainError('NOT_FOUND', 'There is no such override');
      const end = { on: this.clock.today(), byLabel: caller.staffNumber, because: reason };
      if (!(await endOverride(tx, known, end))) {
        if (known.endedByLabel === caller.staffNumber && known.endedBecause === reason) return;
        throw new DomainError('OVERRIDE_ENDED', 'The override has ended');
      }
      await this.decide.alone(tx, customerId);
      await this.audit.record(tx, {
        ...{
          act: 'standing.override-ended',
          recordKind: 'customer',
          recordId: customerId,
          customerId,
          orgPath,
          reason,
        },
        before: { kind: known.kind, value: known.value, endsOn: known.endsOn },
      });
    });
  }

  private checkEnd(endsOn: LocalDate): void {
    const today = this.clock.today();
    if (endsOn <= today || endsOn > addDays(today, daysMax))
      throw new InvalidInput([{ field: 'endsOn', problem: `must lie ahead, ${daysMax} days at most` }]);
  }
}

function demandSame(known: Omit<OverrideOrder, 'key'>, order: OverrideOrder): void {
  const isSame = (['customerId', 'kind', 'value', 'reason', 'endsOn'] as const).every(
    (field) => known[field] === order[field],
  );
  if (!isSame) throw new DomainError('KEY_REUSED', 'The key was used for another override');
}
