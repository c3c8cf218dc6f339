import { DomainError, type Uuid } from '@evergreen/kernel';
import { type Caller, officesOf } from '@evergreen/rpc';
import type { CampaignActor } from '../../domain/campaigns/campaign.ts';
import type { CampaignViewer } from '../../use-cases/campaigns/read-campaigns.ts';

const nobody = '00000000-0000-0000-0000-000000000000' as Uuid;

/**
 * Who acts: a member of staff, or the operator's command, which writes those that a demonstration begins with.
 * @throws DomainError FORBIDDEN
 */
export function actorOf(caller: Caller): CampaignActor {
  if (caller.kind === 'staff') return { accountId: caller.accountId as Uuid, label: caller.staffNumber };
  if (caller.kind === 'service' && caller.name === 'operator')
    return { accountId: nobody, label: caller.name };
  throw new DomainError('FORBIDDEN', 'Campaigns are written by staff or by the operator');
}

export function viewerOf(caller: Caller): CampaignViewer {
  const may = (action: 'manage' | 'approve') => officesOf(caller, action, 'Campaign').includes('/');
  return {
    accountId: actorOf(caller).accountId,
    mayManage: may('manage'),
    mayApprove: caller.kind === 'staff' && may('approve'),
  };
}
