import { addDays, type LocalDate, type Uuid } from '@evergreen/kernel';
import type { MemberState } from './member.ts';

/** What changes a member's state and nothing else. */
export const stateActs = ['PAUSE', 'RESUME', 'BLOCK', 'UNBLOCK', 'CLOSE', 'REOPEN'] as const;

export type StateAct = (typeof stateActs)[number];

/** What members do with their own: what others stopped or ended stays so until those lift it. */
export const ownStateActs = ['PAUSE', 'RESUME', 'CLOSE'] as const satisfies readonly StateAct[];

export type OwnStateAct = (typeof ownStateActs)[number];

/** Whatever is done with a membership. */
export type MemberAct = StateAct | 'ENROL' | 'MERGE' | 'UNMERGE' | 'JOIN_HOUSEHOLD' | 'LEAVE_HOUSEHOLD';

/** So long after it was closed a membership may be opened again. */
export const reopenDays = 90;

/** Where a membership stands, and how it came there. */
export interface MemberStanding {
  readonly state: MemberState;
  /** The state before, and since when it is over; null: there was none. */
  readonly before: { readonly state: MemberState; readonly until: LocalDate } | null;
}

export type StateDecision =
  | { readonly kind: 'moves'; readonly to: MemberState }
  | { readonly kind: 'refused'; readonly reason: 'STATE' }
  | { readonly kind: 'refused'; readonly reason: 'TOO_LATE'; readonly until: LocalDate };

/** `back`: to the state it was in before, so that nobody escapes a block by closing. */
const moves = {
  PAUSE: { ACTIVE: 'PAUSED' },
  RESUME: { PAUSED: 'ACTIVE' },
  BLOCK: { ACTIVE: 'BLOCKED', PAUSED: 'BLOCKED' },
  UNBLOCK: { BLOCKED: 'back' },
  CLOSE: { ACTIVE: 'CLOSED', PAUSED: 'CLOSED', BLOCKED: 'CLOSED' },
  REOPEN: { CLOSED: 'back' },
} as const satisfies Record<StateAct, Partial<Record<MemberState, MemberState | 'back'>>>;

/** What an act does to a membership on a day. */
export function decideStateAct(act: StateAct, standing: MemberStanding, on: LocalDate): StateDecision {
  const byState: Partial<Record<MemberState, MemberState | 'back'>> = moves[act];
  const to = byState[standing.state];
  if (to === undefined) return { kind: 'refused', reason: 'STATE' };
  const until = reopenUntil(standing);
  if (until !== null && on > until) return { kind: 'refused', reason: 'TOO_LATE', until };
  return { kind: 'moves', to: to === 'back' ? (standing.before?.state ?? 'ACTIVE') : to };
}

/** The last day on which a closed membership may be opened again; null: it is not closed. */
export function reopenUntil({ state, before }: MemberStanding): LocalDate | null {
  return state === 'CLOSED' && before !== null ? addDays(before.until, reopenDays) : null;
}

/** The acts that would change something on a day. */
export function openActs(standing: MemberStanding, on: LocalDate): StateAct[] {
  return stateActs.filter((act) => decideStateAct(act, standing, on).kind === 'moves');
}

/** Of these, what the member may do. */
export function openOwnActs(standing: MemberStanding, on: LocalDate): OwnStateAct[] {
  if (!isAtWill(standing.state)) return [];
  return ownStateActs.filter((act) => decideStateAct(act, standing, on).kind === 'moves');
}

/** What keeps two memberships from becoming one. */
export type MergeObstacle =
  | 'SAME_MEMBER'
  /** What is blocked stays so, and what is closed stays closed. */
  | 'STATE'
  | 'STATE_INTO'
  | 'HOLDS_OPEN';

interface MergeSide {
  readonly memberId: Uuid;
  readonly state: MemberState;
}

export function mergeObstacles(
  merged: MergeSide & { readonly openHolds: number },
  into: MergeSide,
): MergeObstacle[] {
  if (merged.memberId === into.memberId) return ['SAME_MEMBER'];
  return [
    ...(isAtWill(merged.state) ? [] : ['STATE' as const]),
    ...(isAtWill(into.state) ? [] : ['STATE_INTO' as const]),
    ...(merged.openHolds > 0 ? ['HOLDS_OPEN' as const] : []),
  ];
}

/** Whether the membership is where its member wants it: nobody else has stopped it. */
export function isAtWill(state: MemberState): boolean {
  return state === 'ACTIVE' || state === 'PAUSED';
}

/** An act as it is kept for ever. */
export interface DoneAct {
  readonly actId: Uuid;
  readonly memberId: Uuid;
  readonly key: string;
  readonly act: MemberAct;
  /** Null: there was no membership before. */
  readonly from: MemberState | null;
  readonly to: MemberState;
  /** Whom it was merged into, or was separated from. */
  readonly counterpartMemberId: Uuid | null;
  /** What it did to the ledger; null: nothing. */
  readonly entryId: Uuid | null;
  readonly points: bigint;
  readonly householdId: Uuid | null;
  readonly consentedOn: LocalDate | null;
  readonly mayDraw: boolean | null;
  readonly reason: string;
  /** Staff number, the name of a service, or `member` for their own act. */
  readonly actor: string;
  readonly effectiveOn: LocalDate;
  readonly recordedAt: Date;
}

/** What a key asks for: the same key may ask for nothing else. */
export type AskedAct = Pick<DoneAct, 'act' | 'reason'> &
  Partial<Pick<DoneAct, 'consentedOn' | 'mayDraw'>> & {
    /** Undefined: it goes without saying. */
    readonly counterpartMemberId?: Uuid | null;
  };

/** Whether an act is what is asked for. */
export function isSameAct(done: DoneAct, asked: AskedAct): boolean {
  return (
    done.act === asked.act &&
    done.reason === asked.reason &&
    (asked.counterpartMemberId === undefined || done.counterpartMemberId === asked.counterpartMemberId) &&
    done.consentedOn === (asked.consentedOn ?? null) &&
    done.mayDraw === (asked.mayDraw ?? null)
  );
}
