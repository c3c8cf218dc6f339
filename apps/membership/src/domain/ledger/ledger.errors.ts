import { DomainError } from '@evergreen/kernel';
import type { MemberState } from '../member.ts';

export const memberUnknown = (memberId: string) =>
  new DomainError('MEMBER_UNKNOWN', 'There is no such member', { memberId });

export const keyReused = (key: string) =>
  new DomainError('KEY_REUSED', 'The key was used for an entry with other content', { key });

/** The account does not take part in this: it is closed, blocked, paused or merged into another. */
export const accountState = (memberId: string, state: MemberState) =>
  new DomainError('ACCOUNT_STATE', `The account is ${state.toLowerCase()}`, { memberId, state });

export const pointsInsufficient = (asked: bigint, available: bigint) =>
  new DomainError('POINTS_INSUFFICIENT', 'There are not enough points', { asked, available });

export const holdUnknown = (holdId: string) =>
  new DomainError('HOLD_UNKNOWN', 'There is no such hold on the account', { holdId });

/** Nothing is held any more. */
export const holdEnded = (holdId: string, why: 'CAPTURED' | 'RELEASED' | 'EXPIRED') =>
  new DomainError('HOLD_ENDED', `The hold is ${why.toLowerCase()}`, { holdId, why });

export const entryUnknown = (entryId: string) =>
  new DomainError('ENTRY_UNKNOWN', 'There is no such entry on the account', { entryId });

/** An entry of this kind cannot be undone this way. */
export const entryKindRefused = (entryId: string, kind: string, asked: string) =>
  new DomainError('ENTRY_KIND_REFUSED', `An entry of kind ${kind} cannot be ${asked}`, {
    entryId,
    kind,
    asked,
  });

/** More is asked than there is left to capture, refund, take back or restore. */
export const amountExceeded = (asked: bigint, left: bigint) =>
  new DomainError('AMOUNT_EXCEEDED', 'More points are asked than are left of it', { asked, left });

export const holdsOpen = (memberId: string, holds: number) =>
  new DomainError('HOLDS_OPEN', 'Points of the account are still held', { memberId, holds });

export const transferRefused = (why: 'SAME_ACCOUNT') =>
  new DomainError('TRANSFER_REFUSED', 'Points cannot be given to the account they lie on', { why });
