import {
  DoorAnswer as WireAnswer,
  EventKind as WireKind,
  EventState as WireState,
  InvitationStanding as WireStanding,
} from '@evergreen/contracts/rewards';
import type { InputFields } from '@evergreen/kernel';
import type { DoorAnswer } from '../../domain/events/check-in.ts';
import type { InvitationState } from '../../domain/events/invitation.ts';
import type { EventKind, EventState } from '../../domain/events/member-event.ts';

export const wireKinds = {
  'visit-day': WireKind.VISIT_DAY,
  talk: WireKind.TALK,
  'family-day': WireKind.FAMILY_DAY,
} as const satisfies Record<EventKind, WireKind>;

export const wireEventStates = {
  draft: WireState.DRAFT,
  published: WireState.PUBLISHED,
  closed: WireState.CLOSED,
  held: WireState.HELD,
  archived: WireState.ARCHIVED,
  cancelled: WireState.CANCELLED,
} as const satisfies Record<EventState, WireState>;

export const wireStandings = {
  invited: WireStanding.OPEN,
  yes: WireStanding.COMING,
  waiting: WireStanding.WAITING,
  offered: WireStanding.OFFERED,
  no: WireStanding.DECLINED,
  lapsed: WireStanding.LAPSED,
  attended: WireStanding.ATTENDED,
  'no-show': WireStanding.NO_SHOW,
  cancelled: WireStanding.CANCELLED,
} as const satisfies Record<InvitationState, WireStanding>;

export const wireDoorAnswers = {
  'checked-in': WireAnswer.CHECKED_IN,
  already: WireAnswer.ALREADY,
  'not-found': WireAnswer.NOT_FOUND,
  'other-session': WireAnswer.OTHER_SESSION,
  cancelled: WireAnswer.CANCELLED,
  'no-place': WireAnswer.NO_PLACE,
  full: WireAnswer.FULL,
  'not-open': WireAnswer.NOT_OPEN,
} as const satisfies Record<DoorAnswer, WireAnswer>;

/** The word of a number on the wire; refuses numbers that have none. */
export function wordOf<Word extends string>(
  fields: InputFields,
  field: string,
  numbers: Readonly<Record<Word, number>>,
  number: number,
): Word {
  const words = Object.keys(numbers) as Word[];
  const word = words.find((each) => numbers[each] === number);
  if (word === undefined) fields.refuse(field, 'is not one of its kind');
  return word ?? words[0]!;
}
