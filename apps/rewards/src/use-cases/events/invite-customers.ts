import { randomBytes } from 'node:crypto';
import type { Transaction } from '@evergreen/persistence';
import { Injectable, Inject } from '@nestjs/common';
import { passCode, passCodeBytes } from '../../domain/events/pass-code.ts';
import { eventsOfIds } from '../../persistence/events/events.repository.ts';
import {
  blacklistedAmong,
  insertInvitations,
  invitedAmong,
  withdrawInvitations,
} from '../../persistence/events/invitations.repository.ts';
import { TellGuests } from './tell-guests.ts';

export interface InviteOrder {
  readonly eventId: string;
  /** The key is permanent: of whoever gives the order. */
  readonly customers: readonly { readonly customerId: string; readonly key: string }[];
  /** What the invitations come from, such as `campaign`. */
  readonly sourceKind: string;
  readonly sourceId: string;
  readonly at: Date;
}

export type InviteOutcome =
  | { readonly customerId: string; readonly outcome: 'invited' | 'already' }
  | { readonly customerId: string; readonly outcome: 'refused'; readonly because: InviteRefusal };

/** Why somebody is not invited: the event takes no answers now, or the blacklist keeps them out. */
export type InviteRefusal = 'EVENT_STATE' | 'BLACKLISTED';

/**
 * Invites customers to an event, as a part of the transaction of whoever does so, thousands at a time. Somebody is
 * invited to an event once, however often and by whomever it is asked, and hears of it once.
 */
@Injectable()
export class InviteCustomers {
  constructor(@Inject(TellGuests) private readonly tell: TellGuests) {}

  /** @returns what became of each, in the order they were given; a customer who is named twice is answered twice */
  async run(tx: Transaction, order: InviteOrder): Promise<InviteOutcome[]> {
    const { eventId, customers, sourceKind, sourceId, at } = order;
    const ids = [...new Set(customers.map(({ customerId }) => customerId))];
    const [event] = await eventsOfIds(tx, [eventId]);
    const isOpen = event?.state === 'published' && at <= event.plan.answerUntil;
    if (event === undefined || !isOpen) {
      const before = await invitedAmong(tx, eventId, ids);
      return customers.map(({ customerId }) =>
        before.has(customerId)
          ? { customerId, outcome: 'already' }
          : { customerId, outcome: 'refused', because: 'EVENT_STATE' },
      );
    }
    const blacklisted = await blacklistedAmong(tx, ids);
    const keys = new Map(customers.map(({ customerId, key }) => [customerId, key]));
    const invited = await insertInvitations(
      tx,
      { eventId, orgPath: event.plan.orgPath, sourceKind, sourceId, at },
      ids
        .filter((id) => !blacklisted.has(id))
        .map((customerId) => ({
          ...{ customerId, key: keys.get(customerId)!, passCode: passCode(randomBytes(passCodeBytes)) },
        })),
    );
    await this.tell.invited(tx, event, [...invited]);
    return customers.map(({ customerId }) => {
      if (invited.has(customerId)) return { customerId, outcome: 'invited' };
      if (blacklisted.has(customerId)) return { customerId, outcome: 'refused', because: 'BLACKLISTED' };
      return { customerId, outcome: 'already' };
    });
  }

  /** Takes back what was not answered. @returns whose invitations are gone */
  withdraw(
    tx: Transaction,
    of: Pick<InviteOrder, 'eventId' | 'sourceKind' | 'sourceId'>,
    customerIds: readonly string[],
  ): Promise<ReadonlySet<string>> {
    return withdrawInvitations(tx, of, customerIds);
  }
}
