import { isWithin, narrowed } from '@evergreen/access';
import { Database } from '@evergreen/persistence';
import { type Caller, officesOf } from '@evergreen/rpc';
import { Inject, Injectable } from '@nestjs/common';
import type { InvitationState } from '../../domain/events/invitation.ts';
import {
  countsOf,
  type RatingCount,
  ratingsOf,
  type StateCount,
} from '../../persistence/events/event-counts.repository.ts';
import { type EventKept, eventsOf, eventWithin } from '../../persistence/events/events.repository.ts';
import {
  feedbackOf,
  type InvitationKept,
  invitationsOfEvent,
} from '../../persistence/events/invitations.repository.ts';
import { eventUnknown } from './event-errors.ts';

export interface EventSeen {
  readonly event: EventKept;
  readonly counts: readonly StateCount[];
  readonly ratings: readonly RatingCount[];
  readonly mayManage: boolean;
  readonly mayCheckIn: boolean;
}

export interface InvitationsPage {
  readonly invitations: readonly InvitationKept[];
  /** The last guest shown; undefined: there are no more. */
  readonly next: string | undefined;
}

/** Events of the offices of whoever looks, and who was invited to them. */
@Injectable()
export class ReadEvents {
  constructor(@Inject(Database) private readonly database: Database) {}

  async list(
    caller: Caller,
    {
      office,
      past,
      limit,
    }: { readonly office: string | undefined; readonly past: boolean; readonly limit: number },
  ): Promise<EventSeen[]> {
    const offices = narrowed(officesOf(caller, 'read', 'MemberEvent'), office);
    return this.seen(caller, await eventsOf(this.database, { offices, past, limit }));
  }

  /** @throws DomainError NOT_FOUND */
  async one(caller: Caller, id: string): Promise<EventSeen> {
    return (await this.seen(caller, [await this.own(caller, id)]))[0]!;
  }

  /** @throws DomainError NOT_FOUND */
  async invitations(
    caller: Caller,
    asked: {
      readonly eventId: string;
      readonly sessionId: string | undefined;
      readonly state: InvitationState | undefined;
      readonly after: string | undefined;
      readonly limit: number;
    },
  ): Promise<InvitationsPage> {
    await this.own(caller, asked.eventId);
    const rows = await invitationsOfEvent(this.database, { ...asked, limit: asked.limit + 1 });
    const invitations = rows.slice(0, asked.limit);
    return { invitations, next: rows.length > asked.limit ? invitations.at(-1)?.customerId : undefined };
  }

  /** @throws DomainError NOT_FOUND */
  async feedback(
    caller: Caller,
    id: string,
    limit: number,
  ): Promise<{ readonly said: readonly InvitationKept[]; readonly ratings: readonly RatingCount[] }> {
    await this.own(caller, id);
    const [said, ratings] = await Promise.all([
      feedbackOf(this.database, id, limit),
      ratingsOf(this.database, [id]),
    ]);
    return { said, ratings };
  }

  private async own(caller: Caller, id: string): Promise<EventKept> {
    const event = await eventWithin(this.database, id, officesOf(caller, 'read', 'MemberEvent'));
    if (event === undefined) throw eventUnknown();
    return event;
  }

  private async seen(caller: Caller, events: readonly EventKept[]): Promise<EventSeen[]> {
    const ids = events.map(({ id }) => id);
    const [counts, ratings] = await Promise.all([
      countsOf(this.database, ids),
      ratingsOf(this.database, ids),
    ]);
    const may = (act: 'manage' | 'admit', orgPath: string) =>
      isWithin(orgPath, officesOf(caller, act, 'MemberEvent'));
    return events.map((event) => ({
      event,
      counts: counts.filter(({ eventId }) => eventId === event.id),
      ratings: ratings.filter(({ eventId }) => eventId === event.id),
      mayManage: may('manage', event.plan.orgPath),
      mayCheckIn: may('admit', event.plan.orgPath),
    }));
  }
}
