import { type Grant, isWithin, type Role } from '@evergreen/access';
import { addYears, DomainError, InvalidInput, type LocalDate } from '@evergreen/kernel';
import { type Actor, reachOf } from './actor.ts';

/** Days somebody is away, first and last included, in the insurer's calendar. */
export interface Leave {
  readonly fromOn: LocalDate;
  readonly toOn: LocalDate;
}

export interface Absence extends Leave {
  readonly absenceId: string;
  /** Null: nobody stands in. */
  readonly deputyAccountId: string | null;
  readonly deputyName: string | null;
}

/** Roles that stay with their holder: whoever stands in for an administrator or an auditor does not become one. */
export const neverLent: readonly Role[] = ['administrator', 'auditor'];

/** Leave further away is a slip of the keyboard. */
const yearsAheadMax = 2;

/** What a deputy of somebody with these grants holds. */
export function lentGrants(grants: readonly Grant[]): Grant[] {
  return grants.filter(({ role }) => !neverLent.includes(role));
}

export function isAway({ fromOn, toOn }: Leave, on: LocalDate): boolean {
  return fromOn <= on && on <= toOn;
}

export function overlaps(a: Leave, b: Leave): boolean {
  return a.fromOn <= b.toOn && b.fromOn <= a.toOn;
}

/** @throws InvalidInput when the days are in no order, over, too far away, or touch leave that is arranged already */
export function demandFreeDays(leave: Leave, arranged: readonly Leave[], today: LocalDate): void {
  if (leave.toOn < leave.fromOn) throw invalid('toOn', 'is before the first day');
  if (leave.toOn < today) throw invalid('toOn', 'is in the past');
  if (leave.toOn > addYears(today, yearsAheadMax)) {
    throw invalid('toOn', `is more than ${yearsAheadMax} years away`);
  }
  const other = arranged.find((each) => overlaps(each, leave));
  if (other) throw invalid('fromOn', `overlaps the leave from ${other.fromOn} to ${other.toOn}`);
}

/** Somebody who is to be away. */
interface Away extends Leave {
  readonly accountId: string;
  readonly grants: readonly Grant[];
}

/** Somebody who is to stand in. */
interface Deputy {
  readonly accountId: string;
  readonly isActive: boolean;
  /** Their own, under way or to come. */
  readonly leave: readonly Leave[];
}

export type DeputyVerdict =
  | { readonly kind: 'allowed' }
  | {
      readonly kind: 'refused';
      /**
       * The person who is away; somebody who does not exist where the actor looks; somebody deactivated; somebody who
       * is away themselves on one of the days; the actor, who would hand themselves grants; grants beyond the offices
       * whose staff the actor arranges.
       */
      readonly reason: 'ONESELF' | 'UNKNOWN' | 'INACTIVE' | 'AWAY' | 'OWN_GRANTS' | 'BEYOND_REACH';
    };

/** Whether somebody may stand in. `deputy` undefined: there is no such person where the actor looks. */
export function judgeDeputy(actor: Actor, away: Away, deputy: Deputy | undefined): DeputyVerdict {
  if (deputy === undefined) return { kind: 'refused', reason: 'UNKNOWN' };
  if (deputy.accountId === away.accountId) return { kind: 'refused', reason: 'ONESELF' };
  if (!deputy.isActive) return { kind: 'refused', reason: 'INACTIVE' };
  if (deputy.leave.some((each) => overlaps(each, away))) return { kind: 'refused', reason: 'AWAY' };
  if (actor.kind === 'staff' && actor.accountId === deputy.accountId) {
    return { kind: 'refused', reason: 'OWN_GRANTS' };
  }
  const reach = reachOf(actor, 'arrange', 'Staff');
  if (lentGrants(away.grants).some(({ orgPath }) => !isWithin(orgPath, reach))) {
    return { kind: 'refused', reason: 'BEYOND_REACH' };
  }
  return { kind: 'allowed' };
}

/** @throws DomainError DEPUTY_REFUSED with the reason */
export function demandDeputy(verdict: DeputyVerdict): void {
  if (verdict.kind === 'allowed') return;
  throw new DomainError('DEPUTY_REFUSED', 'This person cannot stand in', { reason: verdict.reason });
}

function invalid(field: string, problem: string): InvalidInput {
  return new InvalidInput([{ field, problem }]);
}
