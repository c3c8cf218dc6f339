import { type Clock, type Uuid, uuidv7 } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import {
  codeHash,
  type HouseholdInvitation,
  invitationRules,
  invitationUnknown,
  tooManyInvitations,
  waitAfterDay,
} from '../domain/household-invitation.ts';
import {
  addGuess,
  guessesWithinDay,
  invitationOfCode,
  lockGuesses,
} from '../persistence/household-invitation.repository.ts';

/** Finds an invitation by its code. Wrong codes count against whoever types them, whatever happens afterwards. */
@Injectable()
export class LookUpInvitation {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * For calls on the service's own account: the invitation is another member's.
   * @returns an open one, or one that this member ended
   * @throws DomainError INVITATION_UNKNOWN; RATE_LIMITED after too many wrong codes in a day
   */
  async run(memberId: Uuid, code: string): Promise<HouseholdInvitation> {
    const now = this.clock.now();
    const found = await this.database.transaction(async (tx) => {
      await lockGuesses(tx, memberId);
      const guesses = await guessesWithinDay(tx, memberId, now);
      const waitMs = waitAfterDay(guesses, invitationRules.dayGuessesMax, now);
      if (waitMs > 0) throw tooManyInvitations(waitMs);
      const invitation = await invitationOfCode(tx, codeHash(code), now);
      if (invitation?.state === 'OPEN' || invitation?.endedBy === memberId) return invitation;
      await addGuess(tx, memberId, uuidv7(), now);
      return undefined;
    });
    if (found === undefined) throw invitationUnknown();
    return found;
  }
}
