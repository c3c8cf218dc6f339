import type { Role } from '@evergreen/access';

/** Roles that stay with their holder: whoever stands in for an administrator or an auditor does not become one. */
export const neverLent: readonly Role[] = ['administrator', 'auditor'];
