import { isWithin } from '@evergreen/access';
import { AuditTrail } from '@evergreen/audit';
import { type FieldProblem, InvalidInput, type Uuid, uuidv7 } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { type Caller, officesOf } from '@evergreen/rpc';
import { Inject, Injectable } from '@nestjs/common';
import {
  type EventAct,
  type EventPlan,
  type InBoth,
  mayBecome,
  planProblems,
  stateAfter,
} from '../../domain/events/member-event.ts';
import {
  type EventKept,
  eventOfKey,
  insertEvent,
  lockEvent,
  putSessions,
  reviseEvent,
  setEventState,
} from '../../persistence/events/events.repository.ts';
import {
  cancelInvitations,
  guestsOfSession,
  hasInvitations,
} from '../../persistence/events/guests.repository.ts';
import { onServiceAccount } from '../on-service-account.ts';
import { eventUnknown, labelOf, refusal } from './event-errors.ts';
import { GiveOffers } from './give-offers.ts';
import { TellGuests } from './tell-guests.ts';

export interface Author {
  readonly caller: Caller;
  readonly accountId: string;
}

export interface DraftOrder {
  readonly key: string;
  /** Undefined: a new one. */
  readonly eventId: Uuid | undefined;
  /** The revision that was seen when the writing began. */
  readonly basedOn: number;
  readonly plan: EventPlan;
  readonly at: Date;
}

type Act = Exclude<EventAct, 'revise' | 'hold'>;

const pastTense = {
  publish: 'published',
  close: 'closed',
  archive: 'archived',
  cancel: 'cancelled',
} as const;

/** Events as people write them: drafted, changed, published, closed, cancelled, put away. */
@Injectable()
export class WriteEvents {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(GiveOffers) private readonly offers: GiveOffers,
    @Inject(TellGuests) private readonly tell: TellGuests,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /**
   * @throws InvalidInput naming what is wrong with the plan; DomainError NOT_FOUND, FORBIDDEN where the office is not the
   * author's, KEY_REUSED, EVENT_CHANGED where somebody else has written meanwhile, EVENT_STATE
   */
  async draft(author: Author, { key: orderKey, eventId, basedOn, plan, at }: DraftOrder): Promise<Uuid> {
    const problems = planProblems(plan);
    if (problems.length > 0) throw new InvalidInput(problems);
    if (!isWithin(plan.orgPath, officesOf(author.caller, 'manage', 'MemberEvent')))
      throw refusal('FORBIDDEN', 'This is not one of your offices');
    const key = `${author.accountId}/${orderKey}`;
    // Other guests hear of changes, and their rows are the office's that holds the event.
    return onServiceAccount(() =>
      this.database.transaction((tx) =>
        eventId === undefined
          ? this.begin(tx, author, { key, plan, at })
          : this.revise(tx, author, { key, plan, at, eventId, basedOn }),
      ),
    );
  }

  private async begin(
    tx: Transaction,
    { caller }: Author,
    { key, plan, at }: { readonly key: string; readonly plan: EventPlan; readonly at: Date },
  ): Promise<Uuid> {
    const id = uuidv7(at.getTime());
    if (await insertEvent(tx, { id, key, plan, by: labelOf(caller), at })) {
      await putSessions(tx, id, withIds(plan));
      await this.note(tx, caller, { id, plan }, 'event.drafted');
      return id;
    }
    const known = (await eventOfKey(tx, key))!;
    demandSame(known, key, plan);
    return known.id;
  }

  private async revise(
    tx: Transaction,
    { caller }: Author,
    order: Omit<DraftOrder, 'eventId'> & { readonly eventId: Uuid },
  ): Promise<Uuid> {
    const { key, plan, at, eventId: id, basedOn } = order;
    const event = await this.own(tx, caller, id);
    if (event.revisionKey === key) {
      demandSame(event, key, plan);
      return id;
    }
    demandState(event, 'revise');
    if (event.revision !== basedOn)
      throw refusal('EVENT_CHANGED', 'There is a newer revision', { newest: event.revision });
    const problems = event.state === 'draft' ? [] : await this.problemsOfPublished(tx, event, plan);
    if (problems.length > 0) throw new InvalidInput(problems);
    await reviseEvent(tx, { id, key, plan, by: labelOf(caller), at });
    await putSessions(tx, id, withIds(plan));
    await this.note(tx, caller, { id, plan }, 'event.revised');
    if (event.state === 'published') await this.tellOfChanges(tx, event, at);
    return id;
  }

  /** Whoever has a place keeps it: no session with guests goes away, and none gets too small for them. */
  private async problemsOfPublished(
    tx: Transaction,
    event: EventKept,
    plan: EventPlan,
  ): Promise<FieldProblem[]> {
    const problems: FieldProblem[] = [];
    if (plan.orgPath !== event.plan.orgPath)
      problems.push({ field: 'orgPath', problem: 'cannot be changed once it is published' });
    for (const kept of event.plan.sessions) {
      const n = plan.sessions.findIndex(({ id }) => id === kept.id);
      if (n === -1) {
        if (await hasInvitations(tx, event.id, kept.id))
          problems.push({ field: 'sessions', problem: 'must keep those that guests have chosen' });
      } else if (plan.sessions[n]!.capacity < kept.seatsTaken)
        problems.push({
          field: `sessions[${n}].capacity`,
          problem: `must be at least the ${kept.seatsTaken} seats that are taken`,
        });
    }
    return problems;
  }

