import { AuditTrail } from '@evergreen/audit';
import { type Clock, DomainError } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { Award } from '../domain/posting.ts';
import { ownerOf, postAward, type PostedAward } from '../persistence/posting.repository.ts';

/** Posts points to one member under a permanent key: the same key gives the first answer again. */
@Injectable()
export class PostAward {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /**
   * Posts what a service has decided, which keeps its own reasons.
   * @throws DomainError MEMBER_UNKNOWN; KEY_REUSED when the key holds an entry that says something else
   */
  async run(award: Award): Promise<PostedAward> {
    return accepted(award, await postAward(this.database, award, this.clock.now()));
  }

  /** Posts what a person has decided: who it was is written down with it. @throws DomainError as `run` */
  byHand(award: Award): Promise<PostedAward> {
    return this.database.transaction(async (tx) => {
      const posted = accepted(award, await postAward(tx, award, this.clock.now()));
      if (!posted.isReplay) await this.note(tx, award, posted);
      return posted;
    });
  }

  private async note(tx: Transaction, award: Award, { entryId }: PostedAward): Promise<void> {
    const { memberId, points, ...after } = award;
    await this.audit.record(tx, {
      act: 'award.posted',
      recordKind: 'award',
      recordId: entryId,
      ...(await ownerOf(tx, memberId)),
      after: { memberId, points: String(points), ...after },
    });
  }
}

function accepted(award: Award, posted: PostedAward | undefined): PostedAward {
  if (posted === undefined) {
    throw new DomainError('MEMBER_UNKNOWN', 'There is no such member', { memberId: award.memberId });
  }
  if (!posted.isSame) {
    throw new DomainError('KEY_REUSED', 'The key was used for an award with other content', {
      key: award.key,
    });
  }
  return posted;
}
