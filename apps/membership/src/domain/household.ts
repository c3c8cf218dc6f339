import type { LocalDate, Uuid } from '@evergreen/kernel';
import type { MemberState } from './member.ts';

/** More than any family needs: all of their accounts are locked together. */
export const householdMembersMax = 20;

/** A member who shares points with others, by consent. */
export interface HouseholdMember {
  readonly householdId: Uuid;
  readonly memberId: Uuid;
  readonly state: MemberState;
  readonly joinedOn: LocalDate;
  readonly consentedOn: LocalDate;
  readonly mayDraw: boolean;
  /** The words agreed to, and when; null: staff took the consent, and the others are not shown who it is. */
  readonly wordingId: string | null;
  readonly wording: string | null;
  readonly wordedOn: LocalDate | null;
}

export type HouseholdRefusal =
  | 'IN_A_HOUSEHOLD'
  | 'IN_NO_HOUSEHOLD'
  /** The one to share with is in none. */
  | 'NO_HOUSEHOLD_THERE'
  | 'FULL'
  | 'MAY_NOT_DRAW'
  /** Who may not use the points of a household lets nobody else use them. */
  | 'MAY_NOT_INVITE'
  | 'OWN_INVITATION';

/** Why a member cannot join; undefined: nothing stands against it. @param there null: a new household begins */
export function joinRefusal(
  own: HouseholdMember | undefined,
  there: readonly HouseholdMember[] | null,
): HouseholdRefusal | undefined {
  if (own !== undefined) return 'IN_A_HOUSEHOLD';
  if (there === null) return undefined;
  if (there.length === 0) return 'NO_HOUSEHOLD_THERE';
  return there.length >= householdMembersMax ? 'FULL' : undefined;
}

/** Why a member cannot draw on what the others have. */
export function drawRefusal(own: HouseholdMember | undefined): HouseholdRefusal | undefined {
  if (own === undefined) return 'IN_NO_HOUSEHOLD';
  return own.mayDraw ? undefined : 'MAY_NOT_DRAW';
}

/** Why a member cannot invite into their household; undefined: nothing stands against it. @param all of it, none yet: [] */
export function inviteRefusal(
  own: HouseholdMember | undefined,
  all: readonly HouseholdMember[],
): HouseholdRefusal | undefined {
  if (own !== undefined && !own.mayDraw) return 'MAY_NOT_INVITE';
  return all.length >= householdMembersMax ? 'FULL' : undefined;
}
