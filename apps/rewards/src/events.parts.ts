import { EventInvitationsRunKind } from './jobs/events/event-invitations.run-kind.ts';
import { EventSweeper } from './jobs/events/event-sweeper.ts';
import { EventInvitationsHandlers } from './messaging/events/event-invitations.handlers.ts';
import { EventMoments } from './messaging/events/event-moments.ts';
import { MemberEventsHandlers } from './messaging/events/member-events.handlers.ts';
import { AnswerInvitation } from './use-cases/events/answer-invitation.ts';
import { AttendancePoints } from './use-cases/events/attendance-points.ts';
import { CheckIn } from './use-cases/events/check-in.ts';
import { GiveFeedback } from './use-cases/events/give-feedback.ts';
import { GiveOffers } from './use-cases/events/give-offers.ts';
import { InviteCustomers } from './use-cases/events/invite-customers.ts';
import { OwnInvitations } from './use-cases/events/own-invitations.ts';
import { PersonEvents } from './use-cases/events/person-events.ts';
import { ReadEvents } from './use-cases/events/read-events.ts';
import { SendInvitations } from './use-cases/events/send-invitations.ts';
import { StartInvitations } from './use-cases/events/start-invitations.ts';
import { SweepEvents } from './use-cases/events/sweep-events.ts';
import { TellActs } from './use-cases/events/tell-acts.ts';
import { TellGuests } from './use-cases/events/tell-guests.ts';
import { WriteEvents } from './use-cases/events/write-events.ts';

/** Doors to member events and their invitations. */
export const eventControllers = [EventInvitationsHandlers, MemberEventsHandlers];

/** What stands behind them. */
export const eventProviders = [
  AnswerInvitation,
  AttendancePoints,
  CheckIn,
  EventInvitationsRunKind,
  EventMoments,
  EventSweeper,
  GiveFeedback,
  GiveOffers,
  InviteCustomers,
  OwnInvitations,
  PersonEvents,
  ReadEvents,
  SendInvitations,
  StartInvitations,
  SweepEvents,
  TellActs,
  TellGuests,
  WriteEvents,
];

/** Kinds of runs. */
export const eventRunKinds = [EventInvitationsRunKind];
