import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { offerEnds, whoIsOffered } from '../../domain/events/waiting-list.ts';
import { type EventKept, lockEvent, takeSeats } from '../../persistence/events/events.repository.ts';
import { lineOf, offerPlaces } from '../../persistence/events/invitations.repository.ts';
import { TellGuests } from './tell-guests.ts';

/** Offers seats that came free to those in line. Runs in the transaction in which they came free, so nobody slips in. */
@Injectable()
export class GiveOffers {
  constructor(@Inject(TellGuests) private readonly tell: TellGuests) {}

  /** @param event locked by this transaction; its seats are read anew */
  async run(tx: Transaction, { id }: Pick<EventKept, 'id'>, at: Date): Promise<void> {
    const event = (await lockEvent(tx, id))!;
    if (event.state !== 'published' && event.state !== 'closed') return;
    for (const session of event.plan.sessions) {
      const free = session.capacity - session.seatsTaken;
      if (free <= 0 || session.startsAt <= at) continue;
      const offered = whoIsOffered(free, await lineOf(tx, id, session.id));
      if (offered.length === 0) continue;
      const until = offerEnds(at, event.plan.offerHours, session.startsAt);
      const seats = offered.reduce((sum, { party }) => sum + party, 0);
      await takeSeats(tx, id, session.id, seats);
      const guests = await offerPlaces(
        tx,
        id,
        offered.map(({ customerId }) => customerId),
        until,
      );
      await this.tell.offered(tx, event, session, until, guests);
    }
  }
}
