import type { LocalDate, Uuid } from '@evergreen/kernel';
import type { CampaignDefinition } from './campaign-definition.ts';
import type { CampaignState, RevisionState } from './campaign-state.ts';

/** What a campaign is besides its revisions. */
export interface Campaign {
  readonly id: Uuid;
  readonly state: CampaignState;
  /** Null before the first approval. */
  readonly activeRevision: number | null;
  readonly newestRevision: number;
  readonly createdByLabel: string;
  readonly createdAt: Date;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly stackingGroup: string | null;
  /** Null: it has no place in its group. */
  readonly stackingPlace: number | null;
  readonly launchedOn: LocalDate | null;
  /** When all it gave was taken back, or began to be. */
  readonly reversedAt: Date | null;
}

/** A definition as somebody wrote it, with what was reckoned then. */
export interface CampaignRevision {
  readonly campaignId: Uuid;
  readonly revision: number;
  readonly state: RevisionState;
  readonly definition: CampaignDefinition;
  readonly draftedBy: Uuid;
  readonly draftedByLabel: string;
  readonly draftedAt: Date;
  /** Null until it was submitted. */
  readonly submittedBy: Uuid | null;
  /** The most it can cost, in minor units. */
  readonly valueMinor: bigint;
  readonly approvalsNeeded: number;
  readonly approvals: readonly CampaignApproval[];
}

export interface CampaignApproval {
  readonly by: Uuid;
  readonly byLabel: string;
  readonly at: Date;
}

/** One step of a campaign's life. */
export interface CampaignStep {
  readonly act: string;
  readonly revision: number;
  readonly from: string;
  readonly to: string;
  readonly byLabel: string;
  readonly at: Date;
  readonly reason: string;
}

export type CampaignRunKind = 'giving' | 'dry' | 'reversal';

/** Which run does what for which campaign. */
export interface CampaignRunKept {
  readonly runId: Uuid;
  readonly campaignId: Uuid;
  readonly kind: CampaignRunKind;
  readonly revision: number;
  readonly audienceId: Uuid | null;
  /** What all of the run's grants are named; empty where it gives nothing by itself. */
  readonly occasion: string;
}

/** Who acts on a campaign. */
export interface CampaignActor {
  readonly accountId: Uuid;
  /** A staff number, `operator`, or `calendar`. */
  readonly label: string;
}

/**
 * Whether somebody may not decide on a revision: it is theirs, or they have approved it already.
 * Whoever wrote it or submitted it is of its authors.
 */
export function mayNotDecide(
  revision: Pick<CampaignRevision, 'draftedBy' | 'submittedBy' | 'approvals'>,
  accountId: string,
): 'own' | 'approved' | undefined {
  if (revision.draftedBy === accountId || revision.submittedBy === accountId) return 'own';
  return revision.approvals.some(({ by }) => by === accountId) ? 'approved' : undefined;
}
