import type { MessageInitShape } from '@bufbuild/protobuf';
import type { EventInvitationSchema, OwnInvitationSchema } from '@evergreen/contracts/rewards';
import type { OwnInvitationSeen } from '../../use-cases/events/own-invitations.ts';
import { wireEventStates, wireKinds, wireStandings } from './event-words.ts';

export function invitationMessage(
  row: OwnInvitationSeen['invitation'],
): MessageInitShape<typeof EventInvitationSchema> {
  const { customerId, state, sessionId, party, invitedAt, answeredAt, waitingPlace } = row;
  const { offeredUntil, checkedInAt, checkedInBy, isWalkIn } = row;
  return {
    ...{ customerId, standing: wireStandings[state], party, checkedInBy },
    ...{ invitedAt: invitedAt.toISOString(), walkIn: isWalkIn },
    ...(sessionId === null ? {} : { sessionId }),
    ...(answeredAt && { answeredAt: answeredAt.toISOString() }),
    ...(waitingPlace === null ? {} : { waitingPlace }),
    ...(offeredUntil && { offeredUntil: offeredUntil.toISOString() }),
    ...(checkedInAt && { checkedInAt: checkedInAt.toISOString() }),
  };
}

/** Who let them in is the insurer's affair. */
export function ownInvitationMessage(seen: OwnInvitationSeen): MessageInitShape<typeof OwnInvitationSchema> {
  const { event, invitation, passCode, calendar, mayAnswer, feedbackUntil } = seen;
  const { id: eventId, state, plan, cancelledBecause } = event;
  const { kind, name, description, place, answerUntil, points, sessions } = plan;
  return {
    ...{ eventId, kind: wireKinds[kind], nameZh: name.zh, nameEn: name.en, points: BigInt(points) },
    ...{ descriptionZh: description.zh, descriptionEn: description.en, placeZh: place.zh, placeEn: place.en },
    ...{ answerUntil: answerUntil.toISOString(), state: wireEventStates[state], mayAnswer },
    sessions: sessions.map(({ id: sessionId, startsAt, endsAt, partyMax, capacity, seatsTaken }) => ({
      ...{ sessionId, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), partyMax },
      seatsFree: capacity - seatsTaken,
    })),
    invitation: { ...invitationMessage(invitation), checkedInBy: '' },
    ...(passCode === undefined ? {} : { passCode }),
    ...(calendar && { calendarZh: calendar.zh, calendarEn: calendar.en }),
    ...(feedbackUntil === undefined ? {} : { feedbackUntil }),
    ...{ rating: invitation.rating ?? 0, words: invitation.words },
    ...{ cancelledBecauseZh: cancelledBecause.zh, cancelledBecauseEn: cancelledBecause.en },
  };
}
