import type {
  EventCounts as WireCounts,
  EventInvitation as WireInvitation,
  InvitationRun as WireRun,
  MemberEvent as WireEvent,
  OwnInvitation as WireOwn,
} from '@evergreen/contracts/rewards';
import { progressOf } from '../long-work/map-progress.ts';
import { answered } from '../values/answered.ts';
import { given } from '../values/given.ts';
import { wordOf } from '../values/word-of.ts';
import type { MemberEventInput } from './event.inputs.ts';
import {
  type EventInvitation,
  type EventPlace,
  type OwnInvitation,
  wireStandings,
} from './event-invitation.models.ts';
import {
  type EventCounts,
  type InvitationRun,
  type MemberEvent,
  wireEventKinds,
  wireMemberEventStates,
} from './member-event.models.ts';

const kindOf = wordOf(wireEventKinds);
const stateOf = wordOf(wireMemberEventStates);
const standingOf = wordOf(wireStandings);

export function wirePlan(input: MemberEventInput) {
  const { kind, orgPath, name, description, place, answerUntil, offerHours, points, sessions } = input;
  return {
    ...{ kind: wireEventKinds[kind], orgPath, nameZh: name.zh, nameEn: name.en },
    ...{ descriptionZh: description.zh, descriptionEn: description.en, placeZh: place.zh, placeEn: place.en },
    ...{ answerUntil, offerHours, points: BigInt(points), pointsMonths: input.pointsMonths },
    ...{ reminderDays: input.reminderDays, feedbackDays: input.feedbackDays, walkIns: input.hasWalkIns },
    sessions: sessions.map(({ id: sessionId, ...session }) => ({ ...session, ...given({ sessionId }) })),
  };
}

function countsOf(wire: WireCounts | undefined): EventCounts {
  const { invited, coming, seats, waiting, offered, declined, attended, noShows, open } = answered(wire);
  return {
    ...{ invited: Number(invited), coming: Number(coming), seats: Number(seats), waiting: Number(waiting) },
    ...{ offered: Number(offered), declined: Number(declined), attended: Number(attended) },
    ...{ noShows: Number(noShows), open: Number(open) },
  };
}

export function eventOf(wire: WireEvent | undefined): MemberEvent {
  const { eventId: id, revision, state, counts, sessions, draftedBy, draftedAt, ...rest } = answered(wire);
  const { kind, orgPath, answerUntil, offerHours, points, pointsMonths, ...plan } = answered(rest.plan);
  const { reminderDays, feedbackDays, walkIns: hasWalkIns } = plan;
  return {
    ...{ id, revision, state: stateOf(state), kind: kindOf(kind), orgPath, answerUntil, offerHours },
    ...{ points: Number(points), pointsMonths, reminderDays, feedbackDays, hasWalkIns },
    name: { zh: plan.nameZh, en: plan.nameEn },
    description: { zh: plan.descriptionZh, en: plan.descriptionEn },
    place: { zh: plan.placeZh, en: plan.placeEn },
    sessions: sessions.map(({ sessionId, startsAt, endsAt, capacity, partyMax, seatsTaken, counts: of }) => ({
      ...{ id: sessionId, startsAt, endsAt, capacity, partyMax, seatsTaken, counts: countsOf(of) },
    })),
    ...{ counts: countsOf(counts), draftedBy, draftedAt, publishedAt: rest.publishedAt ?? null },
    ...{ cancelledBecause: rest.cancelledBecause || null, ratingMean: rest.ratingMean ?? null },
    ...{ ratings: Number(rest.ratings), mayManage: rest.mayManage, mayCheckIn: rest.mayCheckIn },
  };
}

export function invitationRunOf(wire: WireRun | undefined): InvitationRun {
  const { progress, startedBy, lookedAt, invited, already, unknown, optedOut, blacklisted, elsewhere } =
    answered(wire);
  return {
    ...{ progress: progressOf(progress), startedBy, lookedAt: Number(lookedAt), invited: Number(invited) },
    ...{ already: Number(already), unknown: Number(unknown), optedOut: Number(optedOut) },
    ...{ blacklisted: Number(blacklisted), elsewhere: Number(elsewhere) },
  };
}

function placeOf(wire: WireInvitation): EventPlace {
  const { standing, sessionId, party, waitingPlace, offeredUntil, invitedAt } = wire;
  return {
    ...{ standing: standingOf(standing), sessionId: sessionId ?? null, party, invitedAt },
    ...{ waitingPlace: waitingPlace ?? null, offeredUntil: offeredUntil ?? null },
    ...{ answeredAt: wire.answeredAt ?? null, checkedInAt: wire.checkedInAt ?? null },
  };
}

export function invitationOf(eventId: string, wire: WireInvitation | undefined): EventInvitation {
  const invitation = answered(wire);
  const { customerId, checkedInBy, walkIn: isWalkIn } = invitation;
  return { guest: { eventId, customerId }, place: placeOf(invitation), checkedInBy, isWalkIn };
}

export function ownInvitationOf(wire: WireOwn | undefined): OwnInvitation {
  const own = answered(wire);
  const { eventId, kind, state, answerUntil, points, sessions, mayAnswer, calendarZh, calendarEn } = own;
  return {
    ...{ eventId, kind: kindOf(kind), state: stateOf(state), answerUntil, points: Number(points) },
    name: { zh: own.nameZh, en: own.nameEn },
    description: { zh: own.descriptionZh, en: own.descriptionEn },
    where: { zh: own.placeZh, en: own.placeEn },
    sessions: sessions.map(({ sessionId: id, startsAt, endsAt, partyMax, seatsFree }) => ({
      ...{ id, startsAt, endsAt, partyMax, seatsFree },
    })),
    ...{ place: placeOf(answered(own.invitation)), passCode: own.passCode ?? null, mayAnswer },
    calendar: calendarZh === undefined ? null : { zh: calendarZh, en: answered(calendarEn) },
    ...{ feedbackUntil: own.feedbackUntil ?? null, rating: own.rating || null, words: own.words },
    cancelledBecause:
      own.cancelledBecauseZh === '' ? null : { zh: own.cancelledBecauseZh, en: own.cancelledBecauseEn },
  };
}
