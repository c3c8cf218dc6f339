import type { MessageInitShape } from '@bufbuild/protobuf';
import { progressMessage, type Run } from '@evergreen/jobs';
import type {
  EventCountsSchema,
  EventSessionSchema,
  InvitationRunSchema,
  MemberEventPlan as WirePlan,
  MemberEventPlanSchema,
  MemberEventSchema,
} from '@evergreen/contracts/rewards';
import { type InputFields, isUuid } from '@evergreen/kernel';
import {
  added,
  type InvitationCounts,
  type InvitationParams,
  nobodyYet,
} from '../../domain/events/invitation-run.ts';
import { type EventPlan, eventTexts } from '../../domain/events/member-event.ts';
import type { EventSeen } from '../../use-cases/events/read-events.ts';
import { wireEventStates, wireKinds, wordOf } from './event-words.ts';

type StateCount = EventSeen['counts'][number];

const pathForm = /^\/([\w-]+(\/[\w-]+)*)?$/;
const pathLengthMax = 200;

export function readPlan(fields: InputFields, plan: WirePlan | undefined): EventPlan | undefined {
  if (plan === undefined) {
    fields.refuse('plan', 'is missing');
    return undefined;
  }
  const text = (
    field: 'nameZh' | 'nameEn' | 'descriptionZh' | 'descriptionEn' | 'placeZh' | 'placeEn',
    lengthMax: number,
  ) => fields.text(field, plan[field].trim(), lengthMax);
  if (!pathForm.test(plan.orgPath) || plan.orgPath.length > pathLengthMax)
    fields.refuse('orgPath', 'must be an office');
  return {
    ...{ kind: wordOf(fields, 'kind', wireKinds, plan.kind), orgPath: plan.orgPath },
    name: { zh: text('nameZh', eventTexts.name), en: text('nameEn', eventTexts.name) },
    description: {
      ...{
        zh: text('descriptionZh', eventTexts.description),
        en: text('descriptionEn', eventTexts.description),
      },
    },
    place: { zh: text('placeZh', eventTexts.place), en: text('placeEn', eventTexts.place) },
    answerUntil: fields.instant('answerUntil', plan.answerUntil),
    ...{ offerHours: plan.offerHours, points: Number(plan.points), pointsMonths: plan.pointsMonths },
    reminderDays: [...plan.reminderDays].sort((a, b) => b - a),
    ...{ feedbackDays: plan.feedbackDays, hasWalkIns: plan.walkIns },
    sessions: plan.sessions.map(({ sessionId, startsAt, endsAt, capacity, partyMax }, n) => {
      const at = `sessions[${n}]`;
      if (sessionId !== undefined && !isUuid(sessionId)) fields.refuse(`${at}.sessionId`, 'is not a UUID');
      return {
        id: sessionId,
        startsAt: fields.instant(`${at}.startsAt`, startsAt),
        endsAt: fields.instant(`${at}.endsAt`, endsAt),
        ...{ capacity, partyMax },
      };
    }),
  };
}

function planMessage(plan: EventPlan): MessageInitShape<typeof MemberEventPlanSchema> {
  const { orgPath, name, description, place, answerUntil, offerHours, points, pointsMonths } = plan;
  return {
    ...{ kind: wireKinds[plan.kind], orgPath, nameZh: name.zh, nameEn: name.en },
    ...{ descriptionZh: description.zh, descriptionEn: description.en, placeZh: place.zh, placeEn: place.en },
    ...{ answerUntil: answerUntil.toISOString(), offerHours, points: BigInt(points), pointsMonths },
    ...{ reminderDays: [...plan.reminderDays], feedbackDays: plan.feedbackDays, walkIns: plan.hasWalkIns },
  };
}

export function eventMessage(seen: EventSeen): MessageInitShape<typeof MemberEventSchema> {
  const { event, counts, ratings, mayManage, mayCheckIn } = seen;
  const { id: eventId, revision, state, plan, draftedBy, draftedAt, publishedAt, cancelledBecause } = event;
  const guests = ratings.reduce((sum, each) => sum + each.guests, 0);
  const sum = ratings.reduce((total, { rating, guests: of }) => total + rating * of, 0);
  return {
    ...{ eventId, revision, state: wireEventStates[state], plan: planMessage(plan) },
    sessions: plan.sessions.map((session): MessageInitShape<typeof EventSessionSchema> => {
      const { id: sessionId, startsAt, endsAt, capacity, partyMax, seatsTaken } = session;
      const of = counts.filter((each) => each.sessionId === sessionId);
      return {
        ...{ sessionId, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() },
        ...{ capacity, partyMax, seatsTaken, counts: countsMessage(of) },
      };
    }),
    ...{ counts: countsMessage(counts), draftedBy, draftedAt: draftedAt.toISOString() },
    ...(publishedAt && { publishedAt: publishedAt.toISOString() }),
    ...{ cancelledBecause: cancelledBecause.zh, mayManage, mayCheckIn, ratings: BigInt(guests) },
    ...(guests === 0 ? {} : { ratingMean: sum / guests }),
  };
}

function countsMessage(counts: readonly StateCount[]): MessageInitShape<typeof EventCountsSchema> {
  const of = (...states: StateCount['state'][]) => counts.filter(({ state }) => states.includes(state));
  const sum = (some: readonly StateCount[], what: 'invitations' | 'seats' = 'invitations') =>
    BigInt(some.reduce((total, each) => total + each[what], 0));
  return {
    ...{
      invited: sum(counts),
      coming: sum(of('yes')),
      seats: sum(of('yes', 'attended', 'no-show'), 'seats'),
    },
    ...{ waiting: sum(of('waiting')), offered: sum(of('offered')), declined: sum(of('no', 'lapsed')) },
    ...{ attended: sum(of('attended')), noShows: sum(of('no-show')), open: sum(of('invited')) },
  };
}

export function invitationRunMessage(
  run: Run<InvitationParams>,
): MessageInitShape<typeof InvitationRunSchema> {
  const counts = added((run.result ?? run.progress ?? nobodyYet) as InvitationCounts, {});
  const wire = Object.fromEntries(
    Object.entries(counts).map(([name, count]) => [name, BigInt(count as number)]),
  );
  return { progress: progressMessage(run), startedBy: run.startedBy, ...wire };
}
