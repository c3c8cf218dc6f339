import { AuditTrail } from '@evergreen/audit';
import { type Clock, DomainError, InvalidInput, type LocalDate, type Uuid } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { holdTier, keepLock, lockOfKey } from '../persistence/tier-change.repository.ts';
import { DecideTiers } from './decide-tiers.ts';
import { ReadTier } from './read-tier.ts';

/** A lock about to be set, or ended. */
export interface LockOrder {
  readonly customerId: Uuid;
  readonly key: string;
  /** Last day on which the tier does not go down; null: the lock ends now. */
  readonly until: LocalDate | null;
  readonly reason: string;
  /** Staff number. */
  readonly actor: string;
}

/** Keeps a member's tier from going down up to a day, by decision of a person; or lets it follow the rules again. */
@Injectable()
export class LockTier {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(ReadTier) private readonly tiers: ReadTier,
    @Inject(DecideTiers) private readonly decide: DecideTiers,
  ) {}

  /** @throws DomainError MEMBER_UNKNOWN; KEY_REUSED; InvalidInput where the last day is not to come */
  run({ customerId, key, until, reason, actor }: LockOrder): Promise<void> {
    const on = this.clock.today();
    return this.database.transaction(async (tx) => {
      const { member, programme } = await this.tiers.memberOf(tx, customerId);
      const { memberId, orgPath } = member;
      if (!(await holdTier(tx, memberId))) {
        await this.decide.join(tx, memberId);
        await holdTier(tx, memberId);
      }
      const known = await lockOfKey(tx, memberId, key);
      if (known !== undefined) {
        if (known.until === until && known.note === reason) return;
        throw new DomainError('KEY_REUSED', 'The key was used for another lock', { key });
      }
      if (until !== null && until <= on)
        throw new InvalidInput([{ field: 'until', problem: 'must lie ahead' }]);
      await keepLock(tx, {
        ...{ memberId, key, until, actor, on, note: reason },
        ...{ programmeVersion: programme.version, recordedAt: this.clock.now() },
      });
      await this.audit.record(tx, {
        act: until === null ? 'tier.unlocked' : 'tier.locked',
        recordKind: 'tier',
        recordId: memberId,
        ...{ customerId: member.customerId, orgPath, reason },
        before: { lockedUntil: member.standing?.lockedUntil ?? null },
        after: { lockedUntil: until },
      });
    });
  }
}
