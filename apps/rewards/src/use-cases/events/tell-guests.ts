import type { NoticeRequest } from '@evergreen/contracts/notices';
import { NoticeRequests } from '@evergreen/events';
import { addDays, type LocalDate, localDateIn } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { CONFIGURATION, type PlatformConfiguration } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { momentWords, timeWords } from '../../domain/events/event-words.ts';
import type { EventKept, SessionKept } from '../../persistence/events/events.repository.ts';

/** Somebody to be told, and of which change of their place. */
export interface Guest {
  readonly customerId: string;
  readonly changes: number;
}

/** What guests of events are told, each once, in the transaction of what it is about. */
@Injectable()
export class TellGuests {
  constructor(
    @Inject(NoticeRequests) private readonly notices: NoticeRequests,
    @Inject(CONFIGURATION) private readonly configuration: Pick<PlatformConfiguration, 'EVERGREEN_ZONE'>,
  ) {}

  /** Only whoever has not said no to marketing hears of an invitation beside finding it in the portal. */
  invited(tx: Transaction, event: EventKept, customerIds: readonly string[]): Promise<void> {
    const { name, place, answerUntil, sessions } = event.plan;
    const until = momentWords(this.zone, answerUntil);
    const on = this.dayOf(sessions[0]!.startsAt);
    return this.tell(tx, event, customerIds, (customerId) => ({
      ...{ key: `event-invitation/${event.id}/${customerId}`, template: 'event-invitation' as const },
      parameters: { event: name, place, on, until },
      ...{ purpose: 'marketing' as const, notAfter: this.dayOf(answerUntil) },
    }));
  }

  placed(tx: Transaction, event: EventKept, session: SessionKept, guest: Guest): Promise<void> {
    return this.tell(tx, event, [guest.customerId], (customerId) => ({
      key: `event-place/${event.id}/${customerId}/${guest.changes}`,
      template: 'event-place-confirmed' as const,
      parameters: { event: event.plan.name, place: event.plan.place, ...this.timeOf(session) },
      notAfter: this.dayOf(session.startsAt),
    }));
  }

  offered(
    tx: Transaction,
    event: EventKept,
    session: SessionKept,
    until: Date,
    guests: readonly Guest[],
  ): Promise<void> {
    const changes = new Map(guests.map((guest) => [guest.customerId, guest.changes]));
    return this.tell(tx, event, [...changes.keys()], (customerId) => ({
      key: `event-offer/${event.id}/${customerId}/${changes.get(customerId)}`,
      template: 'event-place-offered' as const,
      parameters: {
        ...{ event: event.plan.name, ...this.timeOf(session), until: momentWords(this.zone, until) },
      },
      notAfter: this.dayOf(until),
    }));
  }

  reminded(
    tx: Transaction,
    event: EventKept,
    session: SessionKept,
    days: number,
    customerIds: readonly string[],
  ): Promise<void> {
    return this.tell(tx, event, customerIds, (customerId) => ({
      key: `event-reminder/${event.id}/${customerId}/${session.id}/${days}`,
      template: 'event-reminder' as const,
      parameters: { event: event.plan.name, place: event.plan.place, ...this.timeOf(session) },
      notAfter: this.dayOf(session.startsAt),
    }));
  }

  /** The time or the place is another one. */
  changed(
    tx: Transaction,
    event: EventKept,
    session: SessionKept,
    customerIds: readonly string[],
  ): Promise<void> {
    return this.tell(tx, event, customerIds, (customerId) => ({
      key: `event-changed/${event.id}/${customerId}/${event.revision}`,
      template: 'event-changed' as const,
      parameters: { event: event.plan.name, place: event.plan.place, ...this.timeOf(session) },
      notAfter: this.dayOf(session.startsAt),
    }));
  }

  cancelled(tx: Transaction, event: EventKept, customerIds: readonly string[]): Promise<void> {
    const last = Math.max(...event.plan.sessions.map(({ endsAt }) => endsAt.getTime()));
    return this.tell(tx, event, customerIds, (customerId) => ({
      ...{ key: `event-cancelled/${event.id}/${customerId}`, template: 'event-cancelled' as const },
      parameters: { event: event.plan.name, reason: event.cancelledBecause },
      notAfter: this.dayOf(new Date(last)),
    }));
  }

  thanked(
    tx: Transaction,
    event: EventKept,
    session: SessionKept,
    customerIds: readonly string[],
  ): Promise<void> {
    const until = addDays(this.dayOf(session.endsAt), event.plan.feedbackDays);
    return this.tell(tx, event, customerIds, (customerId) => ({
      ...{ key: `event-thanks/${event.id}/${customerId}`, template: 'event-thanks' as const },
      parameters: { event: event.plan.name, until },
      notAfter: until,
    }));
  }

  /** The day of an instant, in the insurer's zone. */
  dayOf(at: Date): LocalDate {
    return localDateIn(this.zone, at);
  }

  private get zone(): string {
    return this.configuration.EVERGREEN_ZONE;
  }

  private timeOf({ startsAt }: SessionKept): { on: LocalDate; time: { zh: string; en: string } } {
    const time = timeWords(this.zone, startsAt);
    return { on: this.dayOf(startsAt), time: { zh: time, en: time } };
  }

  private tell(
    tx: Transaction,
    { id }: EventKept,
    customerIds: readonly string[],
    requestOf: (customerId: string) => Omit<NoticeRequest, 'customerId' | 'link'>,
  ): Promise<void> {
    const link = `/invitations/${id}`;
    return this.notices.append(
      tx,
      customerIds.map((customerId) => ({ ...requestOf(customerId), customerId, link }) as NoticeRequest),
    );
  }
}
