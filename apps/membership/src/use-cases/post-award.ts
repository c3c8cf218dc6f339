import { type Clock, DomainError } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { Award } from '../domain/posting.ts';
import { postAward, type PostedAward } from '../persistence/posting.repository.ts';

/** Posts points to one member under a permanent key: the same key gives the first answer again. */
@Injectable()
export class PostAward {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError MEMBER_UNKNOWN; KEY_REUSED when the key holds an entry that says something else */
  async run(award: Award): Promise<PostedAward> {
    const posted = await postAward(this.database, award, this.clock.now());
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
}
