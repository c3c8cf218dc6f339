import { Extensions } from '@nestjs/graphql';
import type { Viewer } from '../calls/viewer.ts';

/** Who may resolve a field. */
export interface AccessRule {
  /** For the test that lists every field with its rule. */
  readonly description: string;
  allows(viewer: Viewer | null): boolean;
}

/** Key of the rule in a field's extensions. */
export const accessExtension = 'access';

const name = (rule: AccessRule): MethodDecorator => Extensions({ [accessExtension]: rule });

const anyone: AccessRule = { description: 'anyone', allows: () => true };
const members: AccessRule = { description: 'members', allows: (viewer) => viewer?.kind === 'member' };

/** Whoever asks, signed in or not. */
export const AllowAnyone = (): MethodDecorator => name(anyone);

/** Members. The resolver shows them what is theirs: it takes ids from the viewer, never from the arguments. */
export const AllowMembers = (): MethodDecorator => name(members);

/** Staff with one of the roles. No role passes for another. */
export const AllowStaff = (...roles: readonly [string, ...string[]]): MethodDecorator =>
  name({
    description: `staff: ${roles.join(', ')}`,
    allows: (viewer) => viewer?.kind === 'staff' && roles.some((role) => viewer.roles.includes(role)),
  });
