import { DomainError } from '@evergreen/kernel';

/** Why somebody is listed. Closed: honest claims, a complaint or a high loss ratio are no reasons, however many. */
export const entryReasons = [
  'FRAUD_JUDGMENT',
  'FRAUD_ADMISSION',
  'REGULATOR_LIST',
  'FALSE_IDENTITY',
  'STAFF_THREATENED',
  'CLAIM_FARMING',
] as const;

export type EntryReason = (typeof entryReasons)[number];

export type EntryState =
  'PROPOSED' | 'UNDER_REVIEW' | 'ACTIVE' | 'APPEALED' | 'LIFTED' | 'EXPIRED' | 'REJECTED';

/** States in which an entry counts: an appeal alone suspends nothing. */
export const countingStates = ['ACTIVE', 'APPEALED'] as const satisfies readonly EntryState[];
/** States in which an entry is looked for among new customers. */
export const openStates = ['PROPOSED', 'UNDER_REVIEW', ...countingStates] as const;

/** Which entries a list shows. */
export type EntryFilter = 'all' | 'open' | 'to-decide' | 'recheck-due' | 'over';

/** What is done with an entry once it is proposed. */
export type EntryAct =
  | 'TAKE_UP'
  | 'APPROVE'
  | 'REJECT'
  | 'WITHDRAW'
  | 'GIVE_NOTICE'
  | 'APPEAL'
  | 'REFUSE_APPEAL'
  | 'GRANT_APPEAL'
  | 'LIFT'
  | 'RECHECK'
  | 'EXPIRE';

/** Who has a hand in an act, as the guard needs to know them. */
export interface Hands {
  readonly by: string;
  readonly proposedBy: string;
  /** Who approved it; null before. */
  readonly decidedBy: string | null;
}

/** `other`: anybody but who proposed it. `third`: neither who proposed nor who approved it. */
type WhoMay = 'anybody' | 'proposer' | 'other' | 'third' | 'nobody';

/** Each act: from which state to which, and whose hand it needs. What is not here does not happen. */
export const moves = {
  TAKE_UP: { from: { PROPOSED: 'UNDER_REVIEW' }, who: 'other' },
  APPROVE: { from: { UNDER_REVIEW: 'ACTIVE' }, who: 'other' },
  REJECT: { from: { UNDER_REVIEW: 'REJECTED' }, who: 'other' },
  WITHDRAW: { from: { PROPOSED: 'REJECTED', UNDER_REVIEW: 'REJECTED' }, who: 'proposer' },
  GIVE_NOTICE: { from: { ACTIVE: 'ACTIVE', APPEALED: 'APPEALED' }, who: 'anybody' },
  APPEAL: { from: { ACTIVE: 'APPEALED' }, who: 'anybody' },
  REFUSE_APPEAL: { from: { APPEALED: 'ACTIVE' }, who: 'third' },
  GRANT_APPEAL: { from: { APPEALED: 'LIFTED' }, who: 'third' },
  LIFT: { from: { ACTIVE: 'LIFTED', APPEALED: 'LIFTED' }, who: 'anybody' },
  RECHECK: { from: { ACTIVE: 'ACTIVE', APPEALED: 'APPEALED' }, who: 'other' },
  EXPIRE: { from: { ACTIVE: 'EXPIRED', APPEALED: 'EXPIRED' }, who: 'nobody' },
} as const satisfies Record<
  EntryAct,
  { readonly from: Partial<Record<EntryState, EntryState>>; readonly who: WhoMay }
>;

/**
 * Where an act leads to.
 * @throws DomainError BLACKLIST_STATE where the state does not allow it; SECOND_PERSON_NEEDED where another has to do it
 */
export function stateAfter(act: EntryAct, state: EntryState, hands: Hands): EntryState {
  const { from, who }: { from: Partial<Record<EntryState, EntryState>>; who: WhoMay } = moves[act];
  const next = from[state];
  if (next === undefined)
    throw new DomainError('BLACKLIST_STATE', 'The state does not allow it', { state, act });
  if (!mayBe(who, hands))
    throw new DomainError('SECOND_PERSON_NEEDED', 'Somebody else has to do this', { act });
  return next;
}

/** Whether the state and the hands allow the act: what a screen offers. */
export function isAllowed(act: EntryAct, state: EntryState, hands: Hands): boolean {
  const { from, who }: { from: Partial<Record<EntryState, EntryState>>; who: WhoMay } = moves[act];
  return from[state] !== undefined && mayBe(who, hands);
}

function mayBe(who: WhoMay, { by, proposedBy, decidedBy }: Hands): boolean {
  switch (who) {
    case 'anybody':
      return true;
    case 'proposer':
      return by === proposedBy;
    case 'other':
      return by !== proposedBy;
    case 'third':
      return by !== proposedBy && by !== decidedBy;
    case 'nobody':
      return false;
  }
}

/** Whether the entry counts against those it is about. */
export function counts(state: EntryState): boolean {
  return (countingStates as readonly EntryState[]).includes(state);
}

/** The office above, which decides on what an office proposes; the head office decides on its own. */
export function officeAbove(orgPath: string): string {
  const cut = orgPath.lastIndexOf('/');
  return cut <= 0 ? '/' : orgPath.slice(0, cut);
}
