import { type Action, officesFor, type Subject } from '@evergreen/access';
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
const signedIn: AccessRule = { description: 'signed in', allows: (viewer) => viewer !== null };
const members: AccessRule = { description: 'members', allows: (viewer) => viewer?.kind === 'member' };
const allStaff: AccessRule = { description: 'all staff', allows: (viewer) => viewer?.kind === 'staff' };

/** Staff whose roles allow the act at some office. Which records that reaches is for the service to say. */
export function staffWho<S extends Subject>(action: Action<S>, subject: S): AccessRule {
  return {
    description: `staff: ${action} ${subject}`,
    allows: (viewer) => viewer?.kind === 'staff' && officesFor(viewer.grants, action, subject).length > 0,
  };
}

/** Whoever asks, signed in or not. */
export const AllowAnyone = (): MethodDecorator => name(anyone);

/** Members and staff: what they see and do is their own account's. */
export const AllowSignedIn = (): MethodDecorator => name(signedIn);

/** Members. The resolver shows them what is theirs: it takes ids from the viewer, never from the arguments. */
export const AllowMembers = (): MethodDecorator => name(members);

/** Whoever works for the insurer, whatever their roles: their own account. */
export const AllowAllStaff = (): MethodDecorator => name(allStaff);

/** Staff whose roles allow the act at some office. No role passes for another. */
export const AllowStaff = <S extends Subject>(action: Action<S>, subject: S): MethodDecorator =>
  name(staffWho(action, subject));

/** Members for what is theirs, and staff whose roles allow the act. */
export function AllowMembersOrStaff<S extends Subject>(action: Action<S>, subject: S): MethodDecorator {
  const staff = staffWho(action, subject);
  return name({
    description: `${members.description}, ${staff.description}`,
    allows: (viewer) => members.allows(viewer) || staff.allows(viewer),
  });
}
