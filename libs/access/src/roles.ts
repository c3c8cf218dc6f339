/** The roles staff may hold (product, section 6). A person holds each at one or more offices. */
export const roles = [
  'service-officer',
  'visit-officer',
  'marketing',
  'marketing-approver',
  'branch-manager',
  'province-head',
  'head-office-service',
  'contributor',
  'finance',
  'auditor',
  'administrator',
] as const;

export type Role = (typeof roles)[number];

export function isRole(text: string): text is Role {
  return (roles as readonly string[]).includes(text);
}

/** A role at an office: it reaches that office and every one below it. `/` is head office, `/32/3201` a city. */
export interface Grant {
  readonly role: Role;
  readonly orgPath: string;
}
