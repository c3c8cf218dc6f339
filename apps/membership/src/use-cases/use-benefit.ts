import { AuditTrail } from '@evergreen/audit';
import { type Clock, DomainError, InvalidInput, type LocalDate, type Uuid, uuidv7 } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { benefitsOf } from '../domain/benefits.ts';
import { holdBenefits, insertUse, usedIn, useOfKey } from '../persistence/benefit-use.repository.ts';
import { ReadTier, type SeenMember } from './read-tier.ts';

/** A use about to be noted. */
export interface BenefitUseOrder {
  readonly customerId: Uuid;
  readonly key: string;
  readonly benefitId: string;
  readonly amount: number;
  /** Undefined: today. */
  readonly usedOn: LocalDate | undefined;
  readonly note: string;
  /** A staff number, or the name of a service. */
  readonly actor: string;
}

/** Notes that a benefit was used, under a permanent key. Together uses never exceed what the tier gives a year. */
@Injectable()
export class UseBenefit {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(ReadTier) private readonly tiers: ReadTier,
  ) {}

  /**
   * @throws DomainError MEMBER_UNKNOWN; KEY_REUSED; BENEFIT_NOT_INCLUDED where the tier does not have it;
   *   BENEFIT_USED_UP where less is left than asked for; InvalidInput for a day outside the running membership year
   */
  run(order: BenefitUseOrder): Promise<{ readonly useId: Uuid; readonly isReplay: boolean }> {
    return this.database.transaction(async (tx) => {
      const seen = await this.tiers.memberOf(tx, order.customerId);
      const { memberId } = seen.member;
      await holdBenefits(tx, memberId);
      const known = await useOfKey(tx, memberId, order.key);
      if (known !== undefined) {
        const { benefitId, amount, usedOn } = known;
        const isSame =
          known.undoes === null &&
          benefitId === order.benefitId &&
          amount === order.amount &&
          known.note === order.note &&
          (order.usedOn === undefined || usedOn === order.usedOn);
        if (isSame) return { useId: known.useId, isReplay: true };
        throw new DomainError('KEY_REUSED', 'The key was used for another use', { key: order.key });
      }
      const usedOn = order.usedOn ?? this.clock.today();
      this.refuseOtherYears(usedOn, seen);
      await refuseWithoutRest(tx, order, seen);
      const useId = uuidv7();
      const { benefitId, amount, note, actor, key } = order;
      await insertUse(tx, {
        ...{ memberId, useId, key, benefitId, amount, usedOn, note, actor },
        undoes: null,
        tierId: seen.standing.tierId,
        programmeVersion: seen.programme.version,
        recordedAt: this.clock.now(),
      });
      await this.audit.record(tx, {
        act: 'benefit.used',
        recordKind: 'benefit-use',
        recordId: useId,
        ...{ customerId: seen.member.customerId, orgPath: seen.member.orgPath },
        after: { benefitId, amount, usedOn },
      });
      return { useId, isReplay: false };
    });
  }

  private refuseOtherYears(usedOn: LocalDate, { year }: SeenMember): void {
    if (usedOn > this.clock.today())
      throw new InvalidInput([{ field: 'usedOn', problem: 'lies in the future' }]);
    if (usedOn < year.startsOn) {
      throw new InvalidInput([
        { field: 'usedOn', problem: `lies before the membership year of ${year.startsOn}` },
      ]);
    }
  }
}

async function refuseWithoutRest(tx: Transaction, order: BenefitUseOrder, seen: SeenMember): Promise<void> {
  const { member, programme, standing, year } = seen;
  const { benefitId, amount } = order;
  const used = await usedIn(tx, member.memberId, year);
  const entitled = benefitsOf(programme, standing.tierId, used).find(
    ({ benefit }) => benefit.benefitId === benefitId,
  );
  if (entitled?.isIncluded !== true) {
    throw new DomainError('BENEFIT_NOT_INCLUDED', 'The tier does not have this benefit', {
      ...{ benefitId, tierId: standing.tierId },
    });
  }
  if (entitled.left !== null && entitled.left < amount) {
    throw new DomainError('BENEFIT_USED_UP', 'Less is left of this benefit than asked for', {
      ...{ benefitId, asked: amount, left: entitled.left, perYear: entitled.perYear ?? 0 },
    });
  }
}
