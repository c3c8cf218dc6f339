import { type Grant, isWithin, type Role } from '@evergreen/access';
import { DomainError } from '@evergreen/kernel';
import { type Actor, reachOf } from './actor.ts';

/** Roles that only an administrator at head office gives and takes: they decide over others, or watch over them. */
const headOfficeGives: readonly Role[] = ['administrator', 'auditor'];

export type GrantVerdict =
  | { readonly kind: 'allowed' }
  | {
      readonly kind: 'refused';
      /** The actor's own grants; a role only head office gives; an office where the actor does not manage staff. */
      readonly reason: 'OWN_GRANTS' | 'HEAD_OFFICE_ONLY' | 'BEYOND_REACH';
      readonly grant?: Grant;
    };

const allowed: GrantVerdict = { kind: 'allowed' };

const same = (a: Grant, b: Grant): boolean => a.role === b.role && a.orgPath === b.orgPath;

/** Those of the first that are not among the second. */
export function grantsWithout(grants: readonly Grant[], others: readonly Grant[]): Grant[] {
  return grants.filter((grant) => !others.some((other) => same(grant, other)));
}

/** Each grant once, in the order they are kept in. */
export function distinctGrants(grants: readonly Grant[]): Grant[] {
  const key = ({ role, orgPath }: Grant): string => `${role} ${orgPath}`;
  const byKey = new Map(grants.map(({ role, orgPath }) => [key({ role, orgPath }), { role, orgPath }]));
  return [...byKey.keys()].sort().map((each) => byKey.get(each)!);
}

export function isSameGrants(a: readonly Grant[], b: readonly Grant[]): boolean {
  return grantsWithout(a, b).length === 0 && grantsWithout(b, a).length === 0;
}

/** Whether somebody with these grants administers the whole company. */
export function isChiefAdministrator(grants: readonly Grant[]): boolean {
  return grants.some((grant) => same(grant, { role: 'administrator', orgPath: '/' }));
}

/**
 * Whether the actor may turn somebody's grants into others. What stays as it is needs no leave.
 * @param accountId whose they are; undefined for somebody new
 */
export function judgeGrants(
  actor: Actor,
  accountId: string | undefined,
  before: readonly Grant[],
  after: readonly Grant[],
): GrantVerdict {
  const changed = [...grantsWithout(after, before), ...grantsWithout(before, after)];
  const [first] = changed;
  if (first === undefined) return allowed;
  if (actor.kind === 'staff' && actor.accountId === accountId) {
    return { kind: 'refused', reason: 'OWN_GRANTS', grant: first };
  }
  return judgeReach(actor, changed);
}

/**
 * Whether the actor may decide over somebody with these grants: end or bring back their access, or set how they sign
 * in. Who may do that to somebody could act as them, so it takes what giving them their grants takes.
 */
export function judgeCharge(actor: Actor, grants: readonly Grant[]): GrantVerdict {
  return judgeReach(actor, grants);
}

function judgeReach(actor: Actor, grants: readonly Grant[]): GrantVerdict {
  if (actor.kind === 'operator') return allowed;
  const reach = reachOf(actor, 'manage', 'Staff');
  for (const grant of grants) {
    if (!isWithin(grant.orgPath, reach)) return { kind: 'refused', reason: 'BEYOND_REACH', grant };
    if (headOfficeGives.includes(grant.role) && !isChiefAdministrator(actor.grants)) {
      return { kind: 'refused', reason: 'HEAD_OFFICE_ONLY', grant };
    }
  }
  return allowed;
}

/** @throws DomainError GRANT_REFUSED with the reason and the grant at fault */
export function demandAllowed(verdict: GrantVerdict): void {
  if (verdict.kind === 'allowed') return;
  const { reason, grant } = verdict;
  throw new DomainError('GRANT_REFUSED', 'These grants are not yours to change', {
    reason,
    ...(grant === undefined ? {} : { role: grant.role, orgPath: grant.orgPath }),
  });
}

interface Standing {
  readonly isActive: boolean;
  readonly grants: readonly Grant[];
}

/** Whether a change would leave nobody who administers the whole company. `others`: active ones besides this person. */
export function leavesNoAdministrator(before: Standing, after: Standing, others: number): boolean {
  const counts = ({ isActive, grants }: Standing): boolean => isActive && isChiefAdministrator(grants);
  return counts(before) && !counts(after) && others === 0;
}
