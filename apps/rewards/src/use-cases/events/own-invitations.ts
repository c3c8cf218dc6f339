import { addDays, type Clock, type LocalDate } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK, CONFIGURATION, type PlatformConfiguration } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { calendarFile } from '../../domain/events/calendar-file.ts';
import { holdsSeats } from '../../domain/events/invitation.ts';
import { type EventKept, eventsOfIds, type SessionKept } from '../../persistence/events/events.repository.ts';
import {
  type InvitationKept,
  invitationOf,
  invitationsOfCustomer,
} from '../../persistence/events/invitations.repository.ts';
import { onServiceAccount } from '../on-service-account.ts';
import { eventUnknown } from './event-errors.ts';
import { TellGuests } from './tell-guests.ts';

/** An invitation as the person sees it. */
export interface OwnInvitationSeen {
  readonly event: EventKept;
  readonly invitation: InvitationKept;
  readonly passCode: string | undefined;
  readonly calendar: { readonly zh: string; readonly en: string } | undefined;
  readonly mayAnswer: boolean;
  readonly feedbackUntil: LocalDate | undefined;
}

const listMax = 50;

/** What a member sees of invitations. Their place in line depends on others, whose rows they do not see. */
@Injectable()
export class OwnInvitations {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(TellGuests) private readonly tell: TellGuests,
    @Inject(CONFIGURATION) private readonly configuration: Pick<PlatformConfiguration, 'EVERGREEN_ZONE'>,
  ) {}

  /** Those to come, the soonest first; then those that are over, the latest first. */
  list(customerId: string): Promise<OwnInvitationSeen[]> {
    return onServiceAccount(async () => {
      const invitations = await invitationsOfCustomer(this.database, customerId, listMax);
      const events = await eventsOfIds(
        this.database,
        invitations.map(({ eventId }) => eventId),
      );
      const known = new Map(events.map((event) => [event.id, event]));
      const seen = invitations.map((invitation) => this.seen(known.get(invitation.eventId)!, invitation));
      const now = this.clock.now().getTime();
      const startOf = ({ event, invitation }: OwnInvitationSeen) =>
        (sessionOf(event, invitation) ?? event.plan.sessions[0]!).startsAt.getTime();
      const isOver = (each: OwnInvitationSeen) => startOf(each) < now && !each.mayAnswer;
      return seen.sort((a, b) => {
        if (isOver(a) !== isOver(b)) return isOver(a) ? 1 : -1;
        return isOver(a) ? startOf(b) - startOf(a) : startOf(a) - startOf(b);
      });
    });
  }

  /** @throws DomainError NOT_FOUND */
  one(customerId: string, eventId: string): Promise<OwnInvitationSeen> {
    return onServiceAccount(async () => {
      const [[event], invitation] = await Promise.all([
        eventsOfIds(this.database, [eventId]),
        invitationOf(this.database, eventId, customerId),
      ]);
      if (event === undefined || invitation === undefined) throw eventUnknown();
      return this.seen(event, invitation);
    });
  }

  private seen(event: EventKept, invitation: InvitationKept): OwnInvitationSeen {
    const { state } = invitation;
    const now = this.clock.now();
    const session = sessionOf(event, invitation);
    const isLate = event.state === 'closed' || now > event.plan.answerUntil;
    const isOver = state === 'attended' || state === 'no-show' || state === 'cancelled';
    const holdsPlace = holdsSeats(state) && session !== undefined && session.startsAt > now;
    const isAhead = event.plan.sessions.some(({ startsAt }) => startsAt > now);
    const isOpen = event.state === 'published' || event.state === 'closed';
    return {
      ...{ event, invitation },
      passCode: state === 'yes' || state === 'attended' ? invitation.passCode : undefined,
      calendar: this.calendarOf(event, invitation, session),
      mayAnswer: isOpen && !isOver && (holdsPlace || (!isLate && isAhead)),
      feedbackUntil:
        state === 'attended' && session !== undefined
          ? addDays(this.tell.dayOf(session.endsAt), event.plan.feedbackDays)
          : undefined,
    };
  }

  /** Of a place one has, or of one there was in an event that was cancelled. */
  private calendarOf(
    { id, revision, state, plan }: EventKept,
    invitation: InvitationKept,
    session: SessionKept | undefined,
  ): OwnInvitationSeen['calendar'] {
    const isCancelled = state === 'cancelled' && invitation.state === 'cancelled';
    if (session === undefined || !(invitation.state === 'yes' || isCancelled)) return undefined;
    const inLanguage = (language: 'zh' | 'en') =>
      calendarFile({
        uid: `${id}.${invitation.customerId}@member-events.evergreen`,
        // Both only rise.
        sequence: revision + invitation.changes,
        ...{ isCancelled, stampAt: this.clock.now(), startsAt: session.startsAt, endsAt: session.endsAt },
        ...{ zone: this.configuration.EVERGREEN_ZONE, summary: plan.name[language] },
        ...{ description: plan.description[language], location: plan.place[language] },
      });
    return { zh: inLanguage('zh'), en: inLanguage('en') };
  }
}

function sessionOf({ plan }: EventKept, { sessionId }: InvitationKept): SessionKept | undefined {
  return plan.sessions.find(({ id }) => id === sessionId);
}
