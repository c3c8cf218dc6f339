import { type Clock, uuidv7 } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { bodyOf, partsOf, type WebhookItem, type WebhookKind } from '../../domain/webhooks/event-kinds.ts';
import { subscribedKinds } from '../../persistence/webhooks/endpoints.repository.ts';
import { customerRefs, insertMessages } from '../../persistence/webhooks/messages.repository.ts';

const customerNames = ['customerId', 'intoCustomerId'];

/** What happened, for those who subscribe to a kind. Customers stand in `customerId` and `intoCustomerId`. */
export interface Telling {
  readonly kind: WebhookKind;
  /** Asked only where somebody listens. */
  items(): readonly WebhookItem[];
}

/** Makes the messages of what happened, in the transaction that learns of it. While nobody listens it costs one look. */
@Injectable()
export class TellSystems {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** Whether some endpoint is to be told of a kind: for callers whose items cost something to find. */
  async isHeard(tx: Transaction, kind: WebhookKind): Promise<boolean> {
    return (await subscribedKinds(tx)).has(kind);
  }

  /** Whether any endpoint is to be told of anything. */
  async isAnybodyThere(tx: Transaction): Promise<boolean> {
    return (await subscribedKinds(tx)).size > 0;
  }

  async run(tx: Transaction, tellings: readonly Telling[], occurredAt: Date): Promise<void> {
    const heard = await subscribedKinds(tx);
    const told = tellings
      .filter(({ kind }) => heard.has(kind))
      .map(({ kind, items }) => ({ kind, items: items() }))
      .filter(({ items }) => items.length > 0);
    if (told.length === 0) return;
    const named = await this.withRefs(tx, told);
    const at = this.clock.now();
    const messages = named.flatMap(({ kind, items }) =>
      partsOf(items).map((part) => ({
        ...{ id: uuidv7(at.getTime()), kind, items: part.length },
        body: bodyOf(kind, occurredAt, part),
      })),
    );
    await insertMessages(tx, messages, { at, on: this.clock.today() });
  }

  /** Systems of the insurer know customers by the insurer's own numbers. */
  private async withRefs(
    tx: Transaction,
    told: readonly { readonly kind: string; readonly items: readonly WebhookItem[] }[],
  ): Promise<readonly { readonly kind: string; readonly items: readonly WebhookItem[] }[]> {
    const ids = told.flatMap(({ items }) =>
      items.flatMap((item) => customerNames.flatMap((name) => item[name] ?? [])),
    );
    const refs = await customerRefs(tx, [...new Set(ids.map(String))]);
    const named = (item: WebhookItem): WebhookItem =>
      Object.fromEntries(
        Object.entries(item).flatMap(([name, value]) =>
          customerNames.includes(name)
            ? [
                [name, value],
                [name.replace(/Id$/, 'Ref'), refs.get(String(value)) ?? null],
              ]
            : [[name, value]],
        ),
      );
    return told.map(({ kind, items }) => ({ kind, items: items.map(named) }));
  }
}
