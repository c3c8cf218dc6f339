import { type AuditedService, auditedServices, auditRecorded } from '@evergreen/contracts';
import {
  type ActorKind as WireActorKind,
  ActorKind,
  type AuditAct,
  type AuditRecorded,
  type AuditRecordedSchema,
} from '@evergreen/contracts/audit';
import type { EventConsumer } from '@evergreen/events';
import { InvalidInput, isUuid } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable, type Type } from '@nestjs/common';
import type { ArrivedAct, AuditActorKind } from '../domain/audit-entry.ts';
import { TakeAuditActs } from '../use-cases/take-audit-acts.ts';

type ActConsumer = EventConsumer<typeof AuditRecordedSchema, AuditAct>;

/** One consumer for each service that records acts, because a consumer hears one stream. */
export const auditConsumers: readonly Type<ActConsumer>[] = auditedServices.map(consumerOf);

function consumerOf(service: AuditedService): Type<ActConsumer> {
  @Injectable()
  class AuditActsConsumer implements ActConsumer {
    readonly durable = `audit-${service}`;
    readonly event = auditRecorded(service);

    constructor(@Inject(TakeAuditActs) private readonly take: TakeAuditActs) {}

    facts(message: AuditRecorded): readonly AuditAct[] {
      return message.acts;
    }

    keyOf(act: AuditAct): string {
      return act.actId;
    }

    apply(tx: Transaction, acts: readonly AuditAct[]): Promise<void> {
      return this.take.run(
        tx,
        acts.map((act) => arrivedAct(service, act)),
      );
    }
  }
  return AuditActsConsumer;
}

/** @throws InvalidInput when the act has no id or no time */
export function arrivedAct(service: AuditedService, message: AuditAct): ArrivedAct {
  const at = new Date(message.at);
  if (!isUuid(message.actId)) throw new InvalidInput([{ field: 'actId', problem: 'is not a UUID' }]);
  if (Number.isNaN(at.getTime())) throw new InvalidInput([{ field: 'at', problem: 'is not an instant' }]);
  const actorKind = actorKinds[message.actorKind];
  // Where a member was is the member's data and must be able to go, also when nobody knows yet that it was them.
  const isMembers = actorKind === 'member' || (actorKind === 'anonymous' && message.customerId !== '');
  const address = storable(message.address);
  return {
    act: {
      actId: message.actId,
      service,
      at,
      actorKind,
      actorId: storable(message.actorId),
      act: storable(message.act),
      recordKind: storable(message.recordKind),
      recordId: storable(message.recordId),
      orgPath: storable(message.orgPath),
      customerId: storable(message.customerId),
      address: isMembers ? '' : address,
      sessionId: storable(message.sessionId),
      correlationId: storable(message.correlationId),
    },
    detail: {
      before: storable(message.beforeJson),
      after: storable(message.afterJson),
      reason: storable(message.reason),
      address: isMembers ? address : '',
    },
  };
}

const actorKinds = {
  [ActorKind.UNSPECIFIED]: 'anonymous',
  [ActorKind.ANONYMOUS]: 'anonymous',
  [ActorKind.MEMBER]: 'member',
  [ActorKind.STAFF]: 'staff',
  [ActorKind.SERVICE]: 'service',
} as const satisfies Record<WireActorKind, AuditActorKind>;

/** Postgres keeps no NUL in a text, and an act must not be lost over what somebody typed. */
function storable(text: string): string {
  return text.replaceAll('\0', '\u{fffd}');
}
