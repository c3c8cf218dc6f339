export const invitationStates = [
  'invited',
  'yes',
  'waiting',
  'offered',
  'no',
  'lapsed',
  'attended',
  'no-show',
  'cancelled',
] as const;
/**
 * Where an invitation stands. `offered`: a place came free and is kept until the offer ends; `lapsed`: no place was taken
 * in time; `cancelled`: the event is.
 */
export type InvitationState = (typeof invitationStates)[number];

/** These hold seats. */
export function holdsSeats(state: InvitationState): boolean {
  return state === 'yes' || state === 'offered' || state === 'attended' || state === 'no-show';
}

/** An invitation as far as an answer depends on it. */
export interface Answerable {
  readonly state: InvitationState;
  readonly sessionId: string | null;
  readonly party: number;
}

/** A session as far as an answer depends on it. */
export interface OpenSession {
  readonly id: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly capacity: number;
  readonly partyMax: number;
  readonly seatsTaken: number;
}

export interface Wanted {
  readonly sessionId: string;
  /** The person and those who come with them. */
  readonly party: number;
}

/** `places`: of the session and party asked for; `waits`: at the end of the list unless the place in it is kept. */
export type AnswerDecision =
  | { readonly kind: 'place'; readonly seatsMore: number; readonly leaves: Leaves | undefined }
  | { readonly kind: 'wait'; readonly keepsPlace: boolean }
  | { readonly kind: 'decline'; readonly leaves: Leaves | undefined }
  | { readonly kind: 'refuse'; readonly because: AnswerRefusal; readonly free?: number };

/** Seats of a session that come free. */
export interface Leaves {
  readonly sessionId: string;
  readonly seats: number;
}

export const answerRefusals = [
  'EVENT_STATE',
  'ANSWERS_CLOSED',
  'SESSION_OVER',
  'PARTY_TOO_LARGE',
  'SEATS_SHORT',
] as const;
export type AnswerRefusal = (typeof answerRefusals)[number];

export interface AnswerScene {
  readonly eventState: string;
  readonly answerUntil: Date;
  readonly sessions: readonly OpenSession[];
  readonly invitation: Answerable;
  readonly now: Date;
}

/**
 * What becomes of an answer. Seats are given to who is there first; those for whom there are not enough wait in line. Who
 * has a place keeps it where another one cannot be had. After the deadline one may still take what is offered, come with
 * fewer, or stay away.
 */
export function decideAnswer(scene: AnswerScene, wanted: Wanted | 'no'): AnswerDecision {
  const { invitation, sessions, now, eventState } = scene;
  const isOpen = eventState === 'published' || eventState === 'closed';
  if (!isOpen || invitation.state === 'attended' || invitation.state === 'no-show')
    return { kind: 'refuse', because: 'EVENT_STATE' };
  const held = heldBy(invitation);
  const current = sessions.find(({ id }) => id === invitation.sessionId);
  if (held !== undefined && current !== undefined && current.startsAt <= now)
    return { kind: 'refuse', because: 'SESSION_OVER' };
  if (wanted === 'no') return { kind: 'decline', leaves: held };
  const session = sessions.find(({ id }) => id === wanted.sessionId)!;
  if (session.startsAt <= now) return { kind: 'refuse', because: 'SESSION_OVER' };
  if (wanted.party > session.partyMax) return { kind: 'refuse', because: 'PARTY_TOO_LARGE' };
  const isHere = held?.sessionId === session.id;
  const seatsHere = isHere ? held.seats : 0;
  if (isLate(scene) && !(isHere && wanted.party <= seatsHere))
    return { kind: 'refuse', because: 'ANSWERS_CLOSED' };
  const free = session.capacity - session.seatsTaken + seatsHere;
  if (wanted.party <= free)
    return { kind: 'place', seatsMore: wanted.party - seatsHere, leaves: isHere ? undefined : held };
  if (held !== undefined) return { kind: 'refuse', because: 'SEATS_SHORT', free };
  const isSameLine = invitation.state === 'waiting' && invitation.sessionId === session.id;
  return { kind: 'wait', keepsPlace: isSameLine && wanted.party <= invitation.party };
}

function heldBy({ state, sessionId, party }: Answerable): Leaves | undefined {
  return holdsSeats(state) && sessionId !== null ? { sessionId, seats: party } : undefined;
}

function isLate({ eventState, answerUntil, now }: AnswerScene): boolean {
  return eventState === 'closed' || now > answerUntil;
}
