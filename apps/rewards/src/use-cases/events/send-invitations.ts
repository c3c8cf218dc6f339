import { EventAudienceService, type LeftOut } from '@evergreen/contracts/customer-profile';
import { type Clock, DomainError } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { RpcClient } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import {
  added,
  type InvitationCounts,
  type InvitationParams,
  type InvitationProgress,
} from '../../domain/events/invitation-run.ts';
import { InviteCustomers, type InviteOutcome } from './invite-customers.ts';

/** As many as customer-profile answers in one call, and as one event of notices holds. */
const customersAtOnce = 1_000;

/** Invites an audience page by page: customer-profile is asked between the transactions, never in one. */
@Injectable()
export class SendInvitations {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RpcClient) private readonly rpc: RpcClient,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(InviteCustomers) private readonly invite: InviteCustomers,
  ) {}

  /** One page. Done again it changes nothing. @returns what was counted with it; without `after`: it was the last one */
  async page(
    runId: string,
    params: InvitationParams,
    before: InvitationProgress,
  ): Promise<InvitationProgress> {
    const found = await this.look(params, before.after);
    const at = params.at === undefined ? this.clock.now() : new Date(params.at);
    const outcomes =
      found.customerIds.length === 0
        ? []
        : await this.database.transaction((tx) =>
            this.invite.run(tx, {
              ...{ eventId: params.eventId, sourceKind: 'invitation-run', sourceId: runId, at },
              customers: found.customerIds.map((customerId) => ({
                customerId,
                key: `invitation-run/${runId}`,
              })),
            }),
          );
    if (outcomes.some((each) => each.outcome === 'refused' && each.because === 'EVENT_STATE'))
      throw new DomainError('EVENT_STATE', 'The event takes no answers any more');
    return {
      ...added(before, { ...leftOut(found.leftOut), ...counted(outcomes, found) }),
      after: found.next,
    };
  }

  private async look(
    { audience, office }: InvitationParams,
    after: string | undefined,
  ): Promise<{ customerIds: string[]; leftOut: LeftOut | undefined; next: string | undefined }> {
    const service = this.rpc.service(EventAudienceService);
    if ('segmentId' in audience) {
      const call = { segmentId: audience.segmentId, office, limit: customersAtOnce };
      const page = await service.listInvitable({ ...call, ...(after === undefined ? {} : { after }) });
      return { customerIds: page.customerIds, leftOut: page.leftOut, next: page.nextAfter };
    }
    const found = await service.findInvitable({ sourceRefs: [...audience.sourceRefs], office });
    return { customerIds: found.customerIds, leftOut: found.leftOut, next: undefined };
  }
}

function leftOut(wire: LeftOut | undefined): Omit<InvitationCounts, 'lookedAt' | 'invited' | 'already'> {
  return {
    ...{ unknown: Number(wire?.unknown ?? 0), optedOut: Number(wire?.optedOut ?? 0) },
    ...{ blacklisted: Number(wire?.blacklisted ?? 0), elsewhere: Number(wire?.elsewhere ?? 0) },
  };
}

function counted(
  outcomes: readonly InviteOutcome[],
  { leftOut: wire }: { readonly leftOut: LeftOut | undefined },
): Partial<InvitationCounts> {
  const of = (outcome: InviteOutcome['outcome']) =>
    outcomes.filter((each) => each.outcome === outcome).length;
  const left = leftOut(wire);
  const apart = left.unknown + left.optedOut + left.blacklisted + left.elsewhere;
  return {
    ...{ lookedAt: outcomes.length + apart, invited: of('invited'), already: of('already') },
    // Those of whom the service of rewards heard meanwhile.
    blacklisted: left.blacklisted + of('refused'),
  };
}