  /** Who has a place, or waits for one, hears of another time or place. More seats go to who waits. */
  private async tellOfChanges(tx: Transaction, before: EventKept, at: Date): Promise<void> {
    const event = (await lockEvent(tx, before.id))!;
    const isElsewhere = JSON.stringify(before.plan.place) !== JSON.stringify(event.plan.place);
    for (const session of event.plan.sessions) {
      const known = before.plan.sessions.find(({ id }) => id === session.id);
      const isMoved = known !== undefined && known.startsAt.getTime() !== session.startsAt.getTime();
      const isOther = known !== undefined && known.endsAt.getTime() !== session.endsAt.getTime();
      if (known === undefined || !(isElsewhere || isMoved || isOther)) continue;
      const guests = await guestsOfSession(tx, event.id, session.id);
      await this.tell.changed(tx, event, session, guests);
    }
    await this.offers.run(tx, event, at);
  }

  /**
   * Publishes what was seen.
   * @throws DomainError NOT_FOUND, FORBIDDEN, EVENT_CHANGED, EVENT_STATE; InvalidInput where the time to answer is over
   */
  publish(author: Author, id: Uuid, revision: number, at: Date): Promise<void> {
    return this.act(author, id, 'publish', at, (event) => {
      if (event.revision !== revision)
        throw refusal('EVENT_CHANGED', 'There is a newer revision', { newest: event.revision });
      if (event.plan.answerUntil <= at)
        throw new InvalidInput([{ field: 'answerUntil', problem: 'is over already' }]);
    });
  }

  close(author: Author, id: Uuid, at: Date): Promise<void> {
    return this.act(author, id, 'close', at);
  }

  archive(author: Author, id: Uuid, at: Date): Promise<void> {
    return this.act(author, id, 'archive', at);
  }

  /** Whoever is coming, waits or was asked hears why it does not take place. */
  cancel(author: Author, id: Uuid, because: InBoth, at: Date): Promise<void> {
    return this.act(author, id, 'cancel', at, undefined, because);
  }

  /** Done once, it is done: asked for again the answer is the same. */
  private act(
    author: Author,
    id: Uuid,
    act: Act,
    at: Date,
    check: (event: EventKept) => void = () => undefined,
    because?: InBoth,
  ): Promise<void> {
    return onServiceAccount(() =>
      this.database.transaction(async (tx) => {
        const event = await this.own(tx, author.caller, id);
        if (event.state === stateAfter[act]) return;
        demandState(event, act);
        check(event);
        await setEventState(tx, id, stateAfter[act], { at, ...(because && { because }) });
        if (act === 'cancel' && because !== undefined) {
          const guests = await cancelInvitations(tx, id);
          await this.tell.cancelled(tx, { ...event, cancelledBecause: because }, guests);
        }
        await this.note(tx, author.caller, event, `event.${pastTense[act]}`);
      }),
    );
  }

  /** @throws DomainError NOT_FOUND, also where the caller may not read it; FORBIDDEN where it is not theirs to change */
  private async own(tx: Transaction, caller: Caller, id: Uuid): Promise<EventKept> {
    const event = await lockEvent(tx, id, officesOf(caller, 'read', 'MemberEvent'));
    if (event === undefined) throw eventUnknown();
    if (!isWithin(event.plan.orgPath, officesOf(caller, 'manage', 'MemberEvent')))
      throw refusal('FORBIDDEN', 'This is not one of your offices');
    return event;
  }

  private note(
    tx: Transaction,
    caller: Caller,
    { id, plan }: { readonly id: Uuid; readonly plan: EventPlan },
    act: string,
  ): Promise<void> {
    const { kind, orgPath, points, answerUntil, sessions } = plan;
    return this.audit.record(tx, {
      ...{ act, recordKind: 'member-event', recordId: id, actor: caller, orgPath },
      after: {
        ...{ kind, points, answerUntil: answerUntil.toISOString() },
        sessions: sessions.map(({ startsAt, capacity }) => ({ startsAt: startsAt.toISOString(), capacity })),
      },
    });
  }
}

function withIds({ sessions }: EventPlan) {
  return sessions.map((session) => ({ ...session, id: (session.id ?? uuidv7()) as Uuid }));
}

function demandState({ state }: EventKept, act: EventAct): void {
  if (!mayBecome(state, act)) throw refusal('EVENT_STATE', 'The event is not in a state for this', { state });
}

/** Of a revision that has gone on since, what it was is no longer known. */
function demandSame({ revisionKey, plan: kept }: EventKept, key: string, plan: EventPlan): void {
  if (revisionKey === key && JSON.stringify(comparable(kept)) !== JSON.stringify(comparable(plan)))
    throw refusal('KEY_REUSED', 'The key was used for another draft');
}

/** Sessions get their ids when they are kept. */
function comparable({ sessions, ...plan }: EventPlan): unknown {
  const times = sessions
    .map(({ startsAt, endsAt, capacity, partyMax }) => ({ startsAt, endsAt, capacity, partyMax }))
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  const { kind, orgPath, name, description, place, answerUntil, offerHours, points, pointsMonths } = plan;
  return [
    ...[kind, orgPath, name.zh, name.en, description.zh, description.en, place.zh, place.en, answerUntil],
    ...[offerHours, points, pointsMonths, plan.reminderDays, plan.feedbackDays, plan.hasWalkIns, times],
  ];
}
