import type { EventConsumer, EventEnvelope } from '@evergreen/events';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable, type Type } from '@nestjs/common';
import { TellSystems } from '../../use-cases/webhooks/tell-systems.ts';
import { type EventSource, eventSources } from './event-sources.ts';

/** One consumer for each kind of event that systems of the insurer may be told of. */
export const webhookConsumers: readonly Type<EventConsumer>[] = eventSources.map(consumerOf);

function consumerOf({ durable, event, tellings }: EventSource): Type<EventConsumer> {
  @Injectable()
  class WebhookConsumer implements EventConsumer {
    readonly durable = durable;
    readonly event = event;

    constructor(@Inject(TellSystems) private readonly tell: TellSystems) {}

    isHeard(tx: Transaction): Promise<boolean> {
      return this.tell.isAnybodyThere(tx);
    }

    /** The message as a whole: nothing of it can be wrong by itself, and mostly nobody listens. */
    facts(message: unknown): readonly unknown[] {
      return [message];
    }

    keyOf(): string {
      return event.subject;
    }

    apply(tx: Transaction, messages: readonly unknown[], { occurredAt }: EventEnvelope): Promise<void> {
      return this.tell.run(tx, messages.flatMap(tellings), occurredAt);
    }
  }
  return WebhookConsumer;
}
