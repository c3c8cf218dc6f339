import { AllowStaff } from './access-rules.ts';

/** Bring books in, start and steer runs. */
export const AllowOperating = (): MethodDecorator => AllowStaff('administrator', 'marketing');

/** See what was brought in, run and posted. */
export const AllowInspecting = (): MethodDecorator => AllowStaff('administrator', 'marketing', 'auditor');

/** Who may upload a file; the same as may import it. */
export const uploadRoles: readonly string[] = ['administrator', 'marketing'];
