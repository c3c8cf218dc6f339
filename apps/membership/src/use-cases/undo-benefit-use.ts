import { AuditTrail } from '@evergreen/audit';
import { type Clock, DomainError, type Uuid, uuidv7 } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { holdBenefits, insertUse, useById, useOfKey } from '../persistence/benefit-use.repository.ts';
import { ReadTier } from './read-tier.ts';

/** A use about to be taken back. */
export interface UndoOrder {
  readonly customerId: Uuid;
  readonly key: string;
  readonly useId: Uuid;
  readonly reason: string;
  readonly actor: string;
}

/** Takes back a use that was noted in error; both stay in the history. */
@Injectable()
export class UndoBenefitUse {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(ReadTier) private readonly tiers: ReadTier,
  ) {}

  /**
   * One that was taken back before stays so.
   * @throws DomainError MEMBER_UNKNOWN; KEY_REUSED; BENEFIT_USE_UNKNOWN
   */
  run({ customerId, key, useId, reason, actor }: UndoOrder): Promise<{ readonly isReplay: boolean }> {
    return this.database.transaction(async (tx) => {
      const { member, programme, standing } = await this.tiers.memberOf(tx, customerId);
      const { memberId, orgPath } = member;
      await holdBenefits(tx, memberId);
      const known = await useOfKey(tx, memberId, key);
      if (known !== undefined && known.undoes !== useId)
        throw new DomainError('KEY_REUSED', 'The key was used for another use', { key });
      const use = await useById(tx, memberId, useId);
      if (use === undefined) throw new DomainError('BENEFIT_USE_UNKNOWN', 'There is no such use', { useId });
      if (use.isUndone) return { isReplay: true };
      const { benefitId, amount, usedOn } = use;
      await insertUse(tx, {
        ...{ memberId, useId: uuidv7(), key, benefitId, amount: -amount, usedOn, undoes: useId },
        ...{ tierId: standing.tierId, programmeVersion: programme.version },
        ...{ note: reason, actor, recordedAt: this.clock.now() },
      });
      await this.audit.record(tx, {
        act: 'benefit.use-undone',
        recordKind: 'benefit-use',
        recordId: useId,
        ...{ customerId: member.customerId, orgPath, reason },
        before: { benefitId, amount, usedOn },
      });
      return { isReplay: false };
    });
  }
}
