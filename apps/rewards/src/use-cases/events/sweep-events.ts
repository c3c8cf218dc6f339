import { addDays, type Clock } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { eventLimits } from '../../domain/events/member-event.ts';
import { remindersDue } from '../../domain/events/reminders.ts';
import {
  eventsOfIds,
  lockEvent,
  setEventState,
  takeSeats,
} from '../../persistence/events/events.repository.ts';
import {
  areSettled,
  type EndedSession,
  endedSessions,
  eventsToClose,
  eventsWithPassedOffers,
  noteReminders,
  placedGuests,
  sessionsToRemindOf,
  settleSession,
} from '../../persistence/events/guests.repository.ts';
import { lapseOffers } from '../../persistence/events/invitations.repository.ts';
import { GiveOffers } from './give-offers.ts';
import { TellGuests } from './tell-guests.ts';

/** So many of a kind in one look. */
const atOnce = 50;
const dayMs = 86_400_000;

/** What time alone does to events: offers pass on, answers close, guests are reminded, sessions are settled. */
@Injectable()
export class SweepEvents {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(GiveOffers) private readonly offers: GiveOffers,
    @Inject(TellGuests) private readonly tell: TellGuests,
  ) {}

  /** @returns whether there is more to do at once */
  async run(): Promise<boolean> {
    const now = this.clock.now();
    const passed = await eventsWithPassedOffers(this.database, now, atOnce);
    for (const id of passed) await this.passOn(id, now);
    const closing = await eventsToClose(this.database, now, atOnce);
    for (const id of closing) await this.close(id, now);
    await this.remind(now);
    const ended = await endedSessions(this.database, now, atOnce);
    for (const session of ended) await this.settle(session, now);
    return [passed, closing, ended].some(({ length }) => length === atOnce);
  }

  /** Offers that nobody took go to the next in line. */
  private passOn(eventId: string, now: Date): Promise<void> {
    return this.database.transaction(async (tx) => {
      const event = await lockEvent(tx, eventId);
      if (event === undefined) return;
      for (const { sessionId, party } of await lapseOffers(tx, eventId, now))
        await takeSeats(tx, eventId, sessionId, -party);
      await this.offers.run(tx, event, now);
    });
  }

  private close(eventId: string, now: Date): Promise<void> {
    return this.database.transaction(async (tx) => {
      const event = await lockEvent(tx, eventId);
      if (event?.state === 'published' && event.plan.answerUntil < now)
        await setEventState(tx, eventId, 'closed', { at: now });
    });
  }

  /** Reminds each guest of a day before once; where several days have come at once, one notice stands for them. */
  private async remind(now: Date): Promise<void> {
    const horizon = new Date(now.getTime() + (eventLimits.reminderDays[1] + 1) * dayMs);
    const today = this.tell.dayOf(now);
    for (const { eventId, sessionId } of await sessionsToRemindOf(this.database, now, horizon)) {
      const [event] = await eventsOfIds(this.database, [eventId]);
      const session = event?.plan.sessions.find(({ id }) => id === sessionId);
      if (event === undefined || session === undefined) continue;
      const { reminderDays, orgPath } = event.plan;
      const on = this.tell.dayOf(session.startsAt);
      if (!reminderDays.some((days) => addDays(on, -days) <= today)) continue;
      const due = (await placedGuests(this.database, eventId, sessionId)).flatMap(
        ({ customerId, answeredAt, done }) =>
          remindersDue(reminderDays, { on, done, confirmedOn: this.tell.dayOf(answeredAt) }, today).map(
            (days) => ({ customerId, days }),
          ),
      );
      if (due.length === 0) continue;
      await this.database.transaction(async (tx) => {
        const noted = await noteReminders(tx, { eventId, sessionId, orgPath, at: now }, due);
        const nearest = new Map<string, number>();
        for (const { customerId, days } of noted)
          nearest.set(customerId, Math.min(days, nearest.get(customerId) ?? days));
        for (const days of new Set(nearest.values())) {
          const guests = [...nearest].flatMap(([id, its]) => (its === days ? [id] : []));
          await this.tell.reminded(tx, event, session, days, guests);
        }
      });
    }
  }

  /** Who did not come is marked, who came is thanked; after the last session the event was held. */
  private settle(ended: EndedSession, now: Date): Promise<void> {
    return this.database.transaction(async (tx) => {
      const event = await lockEvent(tx, ended.eventId);
      const session = event?.plan.sessions.find(({ id }) => id === ended.sessionId);
      if (event === undefined || session === undefined) return;
      if (event.state !== 'published' && event.state !== 'closed') return;
      const attended = await settleSession(tx, ended, now);
      await this.tell.thanked(tx, event, session, attended);
      // Several may be over at one look, each settled by itself.
      if (await areSettled(tx, event.id)) await setEventState(tx, event.id, 'held', { at: now });
    });
  }
}
