import { permissions, type Role, roles } from '@evergreen/access';
import type { HeldGrant } from '../calls/confirmed-session.ts';
import {
  type Grant,
  type GrantInput,
  type RoleDescription,
  type StaffRole,
  staffRoles,
} from './role.models.ts';

const byStaffRole = new Map<StaffRole, Role>(roles.map((role) => [staffRoles[role], role]));

export function grantOf({ role, orgPath, forAccountId }: HeldGrant): Grant {
  return { role: staffRoles[role], orgPath, forAccountId };
}

/** A grant as the contracts carry it. */
export function wireGrantOf({ role, orgPath }: GrantInput): { role: Role; orgPath: string } {
  return { role: byStaffRole.get(role)!, orgPath };
}

/** What each role may do, from the very table the services decide by. */
export function roleDescriptions(): RoleDescription[] {
  return roles.map((role) => ({
    role: staffRoles[role],
    permissions: permissions[role].map(({ action, subject, reach }) => ({
      action,
      subject,
      companyWide: reach === 'company',
    })),
  }));
}
