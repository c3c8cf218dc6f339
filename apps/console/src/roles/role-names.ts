import type { TFunction } from 'i18next';
import type { StaffRole } from '../graphql.gen.ts';

/** The roles in the order in which they are shown. */
export const roleOrder = [
  'SERVICE_OFFICER',
  'VISIT_OFFICER',
  'CONTRIBUTOR',
  'BRANCH_MANAGER',
  'PROVINCE_HEAD',
  'HEAD_OFFICE_SERVICE',
  'MARKETING',
  'MARKETING_APPROVER',
  'FINANCE',
  'AUDITOR',
  'ADMINISTRATOR',
] as const satisfies readonly StaffRole[];

/** The roles of some grants in words, each once. */
export function roleNames(grants: readonly { readonly role: StaffRole }[], web: TFunction<'web'>): string {
  const held = new Set(grants.map(({ role }) => role));
  return roleOrder
    .filter((role) => held.has(role))
    .map((role) => web(`staffRoles.${role}`))
    .join(' · ');
}
