import { createHash } from 'node:crypto';
import { AuditTrail } from '@evergreen/audit';
import { type DomainError, InvalidInput, type Uuid } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import type { Caller } from '@evergreen/rpc';
import { Inject, Injectable } from '@nestjs/common';
import {
  type AnswerDecision,
  type AnswerRefusal,
  decideAnswer,
  type Wanted,
} from '../../domain/events/invitation.ts';
import { recordAct } from '../../persistence/events/acts.repository.ts';
import {
  type EventKept,
  lockEvent,
  nextInLine,
  takeSeats,
} from '../../persistence/events/events.repository.ts';
import {
  blacklistedAmong,
  type InvitationKept,
  lockInvitation,
  putStanding,
} from '../../persistence/events/invitations.repository.ts';
import { onServiceAccount } from '../on-service-account.ts';
import { eventUnknown, isReplay, labelOf, refusal } from './event-errors.ts';
import { GiveOffers } from './give-offers.ts';
import { TellActs } from './tell-acts.ts';
import { TellGuests } from './tell-guests.ts';

export interface AnswerOrder {
  readonly eventId: string;
  readonly customerId: string;
  readonly key: string;
  /** Undefined: one does not come. */
  readonly coming: { readonly sessionId: string; readonly companions: number } | undefined;
  readonly at: Date;
  /** Who answers: the member, or the operator's command. */
  readonly by: Caller;
}

type Taken = Exclude<AnswerDecision, { readonly kind: 'refuse' }>;

/** What members answer to invitations. The answer to it is final: a place, a place in line, or a refusal with its reason. */
@Injectable()
export class AnswerInvitation {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(GiveOffers) private readonly offers: GiveOffers,
    @Inject(TellGuests) private readonly tell: TellGuests,
    @Inject(TellActs) private readonly acts: TellActs,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /**
   * @throws DomainError NOT_FOUND without an invitation; KEY_REUSED; EVENT_STATE, ANSWERS_CLOSED, SEATS_SHORT, BLACKLISTED;
   * InvalidInput naming the field
   */
  async run(order: AnswerOrder): Promise<void> {
    // Whoever gives up a place moves others on, whose rows are not theirs to see.
    await onServiceAccount(() => this.database.transaction((tx) => this.answer(tx, order)));
  }

  private async answer(tx: Transaction, order: AnswerOrder): Promise<void> {
    const { eventId, customerId, key, at, by } = order;
    const event = await lockEvent(tx, eventId);
    const invitation = event && (await lockInvitation(tx, eventId, customerId));
    if (event === undefined || invitation === undefined) throw eventUnknown();
    const content = createHash('sha256')
      .update(JSON.stringify(order.coming ?? 'no'))
      .digest('hex');
    if (await isReplay(tx, { customerId, eventId, key, act: 'answer', content })) return;
    const wanted = wantedOf(order, event);
    if (wanted !== 'no' && (await blacklistedAmong(tx, [customerId])).size > 0)
      throw refusal('BLACKLISTED', 'They are on the blacklist');
    const decision = decideAnswer(
      {
        ...{ eventState: event.state, answerUntil: event.plan.answerUntil, sessions: event.plan.sessions },
        ...{ invitation, now: at },
      },
      wanted,
    );
    if (decision.kind === 'refuse') throw refused(decision.because, decision.free);
    await this.keep(tx, event, invitation, order, decision);
    const [orgPath, answer] = [event.plan.orgPath, decision.kind];
    await recordAct(tx, {
      customerId,
      eventId,
      key,
      orgPath,
      act: 'answer',
      content,
      answer,
      at,
      by: labelOf(by),
    });
    const { sessionId, companions = -1 } = order.coming ?? {};
    const placed = { customerId: invitation.customerId, eventId: event.id, party: companions + 1 };
    await this.acts.answered(tx, { ...placed, sessionId: (sessionId ?? null) as Uuid | null }, answer);
    await this.audit.record(tx, {
      ...{ act: 'event.answered', recordKind: 'member-event', recordId: eventId, orgPath, customerId },
      ...{ actor: by, after: { answer } },
    });
  }

  private async keep(
    tx: Transaction,
    event: EventKept,
    { customerId, state, waitingPlace, ...before }: InvitationKept,
    { coming, at }: AnswerOrder,
    decision: Taken,
  ): Promise<void> {
    const { id } = event;
    if (decision.kind === 'decline') {
      const nothing = { sessionId: null, party: 0, waitingN: null };
      await putStanding(tx, id, customerId, { state: 'no', ...nothing, answeredAt: at });
    } else {
      const { sessionId, companions } = coming!;
      const party = companions + 1;
      const isPlaced = decision.kind === 'place';
      if (isPlaced) await takeSeats(tx, id, sessionId, decision.seatsMore);
      const waitingN = isPlaced
        ? null
        : decision.keepsPlace
          ? before.waitingN!
          : await nextInLine(tx, id, sessionId);
      const placed = { sessionId, party, waitingN, answeredAt: at };
      await putStanding(tx, id, customerId, { state: isPlaced ? 'yes' : 'waiting', ...placed });
      const isMoved = state !== 'yes' || before.sessionId !== sessionId;
      const session = event.plan.sessions.find((each) => each.id === sessionId)!;
      if (isPlaced && isMoved)
        await this.tell.placed(tx, event, session, { customerId, changes: before.changes + 1 });
    }
    const leaves = decision.kind === 'wait' ? undefined : decision.leaves;
    if (leaves !== undefined) await takeSeats(tx, id, leaves.sessionId, -leaves.seats);
    // Nobody in line fits what is left as long as nothing comes free.
    const isFewer = decision.kind === 'place' && decision.seatsMore < 0;
    if (leaves !== undefined || isFewer) await this.offers.run(tx, event, at);
  }
}

/** @throws InvalidInput where the session is none of the event's, or more come than may */
function wantedOf({ coming }: AnswerOrder, { plan }: EventKept): Wanted | 'no' {
  if (coming === undefined) return 'no';
  const session = plan.sessions.find(({ id }) => id === coming.sessionId);
  if (session === undefined)
    throw new InvalidInput([{ field: 'sessionId', problem: 'is not a session of the event' }]);
  return { sessionId: session.id, party: coming.companions + 1 };
}

function refused(because: AnswerRefusal, free?: number): DomainError {
  switch (because) {
    case 'PARTY_TOO_LARGE':
      return new InvalidInput([{ field: 'companions', problem: 'are more than one may bring' }]);
    case 'SESSION_OVER':
      return new InvalidInput([{ field: 'sessionId', problem: 'has begun' }]);
    case 'SEATS_SHORT':
      return refusal('SEATS_SHORT', 'There are not enough seats; the place there was is kept', {
        free: free!,
      });
    case 'ANSWERS_CLOSED':
      return refusal('ANSWERS_CLOSED', 'The time to answer is over');
    case 'EVENT_STATE':
      return refusal('EVENT_STATE', 'The event is not open for this');
  }
}
