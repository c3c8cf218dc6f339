import type { Caller } from '@evergreen/rpc';

export type MemberViewer = Extract<Caller, { kind: 'member' }>;
export type StaffViewer = Extract<Caller, { kind: 'staff' }>;

/** Who is signed in. */
export type Viewer = MemberViewer | StaffViewer;
