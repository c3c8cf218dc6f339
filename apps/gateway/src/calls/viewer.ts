import { officesFor } from '@evergreen/access';
import type { Caller } from '@evergreen/rpc';

export type MemberViewer = Extract<Caller, { kind: 'member' }>;
export type StaffViewer = Extract<Caller, { kind: 'staff' }>;

/** Who is signed in, as the services are told: with what they may do, and the session they call by. */
export type Viewer = MemberViewer | StaffViewer;

/** Whether membership would answer them about anybody. */
export function mayReadMembers(viewer: Viewer | null): boolean {
  return viewer?.kind === 'staff' && officesFor(viewer.grants, 'read', 'Member').length > 0;
}
