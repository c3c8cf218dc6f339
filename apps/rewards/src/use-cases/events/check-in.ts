import { randomBytes } from 'node:crypto';
import { AuditTrail } from '@evergreen/audit';
import { InvalidInput } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { type Caller, officesOf } from '@evergreen/rpc';
import { Inject, Injectable } from '@nestjs/common';
import { decideAtDoor, isDoorOpen, type DoorAnswer } from '../../domain/events/check-in.ts';
import { passCode, passCodeBytes, readPassCode } from '../../domain/events/pass-code.ts';
import { recordAct } from '../../persistence/events/acts.repository.ts';
import { type EventKept, lockEvent, takeSeats } from '../../persistence/events/events.repository.ts';
import {
  blacklistedAmong,
  guestOfCode,
  insertInvitations,
  type InvitationKept,
  lockInvitation,
  markAttended,
  unmarkAttended,
} from '../../persistence/events/invitations.repository.ts';
import { onServiceAccount } from '../on-service-account.ts';
import { AttendancePoints } from './attendance-points.ts';
import { eventUnknown, isReplay, labelOf, refusal } from './event-errors.ts';
import { TellActs } from './tell-acts.ts';
import { TellGuests } from './tell-guests.ts';

export interface DoorOrder {
  readonly eventId: string;
  /** Whose door it is. */
  readonly sessionId: string;
  readonly key: string;
  /** Of the pass, or of somebody on the list or found in the book. */
  readonly guest: { readonly code: string } | { readonly customerId: string };
  readonly at: Date;
  readonly caller: Caller;
}

export interface DoorSeen {
  readonly answer: DoorAnswer;
  readonly invitation: InvitationKept | undefined;
}

type Guest = Pick<DoorOrder, 'eventId'> & { readonly customerId: string };

/** The door of a session: each guest is let in once, whoever else stands there. */
@Injectable()
export class CheckIn {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(TellGuests) private readonly tell: TellGuests,
    @Inject(TellActs) private readonly acts: TellActs,
    @Inject(AttendancePoints) private readonly points: AttendancePoints,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError NOT_FOUND for an event that is not theirs, KEY_REUSED; InvalidInput naming the field */
  run(order: DoorOrder): Promise<DoorSeen> {
    return onServiceAccount(() => this.database.transaction((tx) => this.atDoor(tx, order)));
  }

  private async atDoor(tx: Transaction, order: DoorOrder): Promise<DoorSeen> {
    const { eventId, sessionId, key, at, caller } = order;
    const event = await this.own(tx, order);
    const session = event.plan.sessions.find(({ id }) => id === sessionId);
    if (session === undefined)
      throw new InvalidInput([{ field: 'sessionId', problem: 'is not a session of the event' }]);
    const customerId = await this.guestOf(tx, order);
    if (customerId === undefined) return { answer: 'not-found', invitation: undefined };
    const guest = { eventId, customerId };
    const content = sessionId;
    if (await isReplay(tx, { ...guest, key, act: 'check-in', content }))
      return { answer: 'checked-in', invitation: await lockInvitation(tx, eventId, customerId) };
    const before = await lockInvitation(tx, eventId, customerId);
    const on = this.tell.dayOf(session.startsAt);
    const isOpen = isDoorOpen({ startsAt: session.startsAt, on }, { at, today: this.tell.dayOf(at) });
    const { hasWalkIns, orgPath } = event.plan;
    const decision = decideAtDoor({ eventState: event.state, hasWalkIns, session, isOpen, guest: before });
    const isNew = before === undefined || decision.seats > 0;
    if (decision.answer !== 'checked-in') return { answer: decision.answer, invitation: before };
    // Who was not asked, or has no place, is not let in past the blacklist.
    if (isNew && (await blacklistedAmong(tx, [customerId])).size > 0)
      return { answer: 'no-place', invitation: before };
    if (before === undefined) await this.invite(tx, event, customerId, order);
    await takeSeats(tx, eventId, sessionId, decision.seats);
    await markAttended(tx, guest, { sessionId, isWalkIn: isNew, at, by: labelOf(caller) });
    await this.points.give(tx, event, customerId, at);
    const by = labelOf(caller);
    await recordAct(tx, { ...guest, key, orgPath, act: 'check-in', content, answer: 'checked-in', at, by });
    await this.note(tx, caller, guest, orgPath, 'event.checked-in');
    // Who is noted down after the session was over has not been thanked yet.
    if (before?.state === 'no-show') await this.tell.thanked(tx, event, session, [customerId]);
    const after = (await lockInvitation(tx, eventId, customerId))!;
    await this.acts.checkedIn(tx, after);
    return { answer: 'checked-in', invitation: after };
  }

  /** Taken back, with what was given for it. @throws DomainError NOT_FOUND, KEY_REUSED, EVENT_STATE */
  undo({ key, eventId, customerId, at, caller }: UndoOrder): Promise<InvitationKept> {
    return onServiceAccount(() =>
      this.database.transaction(async (tx) => {
        const event = await this.own(tx, { eventId, caller });
        const invitation = await lockInvitation(tx, eventId, customerId);
        if (invitation === undefined) throw eventUnknown();
        const guest = { eventId, customerId };
        const act = { ...guest, key, act: 'undo' as const, content: '' };
        if (await isReplay(tx, act)) return invitation;
        if (invitation.state !== 'attended')
          throw refusal('EVENT_STATE', 'They are not checked in', { state: invitation.state });
        if (invitation.isWalkIn) await takeSeats(tx, eventId, invitation.sessionId!, -invitation.party);
        await unmarkAttended(tx, guest);
        await this.points.takeBack(tx, event, customerId);
        const { orgPath } = event.plan;
        await recordAct(tx, { ...act, orgPath, answer: '', at, by: labelOf(caller) });
        await this.acts.checkInUndone(tx, invitation);
        await this.note(tx, caller, guest, orgPath, 'event.check-in-undone');
        return (await lockInvitation(tx, eventId, customerId))!;
      }),
    );
  }

  private async own(
    tx: Transaction,
    { eventId, caller }: Pick<DoorOrder, 'eventId' | 'caller'>,
  ): Promise<EventKept> {
    const event = await lockEvent(tx, eventId, officesOf(caller, 'admit', 'MemberEvent'));
    if (event === undefined) throw eventUnknown();
    return event;
  }

  private async guestOf(tx: Transaction, { eventId, guest }: DoorOrder): Promise<string | undefined> {
    if ('customerId' in guest) return guest.customerId;
    const code = readPassCode(guest.code);
    return code === undefined ? undefined : guestOfCode(tx, eventId, code);
  }

  private async invite(
    tx: Transaction,
    { id: eventId, plan: { orgPath } }: EventKept,
    customerId: string,
    { key, at, sessionId }: DoorOrder,
  ): Promise<void> {
    const from = { eventId, orgPath, sourceKind: 'walk-in', sourceId: sessionId, at };
    await insertInvitations(tx, from, [
      { customerId, key: `walk-in/${key}`, passCode: passCode(randomBytes(passCodeBytes)) },
    ]);
  }

  private note(
    tx: Transaction,
    actor: Caller,
    { eventId, customerId }: Guest,
    orgPath: string,
    act: string,
  ): Promise<void> {
    const record = { recordKind: 'member-event', recordId: eventId };
    return this.audit.record(tx, { act, ...record, orgPath, customerId, actor });
  }
}

export interface UndoOrder extends Guest {
  readonly key: string;
  readonly at: Date;
  readonly caller: Caller;
}
