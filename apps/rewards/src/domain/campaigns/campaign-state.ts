/** Where a campaign stands. Before its first approval it stands where its newest revision does. */
export type CampaignState =
  | 'draft'
  | 'in-review'
  | 'changes-requested'
  | 'rejected'
  | 'approved'
  | 'scheduled'
  | 'live'
  | 'paused'
  | 'ended'
  | 'archived';

/** Where a revision stands; one at a time is active, and at most one is written or waits. */
export type RevisionState = 'draft' | 'in-review' | 'changes-requested' | 'rejected' | 'active' | 'replaced';

export const campaignActs = ['submit', 'withdraw', 'launch', 'pause', 'resume', 'end', 'archive'] as const;
/** What people who manage campaigns do with one. */
export type CampaignAct = (typeof campaignActs)[number];

/** What others say of a revision that was submitted. */
export const campaignDecisions = ['approve', 'request-changes', 'reject'] as const;
export type CampaignDecision = (typeof campaignDecisions)[number];

/** What the calendar does with a campaign: its first day comes, its last day is over. */
export type CalendarAct = 'start' | 'close';

/** Acts on the campaign itself, by the state it is in. */
const moves: Readonly<
  Record<
    Exclude<CampaignAct, 'submit' | 'withdraw'> | CalendarAct,
    Partial<Record<CampaignState, CampaignState>>
  >
> = {
  // On its first day it starts at once; before, the calendar starts it.
  launch: { approved: 'scheduled' },
  start: { scheduled: 'live' },
  pause: { live: 'paused' },
  resume: { paused: 'live' },
  end: { scheduled: 'ended', live: 'ended', paused: 'ended' },
  close: { scheduled: 'ended', live: 'ended', paused: 'ended' },
  archive: {
    draft: 'archived',
    'changes-requested': 'archived',
    rejected: 'archived',
    approved: 'archived',
    ended: 'archived',
  },
};

/** Acts on the pending revision, by the state it is in. */
const revisionMoves: Readonly<
  Record<'submit' | 'withdraw' | CampaignDecision, Partial<Record<RevisionState, RevisionState>>>
> = {
  submit: { draft: 'in-review' },
  withdraw: { 'in-review': 'draft' },
  approve: { 'in-review': 'active' },
  'request-changes': { 'in-review': 'changes-requested' },
  reject: { 'in-review': 'rejected' },
};

/** @returns the state it leads to; undefined where it is not allowed */
export function campaignMove(
  state: CampaignState,
  act: Exclude<CampaignAct, 'submit' | 'withdraw'> | CalendarAct,
): CampaignState | undefined {
  return moves[act][state];
}

/** @returns the state it leads to; undefined where it is not allowed */
export function revisionMove(
  state: RevisionState,
  act: 'submit' | 'withdraw' | CampaignDecision,
): RevisionState | undefined {
  return revisionMoves[act][state];
}

/** Whether another revision may be written: not of a campaign that is over. */
export function mayBeDrafted(state: CampaignState): boolean {
  return state !== 'ended' && state !== 'archived';
}

/** A revision that waits is not written over under the eyes of those who read it: it is taken back first. */
export function mayBeWrittenOver(state: RevisionState): boolean {
  return state !== 'in-review';
}

/** Whether acts on a revision change the state of the campaign too: until one was approved. */
export function standsWithRevision(state: CampaignState): boolean {
  return ['draft', 'in-review', 'changes-requested', 'rejected'].includes(state);
}

/** Steps that systems outside are told of, from the launch on. */
export type ToldStep =
  | Exclude<CampaignAct, 'submit' | 'withdraw'>
  | CalendarAct
  /** All it gave is taken back. */
  | 'reverse';

/** Whether others are told: drafts and approvals are nobody's outside, nor that something was put away that never ran. */
export function isTold(act: string, from: CampaignState): act is ToldStep {
  if (act === 'archive') return from === 'ended';
  return ['launch', 'start', 'pause', 'resume', 'end', 'close', 'reverse'].includes(act);
}
