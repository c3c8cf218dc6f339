import type { LocalDate } from '@evergreen/kernel';
import type { CampaignDefinition } from '../../domain/campaigns/campaign-definition.ts';
import type { CampaignSettings } from '../../domain/campaigns/campaign-settings.ts';
import type { Candidate } from '../../domain/campaigns/decide-grants.ts';

/** By what a campaign gives. */
export interface Giving {
  readonly campaignId: string;
  readonly revision: number;
  readonly definition: CampaignDefinition;
  readonly settings: CampaignSettings;
  readonly on: LocalDate;
  /** Null of what events bring. */
  readonly runId: string | null;
  /** Decides and counts, gives nothing. */
  readonly isDry: boolean;
}

/** Somebody who has come to an occasion. */
export interface OccasionOf extends Pick<
  Candidate,
  'customerId' | 'orgPath' | 'policyId' | 'base' | 'isBlacklisted'
> {
  readonly occasion: string;
}

/** Permanent name of what a campaign gives on an occasion, at the ledger and among notices. */
export function grantKey(campaignId: string, occasion: string): string {
  return `campaign/${campaignId}/${occasion}`;
}
