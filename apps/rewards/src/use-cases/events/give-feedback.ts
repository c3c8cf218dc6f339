import { createHash } from 'node:crypto';
import { AuditTrail } from '@evergreen/audit';
import { addDays } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import type { Caller } from '@evergreen/rpc';
import { Inject, Injectable } from '@nestjs/common';
import { recordAct } from '../../persistence/events/acts.repository.ts';
import { eventsOfIds } from '../../persistence/events/events.repository.ts';
import { lockInvitation, putFeedback } from '../../persistence/events/invitations.repository.ts';
import { onServiceAccount } from '../on-service-account.ts';
import { eventUnknown, isReplay, labelOf, refusal } from './event-errors.ts';
import { TellGuests } from './tell-guests.ts';

export interface FeedbackOrder {
  readonly eventId: string;
  readonly customerId: string;
  readonly key: string;
  /** 1 to 5. */
  readonly rating: number;
  readonly words: string;
  readonly at: Date;
  readonly caller: Caller;
}

/** How it was, of whoever was there; the last word counts. */
@Injectable()
export class GiveFeedback {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(TellGuests) private readonly tell: TellGuests,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError NOT_FOUND, KEY_REUSED, EVENT_STATE where they were not there, ANSWERS_CLOSED where it is too late */
  run({ eventId, customerId, key, rating, words, at, caller }: FeedbackOrder): Promise<void> {
    return onServiceAccount(() =>
      this.database.transaction(async (tx) => {
        const [event] = await eventsOfIds(tx, [eventId]);
        const invitation = event && (await lockInvitation(tx, eventId, customerId));
        if (event === undefined || invitation === undefined) throw eventUnknown();
        const { orgPath, sessions, feedbackDays } = event.plan;
        const act = { eventId, customerId, key, act: 'feedback' as const };
        const content = createHash('sha256').update(`${rating}/${words}`).digest('hex');
        if (await isReplay(tx, { ...act, content })) return;
        const session = sessions.find(({ id }) => id === invitation.sessionId);
        if (invitation.state !== 'attended' || session === undefined)
          throw refusal('EVENT_STATE', 'They were not there', { state: invitation.state });
        if (this.tell.dayOf(at) > addDays(this.tell.dayOf(session.endsAt), feedbackDays))
          throw refusal('ANSWERS_CLOSED', 'The time to say how it was is over');
        await putFeedback(tx, { eventId, customerId }, { rating, words, at });
        // The words stay with the invitation, where the person can change them and have them erased.
        const kept = { content, answer: String(rating), at, by: labelOf(caller), orgPath };
        await recordAct(tx, { ...act, ...kept });
        await this.audit.record(tx, {
          ...{ act: 'event.feedback-given', recordKind: 'member-event', recordId: eventId },
          ...{ orgPath, customerId, actor: caller, after: { rating } },
        });
      }),
    );
  }
}
