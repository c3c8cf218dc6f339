import type { MessageInitShape } from '@bufbuild/protobuf';
import { events } from '@evergreen/contracts';
import { type EventGuestActSchema, GuestAct } from '@evergreen/contracts/rewards';
import { Outbox } from '@evergreen/events';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { InvitationKept } from '../../persistence/events/invitations.repository.ts';

type Act = MessageInitShape<typeof EventGuestActSchema>;
type Placed = Pick<InvitationKept, 'customerId' | 'eventId' | 'sessionId' | 'party'>;

/** What guests answer and who comes, for whoever listens outside: in the transaction in which it happens. */
@Injectable()
export class TellActs {
  constructor(@Inject(Outbox) private readonly outbox: Outbox) {}

  /** @param decision what became of the answer */
  answered(tx: Transaction, guest: Placed, decision: 'place' | 'wait' | 'decline'): Promise<void> {
    const acts = { place: GuestAct.PLACED, wait: GuestAct.WAITING, decline: GuestAct.DECLINED } as const;
    return this.tell(tx, { ...placeOf(guest), act: acts[decision] });
  }

  checkedIn(tx: Transaction, guest: Placed & Pick<InvitationKept, 'isWalkIn'>): Promise<void> {
    return this.tell(tx, { ...placeOf(guest), act: GuestAct.CHECKED_IN, walkIn: guest.isWalkIn });
  }

  checkInUndone(tx: Transaction, guest: Placed): Promise<void> {
    return this.tell(tx, { ...placeOf(guest), act: GuestAct.CHECK_IN_UNDONE });
  }

  private async tell(tx: Transaction, act: Act): Promise<void> {
    await this.outbox.append(tx, events.eventGuestsActed, { acts: [act] });
  }
}

function placeOf({ customerId, eventId, sessionId, party }: Placed): Act {
  return { customerId, eventId, party, ...(sessionId === null ? {} : { sessionId }) };
}
