import { isWithin } from '@evergreen/access';
import { AuditTrail } from '@evergreen/audit';
import { EventAudienceService } from '@evergreen/contracts/customer-profile';
import { type Run, RunEngine } from '@evergreen/jobs';
import type { Uuid } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { officesOf, RpcClient } from '@evergreen/rpc';
import { Inject, Injectable } from '@nestjs/common';
import { type InvitationParams, inviteKind } from '../../domain/events/invitation-run.ts';
import { eventWithin } from '../../persistence/events/events.repository.ts';
import { onServiceAccount } from '../on-service-account.ts';
import { eventUnknown, labelOf, refusal } from './event-errors.ts';
import type { Author } from './write-events.ts';

export interface InvitationsOrder {
  readonly eventId: Uuid;
  readonly key: string;
  readonly audience: InvitationParams['audience'];
  /** Of a demonstration: when it was. */
  readonly pastAt: Date | undefined;
}

const runsMax = 20;

/** Sends invitations out, as a run. The key is permanent: the same key gives the first run again. */
@Injectable()
export class StartInvitations {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RunEngine) private readonly engine: RunEngine,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(RpcClient) private readonly rpc: RpcClient,
  ) {}

  /** @throws DomainError NOT_FOUND also of the segment, FORBIDDEN, EVENT_STATE, KEY_REUSED */
  async run({ caller, accountId }: Author, order: InvitationsOrder): Promise<Run> {
    const { eventId, audience, pastAt } = order;
    const event = await eventWithin(this.database, eventId, officesOf(caller, 'read', 'MemberEvent'));
    if (event === undefined) throw eventUnknown();
    if (!isWithin(event.plan.orgPath, officesOf(caller, 'manage', 'MemberEvent')))
      throw refusal('FORBIDDEN', 'This is not one of your offices');
    // A run that cannot find its audience would only fail later.
    if ('segmentId' in audience) {
      const look = { segmentId: audience.segmentId, office: event.plan.orgPath, limit: 1 };
      await onServiceAccount(() => this.rpc.service(EventAudienceService).listInvitable(look));
    }
    const params: InvitationParams = {
      ...{ eventId, office: event.plan.orgPath, audience },
      ...(pastAt && { at: pastAt.toISOString() }),
    };
    const run = await this.database.transaction(async (tx) => {
      const started = await this.engine.start(tx, {
        ...{
          kind: inviteKind,
          key: `${eventId}/${accountId}/${order.key}`,
          params,
          startedBy: labelOf(caller),
        },
      });
      if (!started.isNew) return started.run;
      if (event.state !== 'published')
        throw refusal('EVENT_STATE', 'The event is not open for this', { state: event.state });
      await this.audit.record(tx, {
        ...{ act: 'event.invitations-started', recordKind: 'member-event', recordId: eventId },
        ...{ orgPath: event.plan.orgPath, after: audienceForAudit(audience) },
      });
      return started.run;
    });
    this.engine.wake();
    return run;
  }

  /** Those of an event, the newest first; of the newest runs there are. */
  async ofEvent(eventId: string): Promise<Run<InvitationParams>[]> {
    const runs = (await this.engine.list(inviteKind, 200)) as Run<InvitationParams>[];
    return runs.filter(({ params }) => params.eventId === eventId).slice(0, runsMax);
  }
}

function audienceForAudit(audience: InvitationParams['audience']): Record<string, unknown> {
  return 'segmentId' in audience
    ? { segmentId: audience.segmentId }
    : { numbers: audience.sourceRefs.length };
}
