import type { MessageInitShape } from '@bufbuild/protobuf';
import { type AuditedService, auditRecorded } from '@evergreen/contracts';
import { ActorKind, type AuditActSchema } from '@evergreen/contracts/audit';
import type { Outbox } from '@evergreen/events';
import { type Clock, uuidv7 } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { type Caller, currentCall } from '@evergreen/rpc';

/** Something somebody did. Never holds personal data of a customer: of such fields it says only that they changed. */
export interface Act {
  /** Record and past tense: `staff.grants-changed`, `customer.revealed`. */
  readonly act: string;
  readonly recordKind: string;
  readonly recordId: string;
  /** The office the record belongs to; `/` where it belongs to the company. */
  readonly orgPath?: string;
  /** Whose data it is, where it is somebody's. */
  readonly customerId?: string;
  /** The fields that changed, as they were; absent where there was nothing. */
  readonly before?: Readonly<Record<string, unknown>>;
  /** The fields that changed, as they are; absent where nothing is left. */
  readonly after?: Readonly<Record<string, unknown>>;
  /** Why, in the actor's words. */
  readonly reason?: string;
  /** Who did it, where that is not the caller: nobody is signed in yet while signing in. */
  readonly actor?: Caller;
  /** Where from, where the caller's session does not say. */
  readonly address?: string;
  /** Of the request, where acts of several are written down together. */
  readonly correlationId?: string;
}

/** An event holds at most this many acts. */
const actsAnEvent = 1_000;

/** Where a service writes down who did what: in the transaction of the act, or not at all. */
export class AuditTrail {
  constructor(
    private readonly service: AuditedService,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Records acts of the caller of the current call; outside of a call, of the service itself. */
  async record(tx: Transaction, ...acts: readonly Act[]): Promise<void> {
    const at = this.clock.now();
    const call = currentCall();
    const caller = call?.caller ?? ({ kind: 'service', name: this.service } as const);
    const messages = acts.map((act) => messageOf(act, caller, at, call?.correlationId ?? ''));
    for (let from = 0; from < messages.length; from += actsAnEvent) {
      const event = { acts: messages.slice(from, from + actsAnEvent) };
      await this.outbox.append(tx, auditRecorded(this.service), event);
    }
  }
}

function messageOf(
  act: Act,
  caller: Caller,
  at: Date,
  correlationId: string,
): MessageInitShape<typeof AuditActSchema> {
  const actor = act.actor ?? caller;
  const session = actor.kind === 'member' || actor.kind === 'staff' ? actor.session : undefined;
  return {
    actId: uuidv7(at.getTime()),
    at: at.toISOString(),
    actorKind: actorKinds[actor.kind],
    actorId: actor.kind === 'anonymous' ? '' : actor.kind === 'service' ? actor.name : actor.accountId,
    act: act.act,
    recordKind: act.recordKind,
    recordId: act.recordId,
    orgPath: act.orgPath ?? '/',
    customerId: act.customerId ?? '',
    beforeJson: act.before === undefined ? '' : JSON.stringify(act.before),
    afterJson: act.after === undefined ? '' : JSON.stringify(act.after),
    reason: act.reason ?? '',
    address: act.address ?? session?.address ?? '',
    sessionId: session?.id ?? '',
    correlationId: act.correlationId ?? correlationId,
  };
}

const actorKinds = {
  anonymous: ActorKind.ANONYMOUS,
  member: ActorKind.MEMBER,
  staff: ActorKind.STAFF,
  service: ActorKind.SERVICE,
} as const satisfies Record<Caller['kind'], ActorKind>;
