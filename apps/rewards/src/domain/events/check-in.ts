import type { LocalDate } from '@evergreen/kernel';
import type { InvitationState } from './invitation.ts';

export const doorAnswers = [
  'checked-in',
  'already',
  'not-found',
  'other-session',
  'cancelled',
  'no-place',
  'full',
  'not-open',
] as const;
/**
 * What the door answers. `no-place`: invited, with no confirmed place; `full`: no seat is left for who was not invited
 * or has no place; `not-open`: the event is not held now.
 */
export type DoorAnswer = (typeof doorAnswers)[number];

export interface AtDoor {
  readonly eventState: string;
  readonly hasWalkIns: boolean;
  /** The session whose door it is. */
  readonly session: { readonly id: string; readonly capacity: number; readonly seatsTaken: number };
  /** Whether its door is open. */
  readonly isOpen: boolean;
  readonly guest: { readonly state: InvitationState; readonly sessionId: string | null } | undefined;
}

/** `seats`: those that somebody without a place takes now. */
export interface DoorDecision {
  readonly answer: DoorAnswer;
  readonly seats: number;
}

/** Whether somebody is let in. Who has a confirmed place always is; others where walking in is allowed and a seat is left. */
export function decideAtDoor({ eventState, hasWalkIns, session, isOpen, guest }: AtDoor): DoorDecision {
  const answer = (said: DoorAnswer, seats = 0): DoorDecision => ({ answer: said, seats });
  if (eventState === 'cancelled') return answer('cancelled');
  if (!['published', 'closed', 'held'].includes(eventState) || !isOpen) return answer('not-open');
  if (guest?.state === 'attended')
    return answer(guest.sessionId === session.id ? 'already' : 'other-session');
  const isPlaced = guest?.state === 'yes' || guest?.state === 'no-show' || guest?.state === 'offered';
  if (isPlaced) return answer(guest.sessionId === session.id ? 'checked-in' : 'other-session');
  if (!hasWalkIns) return answer(guest === undefined ? 'not-found' : 'no-place');
  return session.seatsTaken < session.capacity ? answer('checked-in', 1) : answer('full');
}

const hoursBefore = 2;

/** The door opens with the day of the session, and for one that begins in the night two hours before. */
export function isDoorOpen(
  session: { readonly startsAt: Date; readonly on: LocalDate },
  now: { readonly at: Date; readonly today: LocalDate },
): boolean {
  return session.on <= now.today || session.startsAt.getTime() - now.at.getTime() <= hoursBefore * 3_600_000;
}
