import { createMongoAbility, type MongoAbility, type RawRuleOf } from '@casl/ability';
import { topmost } from './offices.ts';
import { type Permission, permissions } from './permissions.ts';
import { type Action, type Subject, tellsOfCustomers } from './subjects.ts';
import type { Grant } from './roles.ts';

export type StaffAbility = MongoAbility<[string, string]>;
export type AccessRule = RawRuleOf<StaffAbility>;

const escaped = (text: string) => text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');

/** What these grants allow, as plain CASL rules: data that a browser can be given and builds the same ability of. */
export function accessRules(grants: readonly Grant[]): AccessRule[] {
  return grants.flatMap(({ role, orgPath }) =>
    permissions[role].flatMap(({ action, subject, reach }): AccessRule[] => {
      if (orgPath === '/') return [{ action, subject }];
      if (reach === 'company') return [];
      return [{ action, subject, conditions: { orgPath: { $regex: `^${escaped(orgPath)}(/|$)` } } }];
    }),
  );
}

/** The ability of somebody with these grants. No role passes for another, `administrator` neither. */
export function abilityOf(grants: readonly Grant[]): StaffAbility {
  return createMongoAbility<StaffAbility>(accessRules(grants));
}

/** The offices, with all below them, where the grants allow the act; topmost ones only. Empty: nowhere. */
export function officesFor<S extends Subject>(
  grants: readonly Grant[],
  action: Action<S>,
  subject: S,
): readonly string[] {
  return officesWith(grants, (each) => each.action === action && each.subject === subject);
}

/**
 * The offices, with all below them, where the grants allow anything at all that tells of customers; topmost ones only.
 * Empty: nowhere.
 */
export function officesOfCustomers(grants: readonly Grant[]): readonly string[] {
  return officesWith(grants, ({ subject }) => tellsOfCustomers[subject]);
}

function officesWith(grants: readonly Grant[], isMeant: (permission: Permission) => boolean) {
  return topmost(
    grants
      .filter(({ role, orgPath }) =>
        permissions[role].some((each) => isMeant(each) && (each.reach === 'office' || orgPath === '/')),
      )
      .map(({ orgPath }) => orgPath),
  );
}
