import type { Clock } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { eventsOfIds, lockEvent, takeSeats } from '../../persistence/events/events.repository.ts';
import {
  actsOfPerson,
  forgetGuest,
  openInvitationsOf,
} from '../../persistence/events/person-events.repository.ts';
import {
  invitationsOfCustomer,
  lockInvitation,
  putStanding,
} from '../../persistence/events/invitations.repository.ts';
import { holdsSeats } from '../../domain/events/invitation.ts';
import type { DataSection } from '../../domain/held-place.ts';
import { GiveOffers } from './give-offers.ts';

// Each has a few hundred bytes: together they stay well under the 1 MB of an answer.
const rowsMax = 1_000;

/** What is held about a person as a guest of events. */
@Injectable()
export class PersonEvents {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(GiveOffers) private readonly offers: GiveOffers,
  ) {}

  /** The newest first; no section where there is nothing. */
  async sections(customerId: string): Promise<DataSection[]> {
    const [invitations, acts] = await Promise.all([
      invitationsOfCustomer(this.database, customerId, rowsMax),
      actsOfPerson(this.database, customerId, rowsMax),
    ]);
    if (invitations.length === 0) return [];
    const ids = invitations.map(({ eventId }) => eventId);
    const names = new Map((await eventsOfIds(this.database, ids)).map(({ id, plan }) => [id, plan.name.zh]));
    return [
      {
        name: 'event invitations',
        columns: 'event invited_at standing party answered_at checked_in_at rating words'.split(' '),
        rows: invitations.map((row) => [
          ...[names.get(row.eventId) ?? '', row.invitedAt.toISOString(), row.state, String(row.party)],
          ...[row.answeredAt?.toISOString() ?? '', row.checkedInAt?.toISOString() ?? ''],
          ...[row.rating === null ? '' : String(row.rating), row.words],
        ]),
      },
      {
        name: 'event answers',
        columns: 'event at what answer'.split(' '),
        rows: acts.map(({ eventId, at, act, answer }) => [
          ...[names.get(eventId as (typeof ids)[number]) ?? '', at.toISOString(), act, answer],
        ]),
      },
    ];
  }

  /**
   * Places they still have go to others; their words and their passes are gone. That they were invited,
   * and came or not, stays without them.
   * @returns how many invitations stay
   */
  async forget(customerId: string): Promise<number> {
    for (const eventId of await openInvitationsOf(this.database, customerId))
      await this.giveUp(eventId, customerId);
    return this.database.transaction((tx) => forgetGuest(tx, customerId));
  }

  private giveUp(eventId: string, customerId: string): Promise<void> {
    const now = this.clock.now();
    return this.database.transaction(async (tx) => {
      const event = await lockEvent(tx, eventId);
      const invitation = event && (await lockInvitation(tx, eventId, customerId));
      if (event === undefined || invitation === undefined) return;
      const { state, sessionId, party } = invitation;
      if (!['invited', 'yes', 'waiting', 'offered'].includes(state)) return;
      const nothing = { sessionId: null, party: 0, waitingN: null };
      await putStanding(tx, eventId, customerId, { state: 'no', ...nothing, answeredAt: now });
      if (holdsSeats(state) && sessionId !== null) await takeSeats(tx, eventId, sessionId, -party);
      await this.offers.run(tx, event, now);
    });
  }
}
