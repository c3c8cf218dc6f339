import { type Reader, sql } from '@evergreen/persistence';
import type { InvitationState } from '../../domain/events/invitation.ts';

/** How many invitations stand how, and the seats they ask for. */
export interface StateCount {
  readonly eventId: string;
  /** Null: none was chosen. */
  readonly sessionId: string | null;
  readonly state: InvitationState;
  readonly invitations: number;
  readonly seats: number;
}

export function countsOf(reader: Reader, eventIds: readonly string[]): Promise<StateCount[]> {
  return reader.rows<StateCount>(sql`
    select event_id as "eventId", session_id as "sessionId", state, count(*)::int as invitations,
      sum(party)::int as seats
    from event_invitation where event_id = any(${eventIds}::uuid[]) group by 1, 2, 3`);
}

export interface RatingCount {
  readonly eventId: string;
  readonly rating: number;
  readonly guests: number;
}

export function ratingsOf(reader: Reader, eventIds: readonly string[]): Promise<RatingCount[]> {
  return reader.rows<RatingCount>(sql`
    select event_id as "eventId", rating, count(*)::int as guests
    from event_invitation where event_id = any(${eventIds}::uuid[]) and rating is not null group by 1, 2`);
}
